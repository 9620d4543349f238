# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# SIGHUP: all workers are swapped under the front, and nobody notices.

none_of() {
	local all
	all=$(for part in read write slow; do parts "$part"; done)
	[ "$(grep -c . <<<"$all")" -ge 4 ] && [ -z "$(comm -12 <(sort <<<"$1") <(sort <<<"$all"))" ]
}

for engine in sqlite postgresql; do
	shop swapped
	if serve; then
		load
		front=$(parts front)
		for ((i = 0; i < 4; i++)); do
			old=$(for part in read write slow; do parts "$part"; done)
			kill -HUP "$pid"
			until_so "$soon" none_of "$old" || wrong "not all workers were swapped"
		done
		[ "$(parts front)" = "$front" ] || wrong "the front was swapped, too"
		acks_reach 30 acks.*
		visitors_end
		no_broken "swapped workers"
		[ "${sum[refused]}" = 0 ] || wrong "${sum[refused]} visitors were told to come later"
		acknowledged_once acks.*
		stop_server
		expect_code 0
	fi
	verdict "$engine: 4 times all workers swapped under load: ${sum[asked]} requests, no connection broken, nobody told to come later"
done
