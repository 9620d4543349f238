# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# Visitors who are many, and slow.

engine=sqlite
wanted=4000 most_us=10000
! sanitized || wanted=400 most_us=200000
hard=$(ulimit -Hn)
if [ "$hard" != unlimited ] && [ "$hard" -lt $((wanted + 200)) ]; then
	wanted=$((hard - 200))
fi

half_open() {
	"$tools/visitor" half "$port" "$1" >half.out &
	half=$!
	until_so "$soon" test -s half.out || wrong "the slow visitors did not come"
}

shop many
if serve; then
	half_open $wanted
	visit reader read / 500
	wait "${!visitors[@]}"
	visitors_end
	no_broken "beside $(cat half.out) half-open connections"
	[ "${sum[refused]}" = 0 ] || wrong "${sum[refused]} were told to come later"
	[ "${sum[p99_us]}" -le $most_us ] || wrong "p99 is ${sum[p99_us]} µs, more than $most_us"
	kill "$half"
	verdict "beside $(cat half.out) half-open connections others wait $((sum[p99_us] / 1000)).$(printf %03d $((sum[p99_us] % 1000))) ms (p99)"
	stop_server
fi

# ---- descriptors run out ----

limit=$(ulimit -n)
: >serve.out # or the link of the one before it is taken for its own
ulimit -Sn 200
(
	ulimit -Hn 200
	exec "$server" serve "${place[@]}" --firm "$firm" --listen 127.0.0.1:0
) >serve.out 2>serve.log </dev/null &
pid=$!
ulimit -Sn "$limit"
until_so "$soon" link_is_there
port=$(sed -n 's|^  http://127.0.0.1:\([0-9]*\)/.*|\1|p' serve.out)
key=$(sed -n 's|.*/enter?key=||p' serve.out)
if [ -z "$port" ]; then
	wrong "with 200 descriptors it does not start: $(tail -n 3 serve.log)"
else
	cookie=$("$tools/visitor" enter "$port" "$key") || wrong "the link does not let in"
	front=$(parts front)
	half_open 300
	visit reader read / 200
	wait "${!visitors[@]}"
	visitors_end
	[ "${sum[good]}" -ge 150 ] || wrong "only ${sum[good]} of ${sum[asked]} were served beside 300 half-open connections"
	kill "$half"
	wait "$half" 2>/dev/null
	visit reader read / 100
	wait "${!visitors[@]}"
	visitors_end
	[ "${sum[good]}" -ge 99 ] || wrong "afterwards only ${sum[good]} of ${sum[asked]} were served"
	[ "$(parts front)" = "$front" ] || wrong "the front had to be started again"
	stop_server
	expect_code 0
fi
verdict "with 200 descriptors and 300 half-open connections it serves on"

# ---- more than fits into a worker's socket ----

# post_large NUMBER: 60 kB to a page that is not there, which a reader says
post_large() {
	exec 3<>"/dev/tcp/127.0.0.1/$port"
	printf 'POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\nContent-Length: 60000\r\n\r\n%060000d' \
		"$port" 0 >&3
	head -n 1 <&3 | tr -d '\r' >"large.$1"
}

shop large
if serve; then
	mapfile -t readers < <(parts read)
	kill -STOP "${readers[@]}"
	posts=()
	for ((i = 0; i < 24; i++)); do
		post_large "$i" &
		posts+=($!)
	done
	sleep 1 # all of them are there: a few in each socket, the rest with the front
	kill -CONT "${readers[@]}"
	wait "${posts[@]}"
	[ "$(cat large.* | sort | uniq -c | tr -s ' ')" = " 24 HTTP/1.1 404 Not Found" ] || wrong "$(cat large.* | sort | uniq -c)"
	[ "$(parts read)" = "$(printf '%s\n' "${readers[@]}")" ] || wrong "readers were given up: $(grep -v what=request serve.log | tail -n 5)"
	stop_server
	expect_code 0
fi
verdict "what does not fit into a reader's socket waits with the front"
