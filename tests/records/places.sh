# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; jq's programs in single quotes
# Where the records are: the usual folder, another one, a database; and places that are not there or may not be used.

reading=("round list" "round show $edition" "round diff $edition" "firm list" "firm show" "setting list" check verify migrate)
writing=("firm set people 3" "setting set job-days 3" rebuild "assess $edition $example/answers-25.csv --save -o /dev/null")

# ---- nothing there ----

for engine in sqlite postgresql; do
	place_new nowhere
	for words in "${reading[@]}" "${writing[@]}"; do
		# shellcheck disable=SC2086 # words of a command
		turned_down "no store is told by: ${words%% /*}" 66 store-missing '' $words "${place[@]}"
	done
	turned_down "no store is told where it should be copied" 66 store-missing '' copy --from "${database:-nowhere}" --to elsewhere
	[ ! -e elsewhere ] || wrong "the copy's folder was made"
	if [ "$engine" = sqlite ]; then
		[ ! -e nowhere ] || wrong "its folder was made: $(ls -la nowhere)"
		mkdir nowhere
		run firm list "${place[@]}"
		expect_code 66
		[ -z "$(ls -A nowhere)" ] || wrong "in an empty folder there is: $(ls -A nowhere)"
	else
		sql "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
		[ "$(cat "$log/sql")" = 0 ] || wrong "there are tables"
	fi
	verdict "$engine: who only looks makes nothing"
done

# ---- the usual folder ----

unset XDG_DATA_HOME TORIDE_DATABASE
home=$PWD/home
mkdir home
run_in HOME="$home" setting set job-days 11 --create
expect_code 0
[ -s home/.local/share/toride/toride.db ] || wrong "there is no store in ~/.local/share/toride: $(find home)"
for folder in home/.local home/.local/share home/.local/share/toride; do
	[ "$(stat -c %a $folder)" = 700 ] || wrong "$folder has mode $(stat -c %a $folder)"
done
run_in HOME="$home" setting list --format json
expect_json '[.[] | select(.name == "job-days").value] == [11]'
verdict "Without --data the store is in ~/.local/share/toride"

XDG_DATA_HOME=$home/data run_in HOME="$home" setting set job-days 12 --create
expect_code 0
[ -s home/data/toride/toride.db ] || wrong "there is no store in \$XDG_DATA_HOME/toride"
XDG_DATA_HOME=data run_in HOME="$home" setting list --format json # not absolute: does not count
expect_json '[.[] | select(.name == "job-days").value] == [11]'
XDG_DATA_HOME='' run_in HOME="$home" setting list --format json
expect_json '[.[] | select(.name == "job-days").value] == [11]'
XDG_DATA_HOME=$home/data run_in HOME="$home" setting list --format json
expect_json '[.[] | select(.name == "job-days").value] == [12]'
XDG_DATA_HOME=$home/data run_in HOME="$home" setting list --format json --data home/.local/share/toride
expect_json '[.[] | select(.name == "job-days").value] == [11]'
verdict "XDG_DATA_HOME counts before HOME, and --data before both"

for lang in ja en; do
	env -u HOME "$program" setting list --lang $lang >"$log/out" 2>"$log/err" </dev/null
	code=$?
	expect_code 64
	expect_fault $lang place-no-home ''
	HOME=here run setting list --lang $lang
	expect_code 64
	expect_fault $lang place-no-home ''
done
verdict "Without HOME there is no usual folder"
rm -rf home

# ---- folders of other kinds ----

engine=sqlite
echo file >file
ln -s nowhere-else dangling
for folder in file file/data /dev/null dangling/data ""; do
	place=(--data "$folder")
	for words in "firm list" "setting set job-days 3 --create"; do
		for lang in ja en; do
			# shellcheck disable=SC2086 # words of a command
			run $words "${place[@]}" --lang $lang
			[[ $code -eq 64 || $code -eq 65 || $code -eq 66 || $code -eq 73 ]] || wrong "$words of \"$folder\" ends with $code: $(said)"
			grep -qE "${sentence["$lang store-foreign what"]}|${sentence["$lang store-missing what"]}|${sentence["$lang usage-value what"]}|${sentence["$lang store-read-only what"]}" "$log/err" ||
				wrong "$words of \"$folder\" says: $(said)"
		done
	done
done
[ "$(cat file)" = file ] || wrong "the file is now: $(cat file)"
[ ! -e nowhere-else ] || [ -d nowhere-else ] || wrong "where the link leads something was made"
rm -rf file dangling nowhere-else
verdict "sqlite: what is no folder is no place"

mkdir -p "data/with blanks/さくら"
place=(--data "data/with blanks/さくら/data?mode=memory#x")
run setting set job-days 3 "${place[@]}" --create
expect_code 0
[ -s "data/with blanks/さくら/data?mode=memory#x/toride.db" ] || wrong "there is no file: $(find data)"
cd data || exit
place=(--data "file:x?mode=memory")
run setting set job-days 3 "${place[@]}" --create
expect_code 0
[ -s "file:x?mode=memory/toride.db" ] || wrong "there is no file: $(find .)"
cd .. || exit
rm -rf data
verdict "sqlite: a folder's name may look like anything"

deep=$(printf 'd%.0s' {1..200})
place=(--data "$deep/$deep")
run setting set job-days 3 "${place[@]}" --create
expect_code 0
run setting list "${place[@]}"
expect_code 0
rm -rf "$deep"
place=(--data "$(printf "$deep/%.0s" {1..30})")
for lang in ja en; do
	run setting set job-days 3 "${place[@]}" --create --lang $lang
	[[ $code -eq 66 || $code -eq 73 ]] || wrong "a path that is too long ends with $code: $(said)"
done
verdict "sqlite: long paths"

shop real
ln -s real link
place=(--data link)
save
place_on sqlite real
rounds_are 3
rm link
verdict "sqlite: a link to a folder is followed"

# ---- permissions ----

as_nobody=()
if [ "$(id -u)" -eq 0 ]; then
	as_nobody=(setpriv --reuid 65534 --regid 65534 --clear-groups "$top/toride")
	cp "$program" "$top/toride"
fi
if [ ${#as_nobody[@]} -gt 0 ] && ! "${as_nobody[@]}" version >/dev/null 2>&1; then
	skip "sqlite: a folder of somebody else" "root may do everything, and setpriv cannot give it up here"
else
	[ ${#as_nobody[@]} -gt 0 ] || as_nobody=("$program")

	# denied NAME CODE ID ARGS...
	denied() {
		local name=$1 want=$2 id=$3 lang
		shift 3
		for lang in ja en; do
			look
			"${as_nobody[@]}" "$@" --lang $lang >"$log/out" 2>"$log/err" </dev/null
			code=$?
			expect_code "$want"
			expect_fault $lang "$id" ''
			[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
			expect_unchanged
		done
		verdict "sqlite: $name"
	}

	shop shut
	chmod 700 shut
	[ "$(id -u)" -eq 0 ] || chmod 000 shut
	denied "a folder that may not be entered is told" 66 store-denied firm list --data shut
	denied "a folder that may not be entered is told by who would write" 66 store-denied firm set people 3 --data shut
	chmod 755 shut
	[ "$(id -u)" -eq 0 ] || chmod 000 shut/toride.db
	denied "a file that may not be read is told" 66 store-denied firm list --data shut
	[ "$(id -u)" -eq 0 ] || chmod 400 shut/toride.db
	denied "a lock that may not be taken is told" 73 store-read-only firm set people 3 --data shut
	chmod 666 shut/write.lock
	chmod 444 shut/toride.db
	denied "a file that may not be written is told" 73 store-read-only firm set people 3 --data shut
	chmod 755 shut
	mkdir closed
	chmod 555 closed
	denied "a folder in which nothing can be made is told" 73 store-read-only setting set job-days 3 --create --data closed/new
	denied "a folder in which no store can be made is told" 73 store-read-only setting set job-days 3 --create --data closed
	chmod 755 closed shut
	rm -rf closed shut
fi

# ---- databases ----

engine=postgresql
shop base
secret="host=$top/pg/socket dbname=base user=toride password=geheim"
for words in "$secret" "password = geheim" "postgresql://toride:geheim@/base?host=$top/pg/socket" \
	"postgresql://toride@/base?password=geheim" "sslpassword=geheim"; do
	for command in "firm list" "assess $edition $example/answers-25.csv --save"; do
		# shellcheck disable=SC2086 # words of a command
		refused_once ja 64 place-password '' $command --database "$words"
		# shellcheck disable=SC2086
		refused_once en 64 place-password '' $command --database "$words"
		expect_not "$log/err" geheim
	done
	refused_once en 64 place-password '' copy --from "$words" --to somewhere
	refused_once en 64 place-password '' copy --from somewhere --to "$words"
	expect_not "$log/err" geheim
done
verdict "postgresql: a password on the command line is refused, and not repeated"

turned_down "what is no database is told" 64 place-database '' firm list --database nonsense
turned_down "no database is told where one is copied to" 66 store-missing '' copy --from nonsense --to other
turned_down "a word that is no setting is told" 69 store-away '' firm list --database "nonsense=3"
turned_down "a database that is not there is told" 66 store-missing '' firm list --database "${database/dbname=base/dbname=no_such}"
turned_down "a role that is not there is told" 66 store-denied '' firm list --database "${database/user=toride/user=nobody_of_that_name}"
turned_down "a server that is not there is told" 69 store-away '' firm list --database "host=$PWD/none dbname=base"
turned_down "a server that is not there is told by who writes" 69 store-away '' firm set people 3 --database "host=$PWD/none dbname=base"
turned_down "a port where nobody listens is told" 69 store-away '' firm list --database "host=127.0.0.1 port=1 dbname=base"

for value in "$database" "$secret"; do
	run_in TORIDE_DATABASE="$value" firm list
	expect_code 0
	expect "$log/out" さくら商店
done
run_in TORIDE_DATABASE= firm list
expect_code 66
run_in TORIDE_DATABASE="$database" firm list --data other
expect_code 66
expect_fault ja store-missing ''
for lang in ja en; do
	run_in TORIDE_DATABASE=geheim firm list --lang $lang
	expect_code 64
	expect_fault $lang place-database ''
	expect_not "$log/err" geheim
	run_in TORIDE_DATABASE="host=$PWD/none password=geheim" firm list --lang $lang
	expect_code 69
	expect_fault $lang store-away ''
	expect_not "$log/err" geheim
done
verdict "postgresql: TORIDE_DATABASE names the database, with a password if need be"

mkdir -m 700 conf
echo "$secret" >conf/database.conf
chmod 600 conf/database.conf
run firm list --data conf
expect_code 0
expect "$log/out" さくら商店
run firm set people 17 --data conf
expect_code 0
run_in TORIDE_DATABASE="${database/dbname=base/dbname=no_such}" firm show --data conf --format json
expect_json '.people == 17'
printf '\n  %s  \n\n' "$database" >conf/database.conf
run firm list --data conf
expect_code 0
[ "$(cd conf && ls)" = database.conf ] || wrong "there is more in the folder: $(ls conf)"
verdict "postgresql: DATA/database.conf names the database"
for mode in 640 604 644 620 602; do
	chmod $mode conf/database.conf
	turned_down "a database.conf with mode $mode is refused" 65 place-open-conf '' firm list --data conf
	turned_down "a database.conf with mode $mode is refused to who writes" 65 place-open-conf '' firm set people 3 --data conf
done
if [ "$(id -u)" -eq 0 ]; then
	chmod 600 conf/database.conf
	chown 65534 conf/database.conf
	turned_down "a database.conf of somebody else is refused" 65 place-open-conf '' firm list --data conf
	chown 0 conf/database.conf
fi
chmod 600 conf/database.conf
echo geheim >conf/database.conf
turned_down "a database.conf that says nothing is told" 64 place-database '' firm list --data conf
head -c 5000 /dev/zero | tr '\0' x >conf/database.conf
turned_down "a database.conf that is too long is told" 65 file-too-large conf/database.conf firm list --data conf
: >conf/database.conf
run firm list --data conf
expect_fault ja store-missing ''
verdict "postgresql: an empty database.conf says nothing"

cat >service.conf <<-END
	[shop]
	host=$top/pg/socket
	dbname=base
	user=toride
END
export PGSERVICEFILE=$PWD/service.conf
run firm list --database service=shop
expect_code 0
expect "$log/out" さくら商店
turned_down "a service that is not there is told" 69 store-away '' firm list --database service=nothing
unset PGSERVICEFILE
rm -rf conf service.conf real
verdict "postgresql: service=NAME works"
