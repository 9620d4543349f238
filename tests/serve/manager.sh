# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# The service manager: sockets that it hands over, and what it is told.

free_port() {
	local try
	for try in {1..50}; do
		port=$((20000 + RANDOM % 10000))
		! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return
	done
	wrong "no free port"
}

engine=sqlite
shop manager
if ! have systemd-socket-activate; then
	skip "socket activation" "no systemd-socket-activate here"
else
	free_port
	systemd-socket-activate -l "127.0.0.1:$port" "$server" serve "${place[@]}" --firm "$firm" >serve.out 2>serve.log </dev/null &
	pid=$!
	# it starts the server when somebody comes, and that visitor is served
	until_so "$soon" asked '.status == "ok"' || wrong "a socket that was handed over is not served: $(tail -n 3 serve.log)"
	# pages are served before the last part is ready; links are made from then on
	until_so "$soon" test -s serve.out || wrong "it never says that it is ready: $(tail -n 3 serve.log)"
	! grep -q 'key=' serve.out || wrong "a link, which is a secret, goes where output is kept: $(cat serve.out)"
	run link "${place[@]}" --firm "$firm"
	expect_code 0
	expect "$log/out" "  http://127.0.0.1:$port/enter?key="
	run user invite 砦花子 hanako owner "${place[@]}" --firm "$firm"
	expect_code 0
	expect "$log/out" "  http://127.0.0.1:$port/invitation?key="
	stop_server
	expect_code 0
	verdict "socket activation: the socket that was handed over is served"
fi

"$tools/notified" "$PWD/notify" >notified.out 2>notified.err &
notified=$!
until_so "$soon" test -S notify || wrong "the test's own socket is not there"
export NOTIFY_SOCKET=$PWD/notify
serve_raw --listen 127.0.0.1:0
ready() { [ "$(grep -c READY=1 notified.out)" -ge "$1" ]; }
until_so "$soon" ready 1 || wrong "READY=1 was not told: $(cat notified.out) $(tail -n 3 serve.log)"
kill -HUP "$pid"
until_so "$soon" grep -q RELOADING=1 notified.out || wrong "RELOADING=1 was not told: $(cat notified.out)"
until_so "$soon" ready 2 || wrong "READY=1 was not told again: $(cat notified.out)"
stop_server
expect_code 0
until_so "$soon" grep -q STOPPING=1 notified.out || wrong "STOPPING=1 was not told: $(cat notified.out)"
unset NOTIFY_SOCKET
kill "$notified"
verdict "the service manager is told READY, RELOADING, READY and STOPPING"
