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
