# shellcheck shell=bash disable=SC2034,SC2154 # names of lib.sh and place.sh, and for those who source this
# A server of the suite's own, and its visitors.  Besides lib.sh and place.sh:
#
#     serve [ARGS...]         starts it in $place; $pid, $port, $cookie; what it says is serve.out and serve.log
#     visit NAME ARGS...      a visitor in the background, whose sum will be NAME.sum
#     acks_reach N FILE...    waits until that many writes are acknowledged in them, before the visitors are ended
#     visitors_end            ends the visitors; sums are in `sum`: ${sum[broken]} and so on, of all of them
#     kill_one PART           kills one of them at a random moment, and waits until there is another in its place
#     stop_server             SIGTERM; $code

firm=さくら商店
soon=20 # seconds for what should happen at once; a build with sanitizers takes its time
! sanitized || soon=40

# until_so SECONDS COMMAND...: true as soon as the command is, false when the time is over
until_so() {
	local ends=$((SECONDS + $1 + 1))
	shift
	until "$@"; do
		[ $SECONDS -lt $ends ] || return 1
		pause 0.02
	done
}

link_is_there() {
	has serve.out /enter?key= || ! kill -0 "$pid" 2>/dev/null
}

# serve_raw ARGS...: without looking whether it works
serve_raw() {
	rm -f serve.out serve.log
	: >serve.out
	"$server" serve "${place[@]}" --firm "$firm" "$@" >serve.out 2>serve.log </dev/null &
	pid=$!
}

serve() {
	local key
	serve_raw --listen 127.0.0.1:0 "$@"
	until_so "$soon" link_is_there
	port=$(sed -n 's|^  http://127.0.0.1:\([0-9]*\)/.*|\1|p' serve.out)
	key=$(sed -n 's|.*/enter?key=||p' serve.out)
	if [ -z "$port" ]; then
		wrong "the server does not start: $(tail -n 5 serve.log)"
		return 1
	fi
	cookie=$("$tools/visitor" enter "$port" "$key") || wrong "its link does not let in"
}

stop_server() {
	kill -TERM "$pid" 2>/dev/null
	until_so 20 ended "$pid" || {
		wrong "it does not end"
		kill -KILL "$pid"
	}
	wait "$pid" 2>/dev/null
	code=$?
}

ended() {
	local stat
	! { IFS= read -r stat <"/proc/$1/stat"; } 2>/dev/null || [[ ${stat##*) } == Z* ]]
}

# children PID: those that run
children() {
	local of all one
	for of in "/proc/$1/task"/*/children; do
		all=()
		{ read -ra all <"$of"; } 2>/dev/null
		for one in "${all[@]}"; do
			ended "$one" || echo "$one"
		done
	done
}

# parts WORD: the processes of that part, one a line
parts() {
	local one words
	for one in $(children "$pid"); do
		words=()
		{ mapfile -d '' words <"/proc/$one/cmdline"; } 2>/dev/null
		[[ "${words[*]} " != *" part $1 "* ]] || echo "$one"
	done
}

# another_than PART OLD NUMBER: that many of the part are there, and OLD is not among them
another_than() {
	local one others=0
	for one in $(parts "$1"); do
		[ "$one" = "$2" ] || others=$((others + 1))
	done
	[ "$others" -ge "$3" ]
}

# kill_one PART [LEAST]: kills one of them, and waits until there is another in its place, or LEAST others.  With LEAST it
# is 1 when the one went first, with a front that was killed before.
kill_one() {
	local all one moment
	mapfile -t all < <(parts "$1")
	if [ ${#all[@]} -eq 0 ]; then
		wrong "there is no part $1"
		return
	fi
	one=${all[$((RANDOM % ${#all[@]}))]}
	printf -v moment '0.%03d' $((RANDOM % 150))
	pause "$moment" # a random moment of the load
	if ! kill -9 "$one" 2>/dev/null; then
		[ -z "${2-}" ] || return 1
		wrong "$1 ended by itself"
	fi
	until_so "$soon" another_than "$1" "$one" "${2:-${#all[@]}}" || wrong "$1 was not started again"
	return 0
}

health() {
	"$tools/visitor" once "$port" "" /health 2>/dev/null | tail -n +2
}

# asked EXPRESSION: what jq makes of /health is true
asked() {
	health | jq -e "$1" >/dev/null 2>&1
}

declare -A visitors sum

visit() {
	"$tools/visitor" "$2" "$port" "$cookie" "${@:3}" >"$1.sum" 2>"$1.said" &
	visitors[$!]=$1
}

have_acks() {
	local n=$1 file lines acks=0
	for file in "${@:2}"; do
		{ mapfile -t lines <"$file"; } 2>/dev/null
		acks=$((acks + ${#lines[@]}))
	done
	[ "$acks" -ge "$n" ]
}

acks_reach() {
	until_so "$soon" have_acks "$@" || wrong "not $1 writes were acknowledged"
}

# visitors_end: ends them, and adds up what they counted
visitors_end() {
	local one name pair pairs
	[ ${#visitors[@]} -eq 0 ] || kill -TERM "${!visitors[@]}" 2>/dev/null
	sum=()
	for one in "${!visitors[@]}"; do
		name=${visitors[$one]}
		wait "$one" 2>/dev/null
		[ -s "$name.sum" ] || wrong "visitor $name left no sum: $(head -n 3 "$name.said")"
		read -ra pairs <"$name.sum"
		for pair in "${pairs[@]}"; do
			sum[${pair%%=*}]=$((${sum[${pair%%=*}]-0} + ${pair#*=}))
		done
		[ ! -s "$name.said" ] || wrong "visitor $name: $(head -n 2 "$name.said")"
	done
	visitors=()
}

# no_broken WHAT: nobody's connection broke, and all answers were those hoped for or a plain "later"
no_broken() {
	[ "${sum[broken]-x}" = 0 ] || wrong "$1: ${sum[broken]} connections broke, of ${sum[asked]} requests"
	all_good "$1"
}

all_good() {
	[ "${sum[bad]-x}" = 0 ] || wrong "$1: ${sum[bad]} answers were bad"
	[ "${sum[good]-0}" -gt 50 ] || wrong "$1: only ${sum[good]} good answers: the test tests nothing"
}

# acknowledged_once FILE...: each line of them is one task, and there is no task twice
acknowledged_once() {
	local acks
	sql "select title from task order by title"
	LC_ALL=C sort "$log/sql" >there
	LC_ALL=C sort "$@" >acked
	acks=$(wc -l <acked)
	[ "$(uniq -d there | wc -l)" -eq 0 ] || wrong "done twice: $(uniq -d there | head -n 3 | tr '\n' ' ')"
	[ "$(LC_ALL=C comm -13 there acked | wc -l)" -eq 0 ] ||
		wrong "acknowledged and lost: $(LC_ALL=C comm -13 there acked | head -n 3 | tr '\n' ' ')"
	[ "$acks" -gt 20 ] || wrong "only $acks writes were acknowledged: the test tests nothing"
}

# a place with the firm, and a server in it
shop() {
	place_new "$1"
	run firm set people 5 --firm "$firm" --create "${place[@]}"
	expect_code 0
}

# refuses CODE WHAT ARGS...: a server that does not start, and says why, in each of `languages`
refuses() {
	local want=$1 lang what=$2
	shift 2
	for lang in "${languages[@]}"; do
		timeout 30 "$server" serve --lang "$lang" "$@" >"$log/out" 2>"$log/err" </dev/null
		code=$?
		expect_code "$want"
		grep -q '^  → ' "$log/err" || wrong "$what ($lang): no sentence that says what to do: $(said)"
		! grep -q 'key=' "$log/out" || wrong "$what: it gave a link"
		expect_harmless "$log/err"
	done
}
