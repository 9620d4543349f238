# shellcheck shell=bash disable=SC2154,SC2034,SC2016 # names of lib.sh; programs of sed and jq in single quotes
# Where results go: places that cannot be written to, and that nobody ever sees half a result.

edition=ipa-selfcheck-3.1
printf 'item,answer\n1,yes\n2,no\n' >t.csv
chmod 644 t.csv

# as_nobody ARGS...: the program as somebody who is not root, so that permissions count.
if [ "$(id -u)" -ne 0 ]; then
	as_nobody() { run "$@"; }
	nobody=1
elif have setpriv && cp "$program" "$top/toride" && setpriv --reuid 65534 --regid 65534 --clear-groups "$top/toride" version >/dev/null 2>&1; then
	as_nobody() {
		setpriv --reuid 65534 --regid 65534 --clear-groups "$top/toride" "$@" <"$stdin" >"$log/out" 2>"$log/err"
		code=$?
	}
	nobody=1
else
	nobody=
fi

# denied NAME CODE ID PLACE ARGS...: like `refused`, as somebody without rights.
denied() {
	local name=$1 lang
	local want=$2 id=$3 place=$4
	shift 4
	if [ -z "$nobody" ]; then
		skip "$name" "root may do everything, and there is no setpriv that could give it up"
		return
	fi
	for lang in ja en; do
		look
		as_nobody "$@" --lang $lang
		expect_code "$want"
		expect_fault $lang "$id" "$place"
		[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
		expect_unchanged
	done
	verdict "$name"
}

# ---- places that cannot be written to ----

refused "An output folder that is not there is told" 73 output-no-folder none/result.txt assess $edition t.csv -o none/result.txt
refused "An output path through a file is told" 73 output-no-folder t.csv/result.txt assess $edition t.csv -o t.csv/result.txt
mkdir folder
refused "A folder as output is told" 73 output-is-folder folder assess $edition t.csv -o folder
refused "A folder with a slash as output is told" 73 output-is-folder folder/ framework list -o folder/
run assess $edition t.csv -o "$(x 300 n)"
cut=$(grep -o '^n*' "$log/err" | head -n 1) # a long name is cut short in the message
[ ${#cut} -ge 40 ] || wrong "the message does not begin with the name: $(said)"
refused "A file name that is too long is told" 73 output-create "$cut" assess $edition t.csv -o "$(x 300 n)"

mkdir shut shut/in
echo before >shut/in/result.txt
chmod 666 shut/in/result.txt
chmod 555 shut/in
denied "A folder that may not be written to is told" 73 output-denied shut/in/result.txt assess $edition t.csv -o shut/in/result.txt
denied "A new file in a folder that may not be written to is told" 73 output-denied shut/in/new.txt framework list -o shut/in/new.txt
mkdir open
chmod 777 open
echo before >open/result.txt
chmod 444 open/result.txt
denied "A file that may only be read is not replaced, though its folder would allow it" 73 output-denied open/result.txt \
	assess $edition t.csv -o open/result.txt
printf 'item,answer\n1,yes\n' >secret.csv
chmod 000 secret.csv
denied "Answers that may not be read are told" 66 file-denied secret.csv assess $edition secret.csv
denied "A checklist that may not be read is told" 66 file-denied secret.csv framework check secret.csv
chmod 755 shut/in
rm -rf shut open secret.csv folder

# ---- no room ----

# broken_off NAME ID PLACE ARGS...: standard output is $sink; the message comes in both languages
broken_off() {
	local name=$1 id=$2 place=$3 lang
	shift 3
	for lang in ja en; do
		"$program" "$@" --lang $lang <"$stdin" >"$sink" 2>"$log/err"
		code=$?
		expect_code 74
		expect_fault $lang "$id" "$place"
	done
	verdict "$name"
}

sink=/dev/full
broken_off "A full disk behind standard output is told" output-full stdout assess $edition t.csv
broken_off "A full disk behind standard output is told by list" output-full stdout framework list
broken_off "A full disk behind standard output is told by version" output-full stdout version
broken_off "A full disk behind standard output is told by help" output-full stdout help
broken_off "A full disk behind standard output is told by help of a command" output-full stdout assess --help
sink=$log/out
broken_off "A full device as output is told" output-full /dev/full assess $edition t.csv -o /dev/full

# A disk of 64 KB, in a mount namespace of its own, so that nothing stays mounted; where we are not root, also in a user
# namespace.
small_disk='mkdir -p small && mount -t tmpfs -o size=64k,mode=777 tmpfs small'
apart=(unshare -m)
[ "$(id -u)" -eq 0 ] || apart=(unshare -rm)
if have unshare && "${apart[@]}" bash -c "$small_disk" 2>/dev/null; then
	on_small_disk() { "${apart[@]}" bash -c "$small_disk; $1"; }
else
	on_small_disk() { return 99; }
fi
export program edition log

# Result on the full disk; what was there and what is there now comes back as small.before and small.after.
full_disk() {
	on_small_disk '
		echo "what was there" >small/result.html
		head -c 40000 /dev/zero >small/filler
		ls -A small | sort >small.before
		"$program" assess $edition t.csv --format html -o small/result.html --lang '"$1"' >"$log/out" 2>"$log/err"
		echo $? >small.code
		ls -A small | sort >small.after
		cat small/result.html >small.kept'
}

if full_disk ja; [ $? -eq 99 ]; then
	skip "A disk that is full is told" "no file system may be mounted here"
else
	for lang in ja en; do
		full_disk $lang
		code=$(cat small.code)
		expect_code 74
		expect_fault $lang output-full small/result.html
		[ "$(cat small.kept)" = "what was there" ] || wrong "the file that was there is: $(head -c 200 small.kept)"
		cmp -s small.before small.after || wrong "files changed: $(diff small.before small.after)"
	done
	verdict "A disk that is full is told, the file that was there stays, and nothing is left behind"
fi
rm -rf small small.*

# a file must not grow over 1 KB
for lang in ja en; do
	echo "what was there" >result.html
	look
	(
		trap '' XFSZ
		ulimit -f 1
		exec "$program" assess $edition t.csv --format html -o result.html --lang $lang
	) >"$log/out" 2>"$log/err"
	code=$?
	expect_code 74
	expect_fault $lang output-full result.html
	expect_unchanged
done
verdict "A file that may not grow is told, the file that was there stays, and nothing is left behind"
rm result.html

# ---- a pipe whose reader has gone ----

mkfifo pipe
# 8 is then a pipe that nobody reads
exec 7<>pipe
exec 8>pipe 7<&-
for command in "assess $edition t.csv" "framework list" "framework show $edition" "version" "help" "assess --help"; do
	for lang in ja en; do
		# shellcheck disable=SC2086 # words of a command
		"$program" $command --lang $lang </dev/null >&8 2>"$log/err"
		code=$?
		expect_code 74
		expect_fault $lang output-closed stdout
	done
	verdict "A pipe that nobody reads any more is told by: ${command%% t.csv}"
done
exec 8>&-
rm pipe

"$program" framework show $edition --lang ja 2>"$log/err" | head -c 10 >"$log/out"
code=${PIPESTATUS[0]}
[ "$code" -eq 74 ] || [ "$code" -eq 0 ] || wrong "exit code $code: $(said)"
[ "$code" -eq 0 ] || expect_fault ja output-closed stdout
verdict "A reader that has enough after ten bytes is no crash"

"$program" assess $edition t.csv >&- 2>"$log/err"
code=$?
expect_code 74
expect_fault ja output-write stdout
verdict "A standard output that is closed is told"

"$program" assess $edition none.csv >"$log/out" 2>&-
code=$?
expect_code 66
verdict "A standard error that is closed changes nothing about the exit code"

"$program" assess $edition t.csv 0<&- >"$log/out" 2>"$log/err"
code=$?
expect_code 0
"$program" assess $edition t.csv -o result.txt 0<&- >&- 2>&-
code=$?
expect_code 0
"$program" assess $edition t.csv >"$log/plain" 2>&1
cmp -s result.txt "$log/plain" || wrong "the file is not the result: $(head -c 200 result.txt)"
verdict "With all standard files closed the result still goes where it should, and nowhere else"
rm -f result.txt

# ---- when it works ----

for format in text json csv html pdf; do
	run assess $edition t.csv --format $format
	cp "$log/out" "$log/plain"
	echo "what was there" >result
	run assess $edition t.csv --format $format -o result
	expect_code 0
	expect_silence
	[ ! -s "$log/out" ] || wrong "there is something on standard output: $(head -c 200 "$log/out")"
	cmp -s result "$log/plain" || wrong "the file is not what standard output was"
	[ "$(ls -A)" = $'result\nt.csv' ] || wrong "there is more: $(ls -A)"
	verdict "-o replaces the file by the whole result: $format"
done

for mode in 600 640 644 660 666; do
	chmod $mode result
	(umask 022 && run assess $edition t.csv -o result)
	[ "$(stat -c %a result)" = $mode ] || wrong "mode $mode is now $(stat -c %a result)"
done
verdict "The file that is replaced keeps its mode"

rm result
(umask 077 && run assess $edition t.csv -o result)
[ "$(stat -c %a result)" = 600 ] || wrong "its mode is $(stat -c %a result), though the umask is 077"
verdict "A new file heeds the umask"

mkdir elsewhere
echo before >elsewhere/result
ln -sf elsewhere/result link
run assess $edition t.csv -o link
expect_code 0
[ -L link ] || wrong "the link is a file now"
cmp -s elsewhere/result result || wrong "what the link points to is not the result"
verdict "A link to a file is followed: the link stays, the file is replaced"
rm -rf elsewhere link

cp t.csv both
run assess $edition both --format csv -o both
expect_code 0
run assess $edition both --format json
expect_json '.answered == 2 and .score == 4'
verdict "A table may be replaced by its own result"
rm -f both result

run assess $edition t.csv -o -
cmp -s "$log/out" <("$program" assess $edition t.csv) || wrong "not what standard output has"
[ ! -e ./- ] || wrong "there is a file named -"
verdict "-o - is standard output"

mkfifo pipe
cat pipe >"$log/through" &
run assess $edition t.csv -o pipe
wait $!
expect_code 0
cmp -s "$log/through" <("$program" assess $edition t.csv) || wrong "not what standard output has"
[ -p pipe ] || wrong "the pipe has been replaced"
verdict "A named pipe is written into, not replaced"
rm pipe

# ---- the sandbox ----

if sanitized; then
	skip "Behind seccomp nothing is opened" "built with a sanitizer, whose runtime seccomp would stop"
elif ! have strace; then
	skip "Behind seccomp nothing is opened" "no strace here"
elif ! strace -o /dev/null true 2>/dev/null; then
	skip "Behind seccomp nothing is opened" "strace may not trace here"
else
	printf 'item,answer,note\n1,yes,髙①\n' | iconv -f UTF-8 -t CP932 >cp932.csv
	# trace WHAT ARGS...: no call behind the filter but those that compute, write and end
	trace() {
		local what=$1
		shift
		strace -f -o "$log/trace" "$program" "$@" >"$log/out" 2>"$log/err" </dev/null
		awk '
			closed[$1] && !/ (read|write|writev|lseek|close|fstat|newfstatat|mmap|munmap|mremap|brk|madvise|mprotect|futex|exit_group|exit|rt_sigprocmask|getrandom)\(/ &&
				!/ \+\+\+ exited/ { print "behind the filter: " $0; bad = 1 }
			/ newfstatat\(/ && closed[$1] && !/AT_EMPTY_PATH/ { print "behind the filter: " $0; bad = 1 }
			/ (seccomp\(SECCOMP_SET_MODE_FILTER|prctl\(PR_SET_SECCOMP, SECCOMP_MODE_FILTER)/ && / = 0$/ { closed[$1] = 1; any = 1 }
			END { if (!any) { print "no seccomp filter was set"; bad = 1 } exit bad }' "$log/trace" >"$log/odd" ||
			wrong "$what: $(head -n 5 "$log/odd")"
	}
	trace "answers in CP932" assess $edition cp932.csv
	expect_code 0
	trace "HTML into a file" assess $edition t.csv --format html -o result.html
	printf 'item,answer\n1,maybe\n' >bad.csv
	trace "a word that is no answer" assess $edition bad.csv
	trace "a checklist" framework check "$example/own-checklist.yaml"
	trace "the list" framework list --format json
	verdict "Behind seccomp nothing is opened and nothing is called but what computing takes"
	rm -f cp932.csv bad.csv result.html
fi
rm -f t.csv
