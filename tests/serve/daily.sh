# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# What a server does by itself in its second minute: it looks through history and seals, and says what it found.  Its
# first minute belongs to people, so this matter is begun before all others and looked at behind them.

declare -A daily_pid daily_port daily_cookie

daily_begins() {
	for engine in sqlite postgresql; do
		shop "daily-$engine"
		# on PostgreSQL, too, a server has a folder, and there is one in each
		XDG_DATA_HOME=$PWD/home-$engine serve || continue
		daily_pid[$engine]=$pid
		daily_port[$engine]=$port
		daily_cookie[$engine]=$cookie
	done
	# somebody who can touch the database
	sql "update event set before = 'x' where seq = (select max(seq) from event)"
}

looked_through() {
	sql "select findings from verification"
	[ -s "$log/sql" ]
}

# PostgreSQL was killed meanwhile: until its connections are new, a page says "later"
page_comes() {
	"$tools/visitor" once "$port" "$cookie" "$1" >page 2>/dev/null && [ "$(head -n 1 page)" = 200 ]
}

daily_is_looked_at() {
	place_on "$1" "daily-$1"
	pid=${daily_pid[$1]} port=${daily_port[$1]} cookie="${daily_cookie[$1]}; toride-lang=en"
	until_so 120 looked_through || wrong "within two minutes nothing was looked through"
	[ "$(cat "$log/sql")" = "$2" ] || wrong "it found $(cat "$log/sql"), not $2"
	until_so "$soon" page_comes /log || wrong "the history comes with $(head -n 1 page)"
	expect page "$3"
	until_so "$soon" page_comes / || wrong "the start page comes with $(head -n 1 page)"
	grep -q "does not fit" page
	[ $? -eq "$4" ] || wrong "the start page: $(grep -c "does not fit" page) words of what does not fit"
	stop_server
	expect_code 0
	verdict "$1: by itself the server looks through history and seals: $2 findings, said on pages"
}

if [ -z "${daily_pid[*]}" ]; then
	daily_begins
else
	daily_is_looked_at sqlite 0 "history and seals fit" 1
	daily_is_looked_at postgresql 1 "found what does not fit: 1" 0
fi
