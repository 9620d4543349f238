# shellcheck shell=bash disable=SC2154 # names of run.sh and words.sh
# Pages that are kept while nobody writes: whoever writes, the next look shows it; who has left sees nothing; and they
# are whole after their worker was killed or swapped.

# page PATH: its status and its body
page() {
	"$tools/visitor" once "$port" "$cookie" "$1" 2>/dev/null
}

# looked_at PATH TEXT: often, and each time it says so
looked_at() {
	local i
	for i in 1 2 3 4 5 6; do
		page "$1" >page.txt
		[ "$(head -n 1 page.txt)" = 200 ] || wrong "$1, look $i: $(head -n 1 page.txt)"
		grep -qF "$2" page.txt || wrong "$1, look $i: does not say $2"
		grep -qF '</html>' page.txt || wrong "$1, look $i: is not whole"
		grep -o 'name="form-id" value="[^"]*"' page.txt >>ids.txt
	done
}

for engine in sqlite postgresql; do
	shop kept
	: >ids.txt
	if serve; then
		looked_at /firm 'name="people" value="5"'
		run firm set people 6 --firm "$firm" "${place[@]}"
		expect_code 0
		looked_at /firm 'name="people" value="6"'
		sql "update firm set people = 7"
		looked_at /firm 'name="people" value="7"'
		[ -z "$(sort ids.txt | uniq -d)" ] || wrong "the same form twice: $(sort ids.txt | uniq -d | head -n 1)"
	fi
	verdict "$engine: a page shows at once what a command and another program wrote"

	looked_at /firm 'name="people" value="7"'
	kill -KILL "$(parts read | head -n 1)"
	looked_at /firm 'name="people" value="7"'
	for ((i = 0; i < 2; i++)); do
		old=$(for part in read write slow; do parts "$part"; done)
		kill -HUP "$pid"
		until_so "$soon" none_of "$old" || wrong "not all workers were swapped"
		looked_at /firm 'name="people" value="7"'
	done
	verdict "$engine: a page is whole after its worker was killed, and after it was swapped"

	looked_at /steps 'name="target"'
	sql "delete from session"
	[ "$(page /steps | head -n 1)" = 401 ] || wrong "who has no session any more sees a page"
	stop_server
	expect_code 0
	verdict "$engine: who was thrown out sees no page that was made before"
done
