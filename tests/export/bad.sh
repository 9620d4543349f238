# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# Archives that nobody should take: refused with a sentence, and nothing is saved.

engine=sqlite
shop bad
rm -f good.zip
run export "${place[@]}" -o good.zip
rm -rf good && unzip -q good.zip -d good
mapfile -t order < <(unzip -Z1 good.zip)

# sums FOLDER: writes the manifest of what is there now, as an honest one
sums() {
	(
		cd "$1" || exit
		find . -type f ! -name manifest.json -printf '%P\t%s\n' | LC_ALL=C sort >"$log/files"
		cut -f 1 "$log/files" | xargs -d '\n' sha256sum | cut -c -64 | paste - "$log/files" >"$log/sums"
	)
	jq -Rn --slurpfile was good/manifest.json \
		'$was[0] + {members: [inputs | split("\t") | {sha256: .[0], name: .[1], bytes: (.[2] | tonumber)}]}' \
		"$log/sums" >"$1/manifest.json"
}

# rows FOLDER TABLE: has the manifest say as many as there are
rows() {
	jq --arg t "$2" --argjson n "$(wc -l <"$1/table/$2.jsonl")" '(.tables[] | select(.name == $t) | .rows) = $n' \
		"$1/manifest.json" >"$1.m" && mv "$1.m" "$1/manifest.json"
}

# pack OUT FOLDER [NAME PATH...]: the members in their order, then those that are named
pack() {
	local out=$1 folder=$2 name list=()
	shift 2
	for name in "${order[@]}"; do
		[ ! -e "$folder/$name" ] || list+=("$name" "$folder/$name")
	done
	"$forge" "$out" "${list[@]}" "$@" 2>"$log/forge" || wrong "forge: $(cat "$log/forge")"
}

# altered: a fresh folder ./bent to be bent
altered() {
	rm -rf bent && cp -r good bent
}

# refuses NAME ID PLACE FILE: on SQLite in both languages; nothing is there afterwards
refuses() {
	local lang
	for lang in ja en; do
		rm -rf new
		run import "$4" --data new --lang "$lang"
		expect_code 65
		expect_fault "$lang" "$2" "$3"
		expect_harmless "$log/err"
		[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
		engine=sqlite data=new place=(--data new)
		expect_empty
	done
	verdict "$1"
}

pack same.zip good
rm -rf new
run import same.zip --data new
expect_code 0
verdict "packed anew and unchanged, it is taken"

printf 'PK\003\004 and nothing more' >none.zip
refuses "no archive behind its first letters" export-broken none.zip none.zip
"$forge" empty.zip
refuses "an empty archive" export-broken empty.zip empty.zip
"$forge" other.zip README.txt "$root/LICENSE"
refuses "an archive of something else" export-foreign other.zip other.zip
size=$(stat -c %s good.zip)
for at in 2 30 100 $((size / 2)) $((size - 200)) $((size - 22)) $((size - 1)); do
	head -c "$at" good.zip >cut.zip
	rm -rf new
	run import cut.zip --data new --lang en
	expect_code 65
	[ ! -e new/toride.db ] || wrong "cut at $at: something was saved"
done
verdict "cut off at whatever place"

RANDOM=20261126
for ((round = 0; round < 60; round += step)); do
	at=$(((RANDOM * 32768 + RANDOM) % size))
	cp good.zip flipped.zip
	byte=$(dd if=flipped.zip bs=1 skip="$at" count=1 2>/dev/null | od -An -tu1)
	printf "\\x$(printf %x $(((byte + 1) % 256)))" | dd of=flipped.zip bs=1 seek="$at" conv=notrunc 2>/dev/null
	rm -rf new
	run import flipped.zip --data new --lang en
	if [ "$code" -eq 0 ]; then # it was in a place that says nothing, such as the day of a member
		"$compare" bad - new - >"$log/compare" 2>&1 || wrong "byte $at: taken, but another one: $(cat "$log/compare")"
	elif [ "$code" -ne 65 ] || [ -e new/toride.db ]; then
		wrong "byte $at: $code $(said)"
	fi
done
verdict "a byte that was changed is noticed, wherever"

for name in ../../escaped.txt /tmp/escaped.txt table/../../escaped.txt '..\escaped.txt' .hidden read/.hidden a/b/c.txt "read/" "read/秘密.csv" "read/a b.csv"; do
	pack walk.zip good "$name" "$root/LICENSE"
	rm -rf new
	run import walk.zip --data new --lang en
	expect_code 65
	expect_fault en export-member walk.zip
	[ ! -e new/toride.db ] || wrong "$name: something was saved"
done
[ ! -e ../escaped.txt ] && [ ! -e escaped.txt ] && [ ! -e /tmp/escaped.txt ] || wrong "something was unpacked"
verdict "names that lead elsewhere"
pack folder.zip good read @folder
refuses "a folder" export-member folder.zip folder.zip
pack link.zip good read/x.csv @link
refuses "a link" export-member link.zip link.zip
pack strange.zip good read/more.csv "$root/LICENSE"
refuses "a member that the manifest does not have" export-member strange.zip strange.zip
pack bomb.zip good read/more.csv @zeros:600
[ "$(stat -c %s bomb.zip)" -lt 2000000 ] || wrong "the bomb is none"
refuses "a bomb" export-too-large bomb.zip bomb.zip
pack twice.zip good table/firm.jsonl good/table/firm.jsonl
refuses "a member twice" export-twice twice.zip twice.zip
altered && rm bent/table/task.jsonl && pack gone.zip bent
refuses "a member that is missing" export-missing gone.zip gone.zip
altered && rm bent/table/task.jsonl && sums bent && pack gone.zip bent
refuses "a table that is missing, also in the manifest" export-missing gone.zip gone.zip
altered && sed -i 's/さくら/すみれ/' bent/table/firm.jsonl && pack sum.zip bent
refuses "a member that was altered" export-sum sum.zip sum.zip
altered && echo '{"x":1}' >bent/table/secret.jsonl && sums bent && pack secret.zip bent table/secret.jsonl bent/table/secret.jsonl
refuses "a table that never travels" export-member secret.zip secret.zip

# manifest FILTER: the same archive with another manifest
manifest() {
	altered && jq "$1" good/manifest.json >bent/manifest.json && pack manifest.zip bent
}
manifest '.version = 2'
refuses "a newer format" export-newer manifest.zip manifest.zip
manifest '.schema = 99'
refuses "a newer schema" export-newer manifest.zip manifest.zip
manifest '.schema = 3'
refuses "a schema that was never exported" export-older manifest.zip manifest.zip
manifest '.format = "other"'
refuses "another program's" export-foreign manifest.zip manifest.zip
for filter in 'del(.firm)' '.firm = "0000000000000"' '.firm = 5' '.name = ""' '.made_at = -1' '.installation = 1' 'del(.members)' \
	'.members[0].sha256 = 5' 'del(.tables)' '.tables[0].rows = "1"' '.tables[0].name = "secret"' '.version = "1"' '[.]'; do
	manifest "$filter"
	rm -rf new
	run import manifest.zip --data new --lang en
	expect_code 65
	expect_fault en export-manifest manifest.zip
	[ ! -e new/toride.db ] || wrong "$filter: something was saved"
done
verdict "a manifest that lacks something"
altered && echo '{"format":"toride-export","format":"toride-export"}' >bent/manifest.json && pack manifest.zip bent
refuses "a manifest that says a thing twice" export-manifest manifest.zip manifest.zip
manifest '.tables[0].rows = 2'
refuses "more rows than there are" export-rows manifest.zip manifest.zip

# row NAME ID TABLE SED: an honest manifest of a table whose first line was bent
row() {
	altered && LC_ALL=C sed -i "1$4" "bent/table/$3.jsonl" && sums bent && rows bent "$3" && pack row.zip bent
	refuses "$1" "$2" "table/$3.jsonl:1" row.zip
}
row "a row of another firm" export-tenant task 's/"tenant":"[^"]*"/"tenant":"0000000000009"/'
row "a login of another firm" export-tenant account 's/"firm":"[^"]*"/"firm":"0000000000009"/'
row "no JSON" export-line task 's/^{/[/'
row "an empty line" export-line task 's/.*//'
row "broken UTF-8" export-line task 's/"title":"/&\xff\xfe/'
row "half a surrogate" export-line task 's/"title":"/&\\ud800/'
row "a NUL" export-line task 's/"title":"/&\\u0000/'
row "a name twice" export-line task 's/}$/,"title":"x"}/'
row "a column too many" export-column task 's/}$/,"x":1}/'
row "a column too few" export-column task 's/"title":"[^"]*",//'
row "a number that is none" export-value task 's/"version":[0-9]*/"version":"1"/'
row "a number that is too large" export-line task 's/"version":[0-9]*/"version":99999999999999999999/'
row "null where something must be" export-value task 's/"title":"[^"]*"/"title":null/'
row "an id that is none" export-value task 's/"id":"[^"]*"/"id":"u"/'
row "digits that are none" export-value event 's/"hash":"../"hash":"g0/'
altered && sed -n '1p;1p' good/table/task.jsonl >bent/table/task.jsonl && sums bent && rows bent task && pack row.zip bent
refuses "a row twice" export-order table/task.jsonl:2 row.zip
altered && sed 's/"tenant":"\(.\)/"tenant":"0/' good/table/firm.jsonl >/dev/null && : >bent/table/firm.jsonl && sums bent && rows bent firm && pack row.zip bent
refuses "no firm" export-firm row.zip row.zip
altered && printf '%s' "$(head -n 1 good/table/task.jsonl)" >bent/table/task.jsonl && sums bent && pack row.zip bent
refuses "a line without an end" export-broken row.zip row.zip
altered && awk 'BEGIN { for (i = 0; i < 100000; i++) printf "["; print "" }' >bent/table/task.jsonl && sums bent && rows bent task && pack row.zip bent
refuses "brackets without end" export-line table/task.jsonl:1 row.zip

# what only the tables know, on both engines
long=$(printf '%0300d' 0)
for engine in sqlite postgresql; do
	for bend in 'task s/"tenant":"[^"]*"/"tenant":"0000000000000"/' "task s/\"title\":\"[^\"]*\"/\"title\":\"$long\"/" 'firm s/"target_step":[0-9]/"target_step":9/' \
		'answer s/"round":"[^"]*"/"round":"0000000000001"/' 'person s/"role":[0-9]/"role":99/'; do
		read -r table how <<<"$bend"
		altered && sed -i "1$how" "bent/table/$table.jsonl" && sums bent && pack refused.zip bent
		place_new refused
		run import refused.zip "${place[@]}" --lang en
		expect_code 65
		expect_fault en import-refused ""
		expect_empty
	done
	verdict "$engine: values that the tables do not take"
done

engine=sqlite
turned() {
	run "${@:3}" --lang en
	expect_code "$1"
	expect_fault en "$2" ""
}
turned 64 export-no-place export --data bad
turned 64 import-beside import "$example/toride-answers.json" --data new --beside
turned 64 import-firm import good.zip --data new --firm x
run import nowhere.zip --data new --lang en
expect_code 66
run import bad --data new --lang en
expect_code 66
verdict "wrong words on the command line"

# connects COMMAND...: how often somebody tried
connects() {
	strace -f -o "$log/trace" -e trace=connect "$program" "$@" --database "host=$PWD/none dbname=base" --lang en </dev/null >"$log/out" 2>"$log/err"
	code=$?
	grep -c 's.PGSQL' "$log/trace"
}
if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
	skip "a store that cannot be reached" "there is no strace, or it may not trace"
else
	once=$(connects firm list)
	all=$(connects export -o away.zip)
	[ "$once" -gt 0 ] && [ "$all" -eq "$once" ] || wrong "it tried $all times, another command $once"
	run export -o away.zip --database "host=$PWD/none dbname=base" --lang en
	expect_code 69
	expect_fault en store-away ""
	[ ! -e away.zip ] || wrong "there is an archive"
	verdict "a store that cannot be reached is waited for once"
fi
