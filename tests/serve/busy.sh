# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# A store that goes away under load.

engine=postgresql
shop away
# a request waits up to 10 s for a worker, which waits as long for the database
patience=40
status_is() { [ "$("$tools/visitor" once "$port" "$cookie" "$2" 2>/dev/null | head -n 1)" = "$1" ]; }
if serve; then
	load
	sleep 0.3 # some load before
	"$tests_dir/postgres.sh" restart "$top/pg" || wrong "PostgreSQL does not start again"
	until_so $patience status_is 200 / || wrong "it does not come back"
	"$tests_dir/postgres.sh" kill "$top/pg"
	until_so $patience status_is 503 / || wrong "without its database a page is: $("$tools/visitor" once "$port" "$cookie" / | head -n 3)"
	until_so $patience status_is 503 /health || wrong "without its database it says it is well: $(health)"
	"$tests_dir/postgres.sh" restart "$top/pg" || wrong "PostgreSQL does not start again"
	until_so $patience status_is 200 / || wrong "it does not come back"
	acks_reach 30 acks.*
	visitors_end
	no_broken "a database that goes away"
	acknowledged_once acks.*
	stop_server
	expect_code 0
	expect_sound
fi
verdict "postgresql: its server restarted and killed under load: ${sum[asked]} requests, ${sum[refused]} told to come later, no connection broken; $(wc -l <acked) acknowledged writes, each done once"
