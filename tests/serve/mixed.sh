# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# 32 visitors at once, of whoever has the machine and of people who signed in, and a command beside them: questions are
# answered, tasks and records made, people changed, sessions begun, pages read, while parts of the server are killed,
# and the whole of it.  Whatever was acknowledged is there, once; the log is unbroken; each start is whole.

login=boss # not an id

# come NAME KIND COOKIE ARGS...: one of the crowd, in the background
come() {
	"$tools/crowd" "$2" "$port" "$3" "${@:4}" >"$1.sum" 2>"$1.said" &
	visitors[$!]=$1
}

# by N: the cookie of the machine or of somebody who signed in, in turns
by() {
	[ $(($1 % 2)) -eq 0 ] && echo "$cookie" || echo "$account"
}

crowd_comes() {
	local i
	for i in {1..8}; do
		come "a$i" answer "$(by "$i")" "a$i" "acks.answer.$i" "$i"
		come "t$i" task "$(by "$i")" "t$i" "acks.task.$i"
	done
	for i in {1..4}; do
		come "r$i" record "$(by "$i")" "r$i" "acks.record.$i"
		come "p$i" person "$cookie" "p$i" "acks.person.$i" "000000000000$i"
	done
	for i in 1 2; do
		come "s$i" sign-in "" "s$i" "acks.sign-in.$i" "$login"
	done
	for i in {1..6}; do
		come "g$i" read "$(by "$i")"
	done
	command_writes &
	commands=$!
}

# Tasks by a command, one after the other, until the file is there.
command_writes() {
	local n=0
	while [ ! -e enough ]; do
		n=$((n + 1))
		"$program" task add "c-$n" --firm "$firm" "${place[@]}" >/dev/null 2>said.command && echo "c-$n" >>acks.task.command
		sleep 0.1
	done
}

# kill_whole: the supervisor, and with it all; whoever starts it again waits, as systemd does, until all are gone
kill_whole() {
	local one all
	all=$(children "$pid")
	kill -9 "$pid"
	wait "$pid" 2>/dev/null
	for one in $all; do
		until_so "$soon" ended "$one" || wrong "a part outlives its supervisor"
	done
	serve_raw --listen "127.0.0.1:$port"
	until_so "$soon" asked '.status == "ok" and ([.lanes[].workers] | min > 0)' ||
		wrong "after its end it does not start whole: $(tail -n 3 serve.log)"
}

# acks_are_there FILES COLUMN-OF: each line once
acks_are_there() {
	sql "$2"
	LC_ALL=C sort "$log/sql" >there
	cat acks."$1".* 2>/dev/null | LC_ALL=C sort >acked
	[ "$(uniq -d there | wc -l)" -eq 0 ] || wrong "$1: twice: $(uniq -d there | head -n 3 | tr '\n' ' ')"
	[ "$(LC_ALL=C comm -13 there acked | wc -l)" -eq 0 ] ||
		wrong "$1: acknowledged and lost: $(LC_ALL=C comm -13 there acked | head -n 3 | tr '\n' ' ')"
	acked=$((acked + $(wc -l <acked)))
	[ "$(wc -l <acked)" -gt 0 ] || wrong "$1: none was acknowledged: the test tests nothing"
}

# newest_is_there WHAT N SQL: the one value there is that of the last acknowledged word, or of one behind it
newest_is_there() {
	local last
	last=$(tail -n 1 "acks.$1.$2" 2>/dev/null)
	sql "$3"
	acked=$((acked + $(cat "acks.$1.$2" 2>/dev/null | wc -l)))
	[ -z "$last" ] || [ "$(sed 's/.*-//' "$log/sql")" -ge "${last#*-}" ] 2>/dev/null ||
		wrong "$1 $2: $last was acknowledged, and there is $(cat "$log/sql")"
}

sessions_hold() {
	local one
	for one in $(cat acks.sign-in.* 2>/dev/null | shuf -n 20 --random-source=<(yes "$RANDOM")); do
		"$tools/crowd" try "$port" "$one" || wrong "a session that was acknowledged lets nobody in"
	done
	acked=$((acked + $(cat acks.sign-in.* 2>/dev/null | wc -l)))
}

crowd_is_killed() {
	local soon=60 i whole=0 kind kinds=(read read write write slow job front whole)
	shop "mixed"
	rm -f acks.* enough
	sql "insert into person (tenant, id, version, name, login, role, qualification, registration, until, state, made_at)
		select f.tenant, n.id, 1, 'x', 'other' || n.id, 4, '', '', '9999-12-31', 2, 0 from firm f,
		(select 1 as id union all select 2 union all select 3 union all select 4) n"
	serve || return
	account=$("$tools/crowd" door "$port" "$cookie" "$login") || wrong "nobody can sign in"
	crowd_comes
	for ((i = 0; i < $1; )); do
		kind=${kinds[$((RANDOM % ${#kinds[@]}))]}
		if [ "$kind" = whole ]; then
			sleep "0.$(printf '%03d' $((RANDOM % 300)))"
			kill_whole
			whole=$((whole + 1))
		else
			kill_one "$kind" 1 || continue # after the front, there are old ones and new ones for a while
		fi
		i=$((i + 1))
		[ ${#findings[@]} -eq 0 ] || break
	done
	acks_reach 1 acks.task.*
	acks_reach 1 acks.record.*
	touch enough
	wait "$commands"
	visitors_end
	all_good "a crowd"
	acked=0
	acks_are_there task "select title from task"
	acks_are_there record "select name from certification"
	for i in {1..8}; do
		newest_is_there answer "$i" "select a.note from answer a where a.item = '$i'"
	done
	for i in {1..4}; do
		newest_is_there person "$i" "select name from person where id = $i"
	done
	sessions_hold
	stop_server
	expect_code 0
	expect_sound
	verdict "$engine: 32 visitors and a command, $1 kills, $whole of them of the whole server: ${sum[asked]} requests, all of $acked acknowledged writes are there, once"
}

# In stretches, each in a store of its own: who changes people is asked for proof again after a while.
for engine in sqlite postgresql; do
	for ((left = crowd_kills; left > 0; left -= 50)); do
		crowd_is_killed $((left < 50 ? left : 50))
	done
done
