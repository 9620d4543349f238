# shellcheck shell=bash disable=SC2154,SC2034,SC2086 # names of run.sh and words.sh
# Parts that are killed at random moments, under load.

load() {
	rm -f acks.*
	for i in 1 2 3; do
		visit "writer$i" count "w$i" "acks.$i"
	done
	visit reader1 read /
	visit reader2 read /firm
	visit slow read "/test/slow?ms=30"
}

workers_die() {
	local i
	shop "killed"
	serve || return
	load
	for ((i = 0; i < $1; i++)); do
		kill_one "$(shuf -n 1 -e read write slow job --random-source=<(yes "$RANDOM"))"
		[ ${#findings[@]} -eq 0 ] || break
	done
	until_so "$soon" asked '[.lanes[].workers] | min > 0' || wrong "not all lanes have workers again: $(health)"
	acks_reach 30 acks.*
	visitors_end
	no_broken "killed workers"
	acknowledged_once acks.*
	stop_server
	expect_code 0
	expect_sound
	verdict "$engine: $1 workers killed under load: ${sum[asked]} requests, ${sum[refused]} told to come later, no connection broken; $(wc -l <acked) acknowledged writes, each done once"
}

front_dies() {
	local i began took longest=0
	shop "front"
	serve || return
	load
	for ((i = 0; i < $1; i++)); do
		kill_one front
		began=$(date +%s%N)
		until_so "$soon" asked '.status == "ok"' || wrong "it does not serve again"
		took=$((($(date +%s%N) - began) / 1000000))
		[ "$took" -le "$longest" ] || longest=$took
	done
	acks_reach 30 acks.*
	visitors_end
	all_good "a killed front"
	acknowledged_once acks.*
	stop_server
	expect_code 0
	expect_sound
	[ "$longest" -le $((soon * 100)) ] || wrong "it took $longest ms until it served again"
	verdict "$engine: the front killed $1 times: it serves again within $longest ms; ${sum[broken]} connections broken; $(wc -l <acked) acknowledged writes, each done once"
}

# The first link is kept once: whoever writes after a death neither needs its firm by its old name nor makes it anew.
first_link_stays_used() {
	local key one
	shop "renamed"
	serve || return
	key=$(sed -n 's|.*/enter?key=||p' serve.out)
	"$tools/visitor" form "$port" "$cookie" 改名商店 >page 2>"$log/err"
	[ "$(head -n 1 page)" = 303 ] || wrong "the firm does not get another name: $(head -n 1 page)"
	sql "delete from link"
	for one in $(parts write); do
		kill -9 "$one"
		until_so "$soon" another_than write "$one" 1 || wrong "no other writer comes"
	done
	again() { "$tools/visitor" form "$port" "$cookie" "$firm" >page 2>"$log/err" && [ "$(head -n 1 page)" = 303 ]; }
	until_so "$soon" again || wrong "after a death a form gets $(head -n 1 page): $(grep -a what=ended serve.log | tail -n 1)"
	! "$tools/visitor" enter "$port" "$key" >"$log/out" 2>&1 || wrong "a link that was used and forgotten lets in again"
	stop_server
	expect_code 0
	verdict "$engine: a writer that starts again neither asks for the firm by its old name nor makes the first link anew"
}

for engine in sqlite postgresql; do
	first_link_stays_used
	workers_die $((kills * 2 / 5))
	front_dies $((kills / 10))
done
