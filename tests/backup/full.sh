# shellcheck shell=bash disable=SC2154,SC2034 # names of lib.sh and run.sh
# Disks that are full: nothing is kept by halves, and what was there stays.

engine=sqlite
shop full-store
mkdir dest-full
run backup "${place[@]}" --key-file key --to dest-full
before=$(sha256sum dest-full/*)
if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
	skip "disks that are full" "there is no strace, or it may not trace"
else
	said_full=0
	for ((nth = 1; nth < 60; nth++)); do
		strace -f -o "$log/trace" -e trace=write,pwrite64 -e inject="write,pwrite64:error=ENOSPC:when=$nth+" \
			"$program" backup "${place[@]}" --key-file key --to dest-full --lang en </dev/null >"$log/out" 2>"$log/err"
		code=$?
		grep -q INJECTED "$log/trace" || break
		ls dest-full/*.part >/dev/null 2>&1 && wrong "write $nth: a half is left"
		# where it was whole and only the telling failed, it has taken the place of the one before
		if [ $code -ne 0 ] && [ "$(sha256sum dest-full/*)" != "$before" ]; then
			run backup check dest-full/* --key-file key
			[ "$code" -eq 0 ] || wrong "write $nth: the backups before are gone: $(ls dest-full)"
		fi
		before=$(sha256sum dest-full/*)
		! grep -qE "${sentence["en backup-full what"]}|${sentence["en store-full what"]}" "$log/err" || said_full=$((said_full + 1))
		[ ${#findings[@]} -eq 0 ] || break
	done
	[ "$said_full" -gt 0 ] || wrong "it never said that the disk is full"
	expect_sound
	verdict "a full disk leaves the backups before as they were"

	shop full-target
	cp dest-full/toride-*.backup full.backup
	for ((nth = 1; nth < 40; nth++)); do
		rm -rf full-new
		strace -f -o "$log/trace" -e trace=write,pwrite64 -e inject="write,pwrite64:error=ENOSPC:when=$nth+" \
			"$program" restore full.backup --data full-new --key-file key --lang en </dev/null >"$log/out" 2>"$log/err"
		code=$?
		grep -q INJECTED "$log/trace" || break
		[ $code -eq 0 ] || [ ! -e full-new/toride.db ] || grep -q "Restored\|standard" "$log/out" "$log/err" || wrong "write $nth: there is a store: $(said)"
		[ ${#findings[@]} -eq 0 ] || break
	done
	verdict "a full disk leaves no half of a store"
fi
