# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# Erasing everything: what went is gone, what stayed is told, and an interruption is taken up.

# nothing FOLDER...: no byte of the firm's name is left there
nothing() {
	! grep -rqaF さくら "$@" 2>/dev/null || wrong "the name is still in: $(grep -rlaF さくら "$@")"
}

for engine in sqlite postgresql; do
	shop "erase-$engine"
	folder=erase-$engine-backups
	"$program" backup "${place[@]}" --key-file key >/dev/null 2>&1
	run backup "${place[@]}" --key-file key -o "$PWD/erase-$engine-elsewhere.backup"
	echo something >"$folder/mine.txt"
	cp "$folder"/toride-*.backup "$folder/toride-20200101-000000.000.backup" 2>/dev/null ||
		cp "$(find "$folder" -name 'toride-*.backup' | head -n 1)" "$folder/toride-20200101-000000.000.backup"
	printf x >>"$folder/toride-20200102-000000.000.backup"
	run backup set second /nowhere/at/all "${place[@]}"
	head -c 4096 /dev/zero >"erase-$engine-disk.img" # which an archive from elsewhere may have called a backup
	sql "update backup set file = '$PWD/erase-$engine-disk.img' where file = '$PWD/erase-$engine-elsewhere.backup'"
	run backup "${place[@]}" --key-file key -o "$PWD/erase-$engine-elsewhere.backup"
	cp key "$data/backup.key"
	mkdir -p "$data/before-20200101-000000.000" && echo さくら >"$data/before-20200101-000000.000/toride.db"
	for name in さくら "さくら商店 " ""; do
		run erase "${place[@]}" --yes-erase "$name" --lang en
		expect_code 1
		expect_fault en erase-name ""
	done
	run erase "${place[@]}" --lang en
	expect_code 64
	expect_fault en erase-not-said ""
	[ ! -e "$data/erase.now" ] || wrong "it has begun"
	run firm list "${place[@]}" --format json
	expect_json 'length == 1'
	verdict "$engine: without its name nothing is erased"

	run erase "${place[@]}" --yes-erase さくら商店 --lang en
	expect_code 0
	expect_silence
	for word in "$data/backup.key" "$data/seal.key" "/nowhere/at/all" "toride-20200102-000000.000.backup" "before-20200101-000000.000" \
		"elsewhere.backup" "disk.img" "printed papers"; do
		expect "$log/out" "$word"
	done
	[ "$engine" = sqlite ] || expect "$log/out" WAL
	[ "$(find "$folder" -type f -printf '%f\n' | LC_ALL=C sort | tr '\n' ' ')" = "mine.txt toride-20200102-000000.000.backup " ] ||
		wrong "left: $(ls "$folder")"
	[ -e "erase-$engine-disk.img" ] || wrong "a file that is no backup is gone"
	[ ! -e "erase-$engine-elsewhere.backup" ] || wrong "the backup elsewhere is there"
	left=$(find "$data" -type f ! -name '*.lock' -printf '%f\n')
	[ -z "$left" ] || wrong "left in the folder: $left"
	nothing "$data" "$folder"
	if [ "$engine" = postgresql ]; then
		for table in firm event answer person account secret seal backup session gram form; do
			sql "select count(*) from $table"
			[ "$(cat "$log/sql")" = 0 ] || wrong "there are rows in $table"
		done
	fi
	verdict "$engine: what was known is gone, and what was not is told"

	run firm set people 5 --firm 新しい店 --create "${place[@]}"
	expect_code 0
	verdict "$engine: one can begin anew"
done

# in the browser: the server ends, and then everything goes
for engine in sqlite postgresql; do
	shop "browser-$engine"
	cp key "$data/backup.key"
	: >"$log/serve" # or the link of the one before it is taken for its own
	"$program" serve "${place[@]}" --listen 127.0.0.1:0 >"$log/serve" 2>"$log/serve.log" &
	server=$!
	for ((i = 0; i < 300; i++)); do
		! grep -q 'key=' "$log/serve" || break
		sleep 0.1
	done
	link=$(grep -o 'http://[^ ]*' "$log/serve" | head -n 1)
	origin=${link%/enter*}
	ask() {
		curl -s -b jar -c jar -H "Origin: $origin" "$@"
	}
	rm -f jar
	ask -o /dev/null "$link"
	ask "$origin/leaving" >page.html
	hidden() {
		grep -o "name=\"$1\" value=\"[^\"]*\"" page.html | tail -n 1 | sed 's/.*value="//;s/"$//'
	}
	form=(--data-urlencode "form-id=$(hidden form-id)" --data-urlencode "form-proof=$(hidden form-proof)")
	ask "${form[@]}" --data-urlencode "name=ちがう" "$origin/leaving" >wrong.html
	expect wrong.html "会社の名前が違います"
	[ ! -e "$data/erase.now" ] || wrong "it has begun"
	ask "${form[@]}" --data-urlencode "name=さくら商店" "$origin/leaving" >gone.html
	expect gone.html "これから消します"
	for ((i = 0; i < 300; i++)); do
		kill -0 $server 2>/dev/null || break
		sleep 0.1
	done
	wait $server || wrong "the server ended with $?: $(tail -n 5 "$log/serve.log")"
	expect "$log/serve" "browser-$engine/backup.key"
	expect "$log/serve" "消せないもの"
	left=$(find "$data" -type f ! -name '*.lock' -printf '%f\n')
	[ -z "$left" ] || wrong "left in the folder: $left"
	nothing "$data" "browser-$engine-backups"
	verdict "$engine: in the browser, the name typed, the server ends and everything goes"
done

engine=sqlite
place_new several
run firm set people 5 --firm 一 --create "${place[@]}"
run firm set people 5 --firm 二 --create "${place[@]}"
run erase "${place[@]}" --yes-erase 一 --lang en
expect_code 1
expect_fault en erase-several ""
verdict "the records of others are not erased"

# one of several: every other row stays as it was, in every table of records
for engine in sqlite postgresql; do
	place_new "many-$engine"
	mkdir -p "$data"
	"$build/tests/migrate/fill" "${data:-"-"}" "${database:-"-"}" "$example/own-checklist.yaml" 2>"$log/fill" ||
		wrong "it was not filled: $(cat "$log/fill")"
	with=("${place[@]}")
	[ "$engine" = sqlite ] || with+=(--data "$data")
	run seal "${with[@]}" -o "many-$engine.seal"
	expect_code 0
	run backup set folder "$PWD/many-$engine-backups" "${with[@]}"
	mkdir -p "many-$engine-backups" && cp key "$data/backup.key"
	run backup "${with[@]}"
	expect_code 0
	as_words
	here=("${words[@]}") places=("${with[@]}") whole=("${place[@]}") folder=$data from=${database:-$data}
	place_new "many-$engine-before"
	run copy --from "$from" --to "${database:-$data}"
	expect_code 0
	as_words
	before=("${words[@]}")
	place=("${whole[@]}")

	run erase "${places[@]}" --firm さくら商店 --yes-erase さくら --lang en
	expect_code 1
	expect_fault en erase-name ""
	run erase "${places[@]}" --firm どこにもない --yes-erase どこにもない --lang en
	expect_code 66
	expect_fault en firm-unknown ""
	"$compare" "${before[@]}" "${here[@]}" erased >"$log/compare" 2>&1 && wrong "compare sees no difference where nothing was erased"
	run erase "${places[@]}" --firm さくら商店 --yes-erase さくら商店 --lang en
	expect_code 0
	expect "$log/out" "The records of other firms are as they were"
	expect "$log/out" "backups made before"
	"$compare" "${before[@]}" "${here[@]}" erased >"$log/compare" 2>&1 || wrong "compare: $(cat "$log/compare")"
	expect_sound
	for table in session link form job gram; do
		column=tenant
		[ "$table" != session ] && [ "$table" != link ] || column=firm
		sql "select count(*) from $table where $column <> 0 and $column not in (select tenant from firm)"
		[ "$(cat "$log/sql")" = 0 ] || wrong "there are rows in $table"
	done
	[ "$engine" = postgresql ] || nothing "$folder"/toride.db*
	verdict "$engine: one of several firms is erased, and no row of the others"

	run verify "${places[@]}" --seal "many-$engine.seal" --lang en
	expect_code 0
	for lang in ja en; do
		run event list installation "${places[@]}" --lang $lang
		expect_code 0
		expect "$log/out" "$([ $lang = ja ] && echo 1社の記録をすべて消しました || echo "Erased all records of a firm")"
		! grep -qF さくら "$log/out" || wrong "the history of the installation names it"
	done
	verdict "$engine: the history says so, and seals and backups made before still hold"

	other=$("$program" firm list "${places[@]}" --format json | jq -r '.[].id' | head -n 1)
	for id in $("$program" firm list "${places[@]}" --format json | jq -r '.[].id'); do
		[ "$id" != "$other" ] || continue
		name=$("$program" firm list "${places[@]}" --format json | jq -r ".[] | select(.id == \"$id\") | .name")
		run erase "${places[@]}" --firm "$id" --yes-erase "$name" --lang en
		expect_code 0
	done
	name=$("$program" firm list "${places[@]}" --format json | jq -r '.[0].name')
	run erase "${places[@]}" --firm "$other" --yes-erase "$name" --lang en
	expect_code 1
	expect_fault en erase-only ""
	run erase "${places[@]}" --yes-erase "$name" --lang en
	expect_code 0
	verdict "$engine: the last one goes with everything"
done
engine=sqlite

if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
	skip "an interruption" "there is no strace, or it may not trace"
else
	shop interrupted
	cp -a "$data" kept && cp -a interrupted-backups kept-backups
	for how in signal=KILL error=EIO; do
		for ((nth = 1; nth < 30; nth++)); do
			rm -rf "$data" interrupted-backups && cp -a kept "$data" && cp -a kept-backups interrupted-backups
			{ strace -f -o "$log/trace" -e trace=unlink -e inject="unlink:$how:when=$nth" \
				"$program" erase "${place[@]}" --yes-erase さくら商店 --lang en </dev/null >"$log/out" 2>"$log/err"; } 2>/dev/null
			code=$?
			grep -qE "INJECTED|SIGKILL" "$log/trace" || break
			if [ -e "$data/erase.now" ]; then
				run erase "${place[@]}" --lang en
				[ "$code" -eq 0 ] || wrong "$how $nth: it does not go on: $code $(said)"
				left=$(find "$data" -type f ! -name '*.lock' -printf '%f\n')
				[ -z "$left$(find interrupted-backups -type f)" ] || wrong "$how $nth: left: $left"
				nothing "$data"
			else
				[ ! -e "$data/toride.db" ] || run firm list "${place[@]}" # it had not begun
				[ "$code" -eq 0 ] || wrong "$how $nth: neither begun nor not: $code $(said)"
			fi
			[ ${#findings[@]} -eq 0 ] || break
		done
		[ "$nth" -gt 3 ] || wrong "nothing was interrupted"
		verdict "interrupted ($how): the next one goes on ($((nth - 1)) tried)"
	done
fi
