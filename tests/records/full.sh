# shellcheck shell=bash disable=SC2154,SC2034,SC2086,SC2016 # names of lib.sh and run.sh; programs in single quotes
# Disks that are full or fail, at each call that writes: nothing is kept by halves, and what was there stays.

engine=sqlite
shop intact
run firm set people 10 "${place[@]}"
tracing=yes
have strace && strace -o /dev/null true 2>/dev/null || tracing=

# fails_at CALL FAULT NTH ARGS...: with that call failing; $hit: it was called that often
fails_at() {
	local call=$1 fault=$2 nth=$3
	shift 3
	strace -f -o "$log/trace" -e trace="$call" -e inject="$call:error=$fault:when=$nth" \
		"$program" "$@" --lang en </dev/null >"$log/out" 2>"$log/err"
	code=$?
	grep -q INJECTED "$log/trace" && hit=yes || hit=
}

people() {
	run firm show "${place[@]}" --format json
	[ "$code" -eq 0 ] || wrong "afterwards firm show says: $(said)"
	jq .people "$log/out"
}

# told_well: what it said of the failure is one of those that may be
told_well() {
	local id
	for id in store-full store-io store-unsure store-read-only store-locked; do
		grep -qE "${sentence["en $id what"]}" "$log/err" && return
	done
	wrong "with exit code $code it said: $(said)"
}

# each CALL FAULT OFTEN: changes a store that is there; OFTEN "+": from there on all of them fail
each() {
	local nth count=0
	for ((nth = 1; nth < 200; nth += step)); do
		place_on sqlite intact
		place_copy victim
		fails_at "$1" "$2" "$nth$3" firm set people 11 "${place[@]}"
		[ -n "$hit" ] || break
		count=$((count + 1))
		may=11
		if [ $code -ne 0 ]; then
			told_well
			may=10
			! grep -qE "${sentence["en store-unsure what"]}" "$log/err" || may="10 11"
		fi
		now=$(people)
		[[ " $may " == *" $now "* ]] || wrong "$1 $nth: there is $now, not $may"
		expect_sound
		run firm set people 12 "${place[@]}"
		expect_code 0
		[ "$(people)" = 12 ] || wrong "$1 $nth: afterwards nothing can be written"
		[ ${#findings[@]} -eq 0 ] || break
	done
	[ $count -ge "$4" ] || [ ${#findings[@]} -gt 0 ] || wrong "there were only $count calls of $1"
	verdict "sqlite: $2 at each of $count calls of $1${3:+ and from there on}: kept or refused, never half"
}

# each_making CALL FAULT OFTEN: the same while the store is made
each_making() {
	local nth count=0
	for ((nth = 1; nth < 300; nth += step)); do
		rm -rf new
		place_on sqlite new
		fails_at "$1" "$2" "$nth$3" firm set people 11 --firm 新しい --create "${place[@]}"
		[ -n "$hit" ] || break
		count=$((count + 1))
		[ $code -eq 0 ] || told_well
		run firm list "${place[@]}"
		[[ $code -eq 0 || $code -eq 66 ]] || wrong "$1 $nth: afterwards firm list ends with $code: $(said)"
		run firm set people 12 --firm 新しい --create "${place[@]}"
		expect_code 0
		[ "$(people)" = 12 ] || wrong "$1 $nth: afterwards nothing can be made"
		expect_sound
		[ ${#findings[@]} -eq 0 ] || break
	done
	[ $count -ge "$4" ] || [ ${#findings[@]} -gt 0 ] || wrong "there were only $count calls of $1"
	verdict "sqlite: $2 at each of $count calls of $1${3:+ and from there on}, while a store is made: made or not, and can be made afterwards"
}

if [ -z "$tracing" ]; then
	skip "sqlite: a disk that is full or fails at each call" "no strace here that may trace"
else
	each pwrite64 ENOSPC + $((15 / step))
	each pwrite64 EIO '' $((15 / step))
	each fdatasync EIO '' 1
	each ftruncate ENOSPC '' 1
	each_making fdatasync EIO '' 1
	step=$((3 * step)) # 100 calls, which tests/power/ goes through one by one
	each_making pwrite64 ENOSPC + 5
	step=1
	each_making openat EMFILE '' 3
fi

# ---- a disk that is really full ----

# all in a mount namespace of its own, so that nothing stays mounted
small='mkdir small && mount -t tmpfs -o size=800k,mode=700 tmpfs small || exit 99
	for i in $(seq 1 200); do
		"$program" assess $edition "$example/answers-25.csv" --save --create --firm さくら --data small/data -o /dev/null --lang $lang 2>small.err
		code=$?
		[ $code -eq 0 ] || break
	done
	echo "$i $code" >small.end
	"$program" round list --data small/data --format json >small.list 2>small.said || echo "round list: $(cat small.said)" >>small.wrong
	"$program" check --data small/data >small.said 2>&1 || echo "check: $(cat small.said)" >>small.wrong
	cp -a small/data kept
	head -c 1 /dev/zero >small/more 2>/dev/null'
apart=(unshare -m)
[ "$(id -u)" -eq 0 ] || apart=(unshare -rm)
export program edition example lang
for lang in ja en; do
	rm -rf kept small small.*
	if ! have unshare || ! "${apart[@]}" bash -c 'mkdir -p probe && mount -t tmpfs tmpfs probe' 2>/dev/null; then
		skip "sqlite: a disk that is full" "no file system may be mounted here"
		continue
	fi
	rm -rf probe
	"${apart[@]}" bash -c "$small" >"$log/shell" 2>&1
	read -r last code <small.end
	cp small.err "$log/err"
	expect_code 73
	expect_fault $lang store-full ''
	[ ! -e small.wrong ] || wrong "on the full disk: $(cat small.wrong)"
	[ "$last" -gt 5 ] || wrong "there was room for $last rounds only"
	cp small.list "$log/out"
	expect_json "[.[].round] == [range($last - 1; 0; -1)]"
	place_on sqlite kept
	rounds_are $((last - 1))
	expect_sound
	save
	rounds_are "$last"
	verdict "sqlite: on a full disk ($lang) what was kept stays, is whole and can be read; with room again it goes on"
done
rm -rf kept small small.* victim new

# ---- files that may not grow ----

{
	cat "$example/own-checklist.yaml"
	for i in {1..1000}; do printf '# %0100d\n' "$i"; done
} >large.yaml
for lang in ja en; do
	place_on sqlite intact
	place_copy victim
	(
		trap '' XFSZ
		ulimit -f 36 # the -shm has 32, the -wal will have more
		exec "$program" assess midori-2026 "$example/own-answers.csv" --framework-file large.yaml --save "${place[@]}" -o /dev/null --lang $lang
	) >"$log/out" 2>"$log/err" </dev/null
	code=$?
	expect_code 73
	expect_fault $lang store-full ''
	rounds_are 2
	expect_sound
	save
done
verdict "sqlite: files that may not grow are told like a full disk"
rm -rf victim intact large.yaml
