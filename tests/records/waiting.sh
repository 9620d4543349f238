# shellcheck shell=bash disable=SC2154,SC2034,SC2086 # names of lib.sh and run.sh
# A writer that does not let go: whoever else wants to write waits STORE_WAIT_MS, 10 seconds.  They wait while all the
# other tests run.

engine=sqlite
shop waiting
"$tools/writer" hold waiting >held.out 2>held.err &
holder=$! waiters=()
until [ -s held.out ] || ! kill -0 $holder 2>/dev/null; do sleep 0.01; done
waiting_since=$SECONDS
for lang in ja en; do
	(
		"$program" firm set people 3 --data waiting --lang $lang >"wait.$lang.out" 2>"wait.$lang.err" </dev/null
		echo "$? $((SECONDS - waiting_since))" >"wait.$lang.end"
	) &
	waiters+=($!)
done

waiting_ends() {
	local seconds lang
	wait "${waiters[@]}"
	for lang in ja en; do
		read -r code seconds <"wait.$lang.end"
		cp "wait.$lang.err" "$log/err"
		expect_code 69
		expect_fault $lang store-locked ''
		[ "$seconds" -ge 9 ] || wrong "it waited $seconds seconds only"
		[ "$seconds" -le 30 ] || wrong "it waited $seconds seconds"
	done
	kill $holder
	wait $holder
	place_on sqlite waiting
	run firm show "${place[@]}" --format json
	expect_json '.people == null'
	expect_sound
	verdict "sqlite: beside a writer that does not let go nothing is written, and that is told after ten seconds"
}
