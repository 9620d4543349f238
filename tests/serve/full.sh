# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# A disk that is full: a page says so, nothing that was saved is lost, and with room again it goes on.

engine=sqlite
disk=
mkdir small
if [ -n "${TORIDE_APART-}" ] && mount -t tmpfs -o size=3m,mode=700 tmpfs small 2>/dev/null; then
	disk="a small disk that is mounted"
fi

# post NAME: $status and page
post() {
	"$tools/visitor" form "$port" "$cookie" "$1" >page 2>"$log/err"
	status=$(head -n 1 page)
}

if [ -z "$disk" ]; then
	skip "a full disk" "no file system may be mounted here"
else
	shop small/data
	serve && {
		post before
		[ "$status" = 303 ] || wrong "before, a form gets $status"
		head -c 10000000 /dev/zero >small/more 2>/dev/null
		# what the log has room for is still written
		for ((i = 0; i < 400; i++)); do
			post "full-$i"
			[ "$status" = 303 ] || break
		done
		case $status in
		507 | 503 | 500) ;;
		*) wrong "on the full disk a form gets $status after $i that were kept" ;;
		esac
		full=$status
		expect page "full-$i"
		expect page "<main"
		"$tools/visitor" once "$port" "$cookie" /firm >"$log/out"
		expect "$log/out" 'value="'"$([ "$i" -eq 0 ] && echo before || echo full-$((i - 1)))"'"'
		rm small/more
		again() { post "after" && [ "$status" = 303 ]; }
		until_so "$soon" again || wrong "with room again, a form gets $status"
		sql "select name from firm"
		[ "$(cat "$log/sql")" = after ] || wrong "the firm is $(cat "$log/sql")"
		stop_server
		expect_code 0
		expect_sound
	}
	verdict "a full disk ($disk): a page with status ${full-none} says so and shows what was typed; nothing is lost; it goes on with room"
	umount small
fi
