# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# The end: what was asked is answered, nothing is left.

engine=sqlite
shop ends
if serve; then
	all=$(children "$pid")
	"$tools/visitor" once "$port" "$cookie" "/test/slow?ms=1500" >slow.out &
	visitor=$!
	until_so "$soon" asked '.lanes.slow.busy == 1' || wrong "the slow lane is not busy: $(health)"
	stop_server
	expect_code 0
	wait "$visitor"
	[ "$(head -n 1 slow.out)" = 200 ] || wrong "who was there got: $(head -n 2 slow.out)"
	for one in $all; do
		ended "$one" || wrong "process $one is left: $(tr '\0' ' ' <"/proc/$one/cmdline")"
	done
	"$tools/visitor" once "$port" "" /health >"$log/out" && wrong "somebody still listens"
fi
verdict "told to end, it answers what it was asked, ends with 0 and leaves nobody"

if serve; then
	all=$(children "$pid")
	kill -9 "$pid"
	wait "$pid" 2>/dev/null
	for one in $all; do
		until_so "$soon" ended "$one" || wrong "process $one is left"
	done
	serve && stop_server
	expect_code 0
fi
verdict "with the supervisor killed all parts end, and the next one starts on the same folder"

for signal in INT HUP; do
	serve || break
	[ $signal = INT ] || kill -HUP "$pid"
	kill -INT "$pid"
	until_so "$soon" ended "$pid" || wrong "it does not end"
	wait "$pid"
	code=$?
	expect_code 0
done
verdict "Ctrl-C ends it as well, also while it swaps its workers"

serve && {
	exec 9<>"/dev/tcp/127.0.0.1/$port"
	printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\n\r\n' "$port" >&9
	read -r -t "$soon" -u 9 line || wrong "no answer"
	began=$SECONDS
	stop_server
	expect_code 0
	[ $((SECONDS - began)) -le 3 ] || wrong "it took $((SECONDS - began)) s because of a browser that keeps its connection"
	exec 9>&-
}
verdict "a browser that keeps its connection open does not hold up the end"
