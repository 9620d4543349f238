# shellcheck shell=bash disable=SC2154,SC2034,SC2086 # names of run.sh and words.sh
# Another program that holds SQLite's own lock for writing: pages are read, a form is told to come later and stays as it
# was typed, and goes on when the lock is free.

engine=sqlite
shop held
is_held() { ! sqlite3 -batch held/toride.db "begin immediate; rollback" 2>/dev/null; }
is_free() { ! is_held; }
is_done() { "$tools/visitor" form "$port" "$cookie" "$1" >page 2>"$log/err" && [ "$(head -n 1 page)" = 303 ]; }
serve && {
	is_done before || wrong "before, a form gets $(head -n 1 page)"
	mkfifo holder
	sqlite3 -batch held/toride.db <holder >"$log/holder" 2>&1 &
	holder=$!
	exec 9>holder
	echo "begin immediate; update firm set people = 6;" >&9
	until_so "$soon" is_held || wrong "nobody holds the lock"
	"$tools/visitor" form "$port" "$cookie" "meanwhile" >page 2>"$log/err"
	status=$(head -n 1 page)
	[ "$status" = 503 ] || wrong "while it is held a form gets $status"
	expect page "meanwhile"
	expect page "<main"
	"$tools/visitor" once "$port" "$cookie" /firm >"$log/out"
	[ "$(head -n 1 "$log/out")" = 200 ] || wrong "while it is held a page is $(head -n 1 "$log/out")"
	expect "$log/out" 'value="before"'
	echo "rollback;" >&9
	exec 9>&-
	wait "$holder"
	until_so "$soon" is_free || wrong "the lock is not free again"
	until_so "$soon" is_done after || wrong "with the lock free, a form gets $(head -n 1 page)"
	sql "select name from firm"
	[ "$(cat "$log/sql")" = after ] || wrong "the firm is $(cat "$log/sql")"
	stop_server
	expect_code 0
	expect_sound
}
verdict "sqlite: while another program holds the lock, a form gets $status and stays as it was typed, and pages are read"
