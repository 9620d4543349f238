# shellcheck shell=bash disable=SC2154 # names of run.sh, which sources this
# The server, asked over its port.  All its processes share one core with nobody but nginx, whose turn it is when it is
# not ours; who asks has the other core.
#
#   page_home_vs_nginx            requests/s of the home page, with a session; the peer is nginx with one worker, which
#                                 sends the same bytes with the same headers from a file, and also logs each request,
#                                 4 KB at a time as the front does under load
#   page_result_vs_nginx          the same with the page of a whole result
#   page_10k_rounds_vs_10         home, result and list of rounds of a firm with 10,000 rounds; the peer is one with 10
#   page_kb                       the largest of the main pages, with all it loads, compressed with gzip
#   preview_ms                    in Chromium, from a key in the words of a clause of the longest handbook to the preview
#                                 that is painted; each key comes as soon as the one before is seen, so that most of it
#                                 is the time that preview.js leaves between two requests
#   p99_beside_slow_ms            the home page while one request after another takes 500 ms of the slow lane
#   home_p99_during_50_logins_ms  the home page while 50 log-ins are weighed, one after another (argon2id); the peer is
#                                 the home page alone, a moment before
#   login_ms                      one of those log-ins, as the slow lane has them
#   p99_reads_beside_writers_ms   the home page while 16 visitors send forms; on disk
#   first_page_ms                 from the start on a store that is there to the first answer
#   rest_memory_mb                PSS of all processes after a few pages
#   restart_broken_connections    of 4 visitors while all workers are swapped (SIGHUP)

visitor=$build/tests/serve/visitor
web_toride=$build/tests/http/toride-http # the product with a slow page and a form that counts
web_pids=
web_core=0 web_other=1
[ "$(nproc)" -gt 1 ] || web_other=0

# web_start DATA FIRM: $web_pid, $web_port, $web_cookie
web_start() {
	local i key
	: >"$work/serve.out"
	taskset -c $web_core "$web_toride" serve --data "$1" --firm "$2" --listen 127.0.0.1:0 \
		>"$work/serve.out" 2>>"$work/serve.log" </dev/null &
	web_pid=$!
	web_pids="$web_pids $web_pid"
	for ((i = 0; i < 1000; i++)); do
		! grep -q 'enter?key=' "$work/serve.out" || break
		sleep 0.01
	done
	web_port=$(sed -n 's|^  http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$work/serve.out")
	key=$(sed -n 's|.*/enter?key=||p' "$work/serve.out")
	web_cookie=$("$visitor" enter "$web_port" "$key")
}

web_stop() {
	kill -TERM "$web_pid"
	wait "$web_pid"
	web_pids=
}

# web_of SUM NAME: a number of what a visitor counted
web_of() {
	sed "s/.*\b$2=\([0-9]*\).*/\1/" "$1"
}

# web_rate URL: requests per second
web_rate() {
	taskset -c $web_other wrk -t 1 -c 16 -d 2s -H "Cookie: $web_cookie" "$1" >"$work/wrk"
	! grep -qE 'Non-2xx|Socket errors' "$work/wrk" || cat "$work/wrk" >&2
	awk '/^Requests\/sec:/ { print $2 }' "$work/wrk"
}

# web_children [PART]: the server's processes, those of one part
web_children() {
	local one
	for one in $(grep -lsE "^[0-9]+ \(.*\) [^Z] $web_pid " /proc/[0-9]*/stat | tr -dc '0-9\n'); do
		! tr '\0' ' ' 2>/dev/null <"/proc/$one/cmdline" | grep -q " part ${1-}" || echo "$one"
	done
}

# middle NUMBER...: "MEDIAN LEAST MOST"
middle() {
	printf '%s\n' "$@" | sort -n | awk '{ n[NR] = $1 } END { print n[int((NR + 1) / 2)], n[1], n[NR] }'
}

# nginx_start PATH: everything the page has, headers included, from a file.
nginx_start() {
	rm -rf "$work/nginx"
	mkdir -p "$work/nginx/page" "$work/nginx/logs"
	"$visitor" head "$web_port" "$web_cookie" "$1" >"$work/head"
	"$visitor" once "$web_port" "$web_cookie" "$1" | tail -n +2 >"$work/nginx/page/index.html"
	nginx_port=$((web_port == 18081 ? 18082 : 18081))
	{
		echo "worker_processes 1; daemon off; pid $work/nginx/pid; error_log $work/nginx/error.log;"
		[ "$(id -u)" -ne 0 ] || echo "user root;"
		echo "events { worker_connections 1024; } http { access_log $work/nginx/access.log combined buffer=4k flush=50ms; sendfile on; tcp_nopush on;"
		echo "etag off; keepalive_requests 1000000000; server_tokens off; default_type 'text/html; charset=utf-8';"
		echo "open_file_cache max=10;"
		echo "server { listen 127.0.0.1:$nginx_port; root $work/nginx/page; index index.html;"
		tr -d '\r' <"$work/head" | awk -F': ' 'NF > 1 {
			name = tolower($1)
			if (name ~ /^(date|content-length|content-type|connection)$/) { next }
			value = substr($0, length($1) + 3)
			gsub(/"/, "\\\"", value)
			printf "add_header %s \"%s\";\n", $1, value
		}'
		echo "} }"
	} >"$work/nginx/conf"
	taskset -c $web_core nginx -p "$work/nginx" -c "$work/nginx/conf" 2>"$work/nginx/said" &
	nginx_pid=$!
	web_pids="$web_pids $nginx_pid"
	local i
	for ((i = 0; i < 500; i++)); do
		[ "$("$visitor" once "$nginx_port" "" / | head -n 1)" != 200 ] || return 0
		sleep 0.01
	done
	echo "bench: nginx does not start: $(cat "$work/nginx/said")" >&2
	return 1
}

# web_against_nginx NAME PATH
web_against_nginx() {
	local ours=() peer=() i least median most peer_least peer_median peer_most
	nginx_start "$2" || return 0
	web_rate "http://127.0.0.1:$web_port$2" >/dev/null
	for ((i = 0; i < 5; i++)); do
		ours+=("$(web_rate "http://127.0.0.1:$web_port$2")")
		peer+=("$(web_rate "http://127.0.0.1:$nginx_port/")")
	done
	kill -TERM "$nginx_pid"
	wait "$nginx_pid" 2>/dev/null || true
	web_pids=$web_pid
	read -r median least most < <(middle "${ours[@]}")
	read -r peer_median peer_least peer_most < <(middle "${peer[@]}")
	record "$1" "$(calc "$median")" /s "($least to $most)" "nginx sending the same from a file" \
		"$(calc "$peer_median")" "($peer_least to $peer_most)"
}

# web_pages PORT COOKIE NUMBER: microseconds for home, the newest result and the list of rounds, one after the other
web_pages() {
	local path us=0
	for path in / "/result/ipa-selfcheck-3.1/$3" /rounds; do
		"$visitor" read "$1" "$2" "$path" 200 >"$work/sum" 2>&1 || cat "$work/sum" >&2
		us=$((us + $(web_of "$work/sum" p50_us)))
	done
	echo $us
}

# the stores are those that `store rounds` made
web_long_history() {
	local many=() few=() i few_port few_pid few_cookie median least most few_median few_least few_most
	web_start "$memory/history-10" 山田製作所
	few_port=$web_port few_pid=$web_pid few_cookie=$web_cookie
	web_start "$memory/history-10000" 山田製作所
	for ((i = 0; i < 7; i++)); do
		many+=("$(web_pages "$web_port" "$web_cookie" 10000)")
		few+=("$(web_pages "$few_port" "$few_cookie" 10)")
	done
	read -r median least most < <(middle "${many[@]}")
	read -r few_median few_least few_most < <(middle "${few[@]}")
	record page_10k_rounds_vs_10 "$median" us "($least to $most)" "the same pages with 10 rounds" "$few_median" \
		"($few_least to $few_most)"
	kill -TERM "$few_pid"
	wait "$few_pid"
	web_stop
}

# web_page_kb: each page, its style, its script and its picture as they go over the wire
web_page_kb() {
	local path kb most=0 where='' file
	for path in / /result/ipa-selfcheck-3.1/1 /rounds /answer/ipa-selfcheck-3.1/1 /answer/ipa-selfcheck-3.1/end /firm \
		/steps /articles /item/ipa-selfcheck-3.1/1 /measure/update-software /tasks /words /sources /search?q=%E3%83%91%E3%82%B9; do
		"$visitor" once "$web_port" "$web_cookie" "$path" | tail -n +2 >"$work/page.html"
		kb=$(gzip -9c "$work/page.html" | wc -c)
		while IFS= read -r file; do
			kb=$((kb + $("$visitor" once "$web_port" "$web_cookie" "$file" | tail -n +2 | gzip -9c | wc -c)))
		done < <(grep -o '/static/[^"]*' "$work/page.html" | sort -u)
		[ "$kb" -le "$most" ] || { most=$kb where=$path; }
	done
	record page_kb "$(calc "$most / 1024")" KB "$where"
}

# web_login FORM: the line of the answer that says what came of it
web_login() {
	local line
	exec 3<>"/dev/tcp/127.0.0.1/$web_port"
	printf 'POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n' "$web_port" >&3
	printf 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\n\r\n%s' "${#1}" "$1" >&3
	read -r line <&3
	echo "$line"
}

# web_logins: 50 at once, with logins that nobody has, which cost the same as any
web_logins() {
	local one began pids=()
	taskset -c $web_other "$visitor" read "$web_port" "$web_cookie" / 3000 >"$work/sum0" 2>&1 || cat "$work/sum0" >&2
	began=${EPOCHREALTIME/./}
	for ((one = 0; one < 50; one++)); do
		web_login "login=nobody$one&password=x" >"$work/login$one" &
		pids+=($!)
	done
	taskset -c $web_other "$visitor" read "$web_port" "$web_cookie" / 3000 >"$work/sum" 2>&1 || cat "$work/sum" >&2
	wait "${pids[@]}"
	record login_ms "$(calc "(${EPOCHREALTIME/./} - $began) / 50 / 1000")" ms \
		"$(cat "$work"/login* | grep -c 401) of 50 answered with 401"
	record home_p99_during_50_logins_ms "$(calc "$(web_of "$work/sum" p99_us) / 1000")" ms \
		"median $(calc "$(web_of "$work/sum" p50_us) / 1000")" alone "$(calc "$(web_of "$work/sum0" p99_us) / 1000")"
}

# web_beside NAME VISITOR...: p99 of the home page while those visitors run
web_beside() {
	local name=$1 pids=() one
	shift
	for one in "$@"; do
		# shellcheck disable=SC2086 # words
		"$visitor" ${one%% *} "$web_port" "$web_cookie" ${one#* } >"$work/beside" 2>&1 &
		pids+=($!)
	done
	taskset -c $web_other "$visitor" read "$web_port" "$web_cookie" / 3000 >"$work/sum" 2>&1 || cat "$work/sum" >&2
	kill -TERM "${pids[@]}"
	wait "${pids[@]}" || true
	record "$name" "$(calc "$(web_of "$work/sum" p99_us) / 1000")" ms "median $(calc "$(web_of "$work/sum" p50_us) / 1000")"
}

# web_preview: of a firm whose handbook has all there is
web_preview() {
	local said parts
	for said in people=60 industry=I representative=髙橋 address=東京 contact=03 \
		uses=cloud,telework,website,webshop,byod,personal-data,development,premises,machine-control,online-meeting; do
		"$toride" firm set "${said%%=*}" "${said#*=}" --data "$disk/web" >"$work/said"
	done
	node tests/bench/preview.js "http://127.0.0.1:$web_port" "$web_cookie" >"$work/preview"
	IFS=$'\t' read -ra parts <"$work/preview"
	record "${parts[@]}"
}

web_first_page() {
	local took=() i began port=18083 median least most
	for ((i = 0; i < 11; i++)); do
		began=$EPOCHREALTIME
		"$web_toride" serve --data "$disk/web" --firm さくら商店 --listen 127.0.0.1:$port >/dev/null 2>&1 </dev/null &
		web_pid=$!
		web_pids=$web_pid
		"$visitor" first $port || echo "bench: no first page" >&2
		took+=("$(calc "($EPOCHREALTIME - $began) * 1000")")
		web_stop
	done
	read -r median least most < <(middle "${took[@]}")
	record first_page_ms "$median" ms "($least to $most)"
}

web_memory() {
	local one kb=0 count=0
	for one in $web_pid $(web_children); do
		kb=$((kb + $(awk '/^Pss:/ { print $2 }' "/proc/$one/smaps_rollup")))
		count=$((count + 1))
	done
	record rest_memory_mb "$(calc "$kb / 1024")" MB "$count processes"
}

web_restart() {
	local i pids=() broken=0 asked=0 old
	for i in 1 2 3 4; do
		"$visitor" read "$web_port" "$web_cookie" / >"$work/sum$i" 2>&1 &
		pids+=($!)
	done
	for i in 1 2 3; do
		old=$(web_children read)
		kill -HUP "$web_pid"
		while web_children read | grep -qFx "$old"; do sleep 0.01; done
	done
	kill -TERM "${pids[@]}"
	wait "${pids[@]}" || true
	for i in 1 2 3 4; do
		broken=$((broken + $(web_of "$work/sum$i" broken)))
		asked=$((asked + $(web_of "$work/sum$i" asked)))
	done
	record restart_broken_connections "$broken" - "of $asked requests"
}

if [ ! -x "$web_toride" ]; then
	echo "bench: there is no $web_toride" >&2
else
	# a firm with a result: the page has all its parts
	"$toride" assess ipa-selfcheck-3.1 docs/example/answers-25.csv --save --firm さくら商店 --create --data "$disk/web" \
		-o "$work/result.txt" 2>/dev/null
	web_start "$disk/web" さくら商店
	web_memory
	if command -v wrk >/dev/null && command -v nginx >/dev/null; then
		web_against_nginx page_home_vs_nginx /
		web_against_nginx page_result_vs_nginx /result/ipa-selfcheck-3.1/1
	else
		echo "bench: page_home_vs_nginx needs wrk and nginx" >&2
	fi
	web_page_kb
	web_beside p99_beside_slow_ms "read /test/slow?ms=500"
	mapfile -t web_writers < <(for i in {1..16}; do echo "count w$i $work/acks.$i"; done)
	web_logins
	web_beside p99_reads_beside_writers_ms "${web_writers[@]}"
	web_restart
	web_preview
	web_stop
	web_first_page
	web_long_history
fi
