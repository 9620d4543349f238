# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# Killed, no room, no memory: never half of anything.

engine=sqlite
shop broken
# large enough that it takes a while
sql "insert into file (tenant, sha256, size, made_at) select tenant, zeroblob(32), 26214400, 0 from firm;
	with recursive n (i) as (select 0 union all select i + 1 from n where i < 99)
	insert into chunk (tenant, sha256, n, bytes) select tenant, zeroblob(32), i, randomblob(262144) from n, firm"
home=("${place[@]}")
rm -f large.zip
SECONDS=0
run export "${home[@]}" -o large.zip
expect_code 0
verdict "25 MB of files come along"

RANDOM=20261126
for ((round = 0; round < ${ROUNDS:-10}; round += step)); do
	rm -f killed.zip
	"$program" export "${home[@]}" -o killed.zip >/dev/null 2>&1 &
	victim=$!
	sleep "$(awk -v r=$RANDOM 'BEGIN { printf "%.3f", r / 32768 * 1.5 }')"
	kill -9 $victim 2>/dev/null
	wait $victim 2>/dev/null
	[ ! -e killed.zip ] || unzip -tq killed.zip >/dev/null 2>&1 || wrong "round $round: half an archive"
done
verdict "an export that is killed leaves no half"

for engine in sqlite postgresql; do
	for ((round = 0; round < ${ROUNDS:-10}; round += step)); do
		place_new killed
		"$program" import large.zip "${place[@]}" >/dev/null 2>&1 &
		victim=$!
		sleep "$(awk -v r=$RANDOM 'BEGIN { printf "%.3f", r / 32768 * 2 }')"
		kill -9 $victim 2>/dev/null
		wait $victim 2>/dev/null
		run firm list "${place[@]}" --format json
		if [ "$code" -eq 0 ] && jq -e 'length == 1' "$log/out" >/dev/null; then
			run check "${place[@]}" --format json
			expect_json '.chunk >= 100 and .person > 0'
		fi
	done
	run import large.zip "${place[@]}" --lang en
	[ "$code" -eq 0 ] || expect_fault en import-there ""
	expect_sound
	verdict "$engine: an import that is killed is whole or nothing, and can be tried again"
done

engine=sqlite
rm -f small.zip
run firm set people 5 --data small --firm 川 --create
run export --data small -o small.zip
if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
	skip "no room and no memory" "there is no strace, or it may not trace"
else
	# broken WHAT CALLS ERROR MOST COMMAND...: the n-th of those calls fails, for each n
	broken() {
		local what=$1 calls=$2 error=$3 most=$4 nth
		shift 4
		for ((nth = 1; nth < most; nth += step)); do
			rm -rf broken.zip broken-new
			{ strace -f -o "$log/trace" -e trace="$calls" -e inject="$calls:error=$error:when=$nth+" \
				"$program" "$@" --lang en </dev/null >"$log/out" 2>"$log/err"; } 2>/dev/null
			code=$?
			grep -q INJECTED "$log/trace" || break
			[ ! -e broken.zip ] || unzip -tq broken.zip >/dev/null 2>&1 || wrong "$calls $nth: half an archive"
			if [ -e broken-new/toride.db ]; then
				run firm list --data broken-new --format json
				jq -e 'length <= 1' "$log/out" >/dev/null 2>&1 || [ "$code" -ne 0 ] || wrong "$calls $nth: $(cat "$log/out")"
			fi
			! ls broken.zip.* .broken* >/dev/null 2>&1 || wrong "$calls $nth: something is left"
			[ ${#findings[@]} -eq 0 ] || break
		done
		[ "$nth" -gt 1 ] || wrong "nothing failed"
		verdict "$what: whichever of them fails (one in $step of $((nth - 1)) tried)"
	}
	# a reader keeps the store's index in shared memory there, which else would want room as well
	mkfifo holder
	sqlite3 -batch small/toride.db <holder >"$log/holder" 2>&1 &
	holder=$!
	exec 9>holder
	echo "begin; select count(*) from firm;" >&9
	until [ -s "$log/holder" ] || ! kill -0 $holder 2>/dev/null; do sleep 0.02; done
	strace -f -o "$log/trace" -e trace=pwrite64 -e inject=pwrite64:error=ENOSPC:when=1+ \
		"$program" export --data small -o full.zip --lang en </dev/null >"$log/out" 2>"$log/err"
	code=$?
	echo "rollback;" >&9
	exec 9>&-
	wait $holder
	expect_code 0
	expect "$log/err" "The history could not be told of it"
	unzip -tq full.zip >"$log/unzip" 2>&1 || wrong "unzip: $(cat "$log/unzip")"
	run event list --data small --format json
	jq -e 'map(select(.what == "firm.export")) | length == 1' "$log/out" >/dev/null || wrong "the history: $(cat "$log/out")"
	verdict "export, no room for the history: it comes out all the same, and says so"
	broken "export, no room" write,pwrite64 ENOSPC 40 export --data small -o broken.zip
	broken "import, no room" write,pwrite64 ENOSPC 60 import small.zip --data broken-new
	broken "export, no memory" mmap,brk ENOMEM 40 export --data small -o broken.zip
	broken "import, no memory" mmap,brk ENOMEM 40 import small.zip --data broken-new
fi
