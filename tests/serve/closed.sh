# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# Each part has closed itself before its first request: src/sys/confine_test.c tries what a closed part cannot do, here
# it is asked whether the parts that run are such ones, and hold nothing that is not theirs.

# held PID: what its descriptors lead to, a line each, besides standard ones and sockets between us
held() {
	find "/proc/$1/fd" -mindepth 1 -regextype posix-extended -not -regex '.*/[012]' -printf '%l\n' 2>/dev/null
}

engine=sqlite
shop closed
if serve; then
	for part in front read write slow job; do
		for one in $(parts "$part"); do
			grep -q '^NoNewPrivs:.1$' "/proc/$one/status" || wrong "$part may still get rights"
			sanitized || grep -q '^Seccomp:.2$' "/proc/$one/status" || wrong "$part has no filter"
			own='socket:|anon_inode:|.*/closed/|.*/http_mhd\.so|.*/paint_pango\.so'
			# who looks at new passwords has cracklib and its words open, and who makes archives their module
			[ "$part" != slow ] || own="$own|.*/carry_zip\.so|.*/paint_office\.so|.*/factor_gnutls\.so|.*/words_crack\.so|.*/cracklib_dict\.(hwm|pwd|pwi)"
			! held "$one" | grep -vE "^($own)" || wrong "$part holds what is not its own"
		done
		[ -n "$(parts "$part")" ] || wrong "there is no $part"
	done
	for one in $(parts front); do
		! held "$one" | grep -q '/closed/' || wrong "the front, which has no store, has a file of it open"
	done
	verdict "every part of a server has closed itself, and holds nothing that is not its own"
	stop_server
fi
