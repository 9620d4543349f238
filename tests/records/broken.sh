# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Stores that are damaged, somebody else's, or of another version.

commands=("round list" "firm list" "setting list" check verify migrate "firm set people 3" rebuild
	"assess $edition $example/answers-25.csv --save -o /dev/null" "setting set job-days 3 --create")

# everywhere NAME CODE ID: what all commands say to what lies in the place, which stays as it is
everywhere() {
	local words lang sum
	sum=$(sha256sum "$data/toride.db" 2>/dev/null)
	for words in "${commands[@]}"; do
		for lang in ja en; do
			# shellcheck disable=SC2086 # words of a command
			run $words "${place[@]}" --lang $lang
			expect_code "$2"
			expect_fault $lang "$3" ''
			[ ! -s "$log/out" ] || wrong "there is a result of $words: $(head -c 200 "$log/out")"
			[ ${#findings[@]} -eq 0 ] || wrong "that was: $words"
		done
	done
	[ "$sum" = "$(sha256sum "$data/toride.db" 2>/dev/null)" ] || wrong "the file has changed"
	[ ! -e "$data/toride.db-wal" ] || wrong "there is a -wal"
	verdict "$engine: $1"
}

# a folder with this file as its store
with_file() {
	engine=sqlite
	place_on sqlite "$1"
	rm -rf "$1"
	mkdir -m 700 "$1"
	cat >"$1/toride.db"
}

# ---- other programs' ----

with_file random < <(head -c 20000 /dev/urandom)
everywhere "a file of random bytes belongs to another program" 65 store-foreign
with_file text <<<'item,answer'
everywhere "a text belongs to another program" 65 store-foreign
with_file short < <(printf 'SQLite format 3\0')
everywhere "the beginning of a database belongs to another program" 65 store-foreign

rm -f other.db
sqlite3 other.db "create table customer (id integer primary key, name text); insert into customer values (1, '鈴木')"
with_file other <other.db
everywhere "another program's database belongs to it" 65 store-foreign
sqlite3 other.db "pragma application_id = 1"
with_file other <other.db
everywhere "another program's database with a mark of its own belongs to it" 65 store-foreign
sqlite3 empty.db "pragma application_id = 77; pragma user_version = 2"
with_file marked <empty.db
everywhere "another program's mark on an empty database is respected" 65 store-foreign
[ "$(sqlite3 other/toride.db "select name from customer")" = 鈴木 ] || wrong "it is not what it was"
verdict "sqlite: another program's records are what they were"
rm -f other.db empty.db

engine=sqlite
place_on sqlite folder
mkdir -p folder/toride.db
everywhere "a folder in the place of the file" 65 store-foreign

with_file void </dev/null
commands=("round list" "firm list" check verify migrate "firm set people 3")
for words in "${commands[@]}"; do
	# shellcheck disable=SC2086 # words of a command
	turned_down "an empty file is no store yet: $words" 66 store-missing '' $words "${place[@]}"
done
run setting set job-days 3 "${place[@]}" --create
expect_code 0
expect_sound
verdict "sqlite: in an empty file a store can be made"

commands=("round list" "firm list" "setting list" check verify migrate "firm set people 3" rebuild
	"assess $edition $example/answers-25.csv --save -o /dev/null" "setting set job-days 3 --create")
engine=postgresql
place_new foreign
sql "create table customer (id int primary key, name text)"
sql "insert into customer values (1, '鈴木')"
everywhere "another program's database belongs to it" 65 store-foreign
sql "create table toride (name text)"
everywhere "a table of our name is not yet a store" 65 store-foreign
sql "select (select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') || name from customer"
[ "$(cat "$log/sql")" = 2鈴木 ] || wrong "it is not what it was: $(cat "$log/sql")"
verdict "postgresql: another program's records are what they were"

# ---- other versions: more in tests/migrate/ ----

for engine in sqlite postgresql; do
	shop newer
	if [ "$engine" = sqlite ]; then sql "pragma user_version = 9999"; else sql "update toride set version = 9999"; fi
	everywhere "a store of a newer version is told" 65 store-newer
	expect "$log/err" 9999
	turned_down "a newer store is not copied" 65 store-newer '' copy --from "${database:-newer}" --to copied
	[ ! -e copied ] || wrong "a folder was made"
	verdict "$engine: nothing is made for a copy that is not made"
done

# ---- damage ----

engine=sqlite
shop whole
sql "select count(*) from answer"
# a page of its own for each table that is hit
for table in round answer firm event; do
	place_on sqlite whole
	place_copy damaged
	sql "select rootpage from sqlite_schema where name = '$table'"
	page=$(cat "$log/sql")
	head -c 4096 /dev/urandom | dd of=damaged/toride.db bs=4096 seek=$((page - 1)) conv=notrunc status=none
	for lang in ja en; do
		run check "${place[@]}" --lang $lang
		expect_code 1
		expect_fault $lang check-finding ''
		expect_harmless "$log/err"
		[ ! -s "$log/out" ] || wrong "check has a result: $(head -c 200 "$log/out")"
	done
	verdict "sqlite: check finds a damaged page of $table"
	case $table in
	firm) words="firm list" ;;
	event) words=verify ;;
	*) words="round list" ;;
	esac
	# shellcheck disable=SC2086 # words of a command
	turned_down "what reads a damaged page of $table says so" 65 store-corrupt '' $words "${place[@]}"
	[ "$table" = answer ] || turned_down "what writes beside a damaged page of $table says so" 65 store-corrupt '' \
		assess $edition "$example/answers-25.csv" --save "${place[@]}"
	turned_down "a store with a damaged page of $table is not copied" 65 store-corrupt '' copy --from damaged --to copied
	rm -rf copied
done

place_on sqlite whole
size=$(stat -c %s whole/toride.db)
for part in 2 4 10; do
	place_on sqlite whole
	place_copy cut
	truncate -s $((size / part / 4096 * 4096)) cut/toride.db
	for lang in ja en; do
		run check "${place[@]}" --lang $lang
		[[ $code -eq 1 || $code -eq 65 ]] || wrong "check of a file cut to 1/$part ends with $code: $(said)"
		grep -qE "${sentence["$lang check-finding what"]}|${sentence["$lang store-corrupt what"]}" "$log/err" || wrong "check says: $(said)"
		run round list "${place[@]}" --lang $lang
		expect_code 65
		expect_fault $lang store-corrupt ''
	done
done
verdict "sqlite: a file that was cut off is told"

# a reference that leads nowhere
place_on sqlite whole
place_copy dangling
sql "pragma foreign_keys = off; delete from round where number = 1"
for lang in ja en; do
	run check "${place[@]}" --lang $lang
	expect_code 1
	expect_fault $lang check-finding ''
done
expect "$log/err" "foreign_key_check: answer -> round: 25"
verdict "sqlite: check finds answers without a round"

rm -rf whole damaged cut dangling random text short other marked folder void newer
