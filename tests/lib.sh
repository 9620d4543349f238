# shellcheck shell=bash disable=SC2119,SC2120 # most looks are at everything
# What the whole-program tests share.  Each tests/NAME/run.sh sources it, calls `begin`, runs its tests, calls `finish`:
#
#     . "$(dirname "$0")/../lib.sh"
#     begin "$1"                       # the build folder; from here on we stand in an empty folder of our own
#     refused "A sentence" 65 answers-word t.csv:2 assess ipa-selfcheck-3.1 t.csv
#     finish
#
# A test collects what is wrong with `wrong` and ends with `verdict NAME`, which writes one line of TAP.
set -u -o pipefail
unset LANG LC_MESSAGES LANGUAGE NO_COLOR SOURCE_DATE_EPOCH TZ
export LC_ALL=C.UTF-8 # for the tools used here; toride takes it for "nothing said", which is Japanese

tests_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck disable=SC2034 # for those who source this
root=$(dirname "$tests_dir")
# shellcheck disable=SC2034 # the same
example=$root/docs/example

test_count=0
test_bad=0
findings=()
stdin=/dev/null # what `run` gives the program to read
code=0          # what it returned; its output is in $log/out and $log/err
leaks=1         # whether refusals are searched for leaks
step=1          # a loop over each call that may fail takes every so many; with sanitizers processes start slowly

# the lines of editions.txt: name, id, answers, pages
editions() {
	grep -v '^#' "$tests_dir/editions.txt"
}

# begin BUILD_DIR
begin() {
	program=$(cd "${1:?usage: run.sh BUILD_DIR}" && pwd)/toride || exit 1
	[ -x "$program" ] || {
		echo "Bail out! there is no program $program"
		exit 1
	}
	# What a command has lost ends with it, and to look for it takes longer than the command: each refusal is searched
	# once, and in tests/cli/command_line.sh each command.  What has confined itself, or is traced, cannot be searched.
	export ASAN_OPTIONS=detect_leaks=0
	# Nor may it guess at what a library opened late keeps for each thread: it reads beside it and dies, by chance.
	export LSAN_OPTIONS=intercept_tls_get_addr=0
	# shellcheck disable=SC2034 # for those who source this
	! sanitized || step=5
	top=$(mktemp -d "${TMPDIR:-/tmp}/toride-test.XXXXXX")
	trap 'clean_up' EXIT
	trap 'exit 1' HUP INT TERM PIPE
	chmod 755 "$top"
	log=$top/log scratch=$top/scratch
	mkdir "$log" "$scratch"
	mkfifo "$top/nothing"
	cd "$scratch" || exit 1
	load_sentences
}

clean_up() {
	cd / && rm -rf "$top"
}

# ---- TAP ----

wrong() {
	findings+=("$*")
}

# verdict NAME: the test's line, and what was wrong with it.
verdict() {
	local finding
	test_count=$((test_count + 1))
	if [ ${#findings[@]} -eq 0 ]; then
		echo "ok $test_count - $1"
		return
	fi
	test_bad=$((test_bad + 1))
	echo "not ok $test_count - $1"
	for finding in "${findings[@]}"; do
		printf '%s\n' "$finding" | head -n 40 | sed 's/^/#   /'
	done
	findings=()
}

# skip NAME WHY
skip() {
	test_count=$((test_count + 1))
	echo "ok $test_count - $1 # SKIP $2"
}

note() {
	echo "# note: $*"
}

finish() {
	echo "1..$test_count"
	[ "$test_bad" -eq 0 ]
	exit
}

# pause SECONDS: sleep, without a process for it
pause() {
	read -rt "$1" <>"$top/nothing" || :
}

have() {
	command -v "$1" >/dev/null
}

# Built with a sanitizer: it wants terabytes of address space, and the sandbox leaves seccomp out.
sanitized() {
	grep -q __asan_init "$program"
}

# The jq of Debian 12 takes 47 ms to start, gojq 3, and there are hundreds of looks at JSON.  It says the same, with keys
# in the order of the alphabet; who asks for the order they have in the file gets jq itself.
jq() {
	case $* in
	*keys_unsorted*) command jq "$@" ;;
	*) gojq "$@" ;;
	esac
}

# ---- running ----

# run ARGS...: runs toride; fills $code, $log/out and $log/err.
run() {
	"$program" "$@" <"$stdin" >"$log/out" 2>"$log/err"
	code=$?
}

# Standard error, fit to be shown.
said() {
	head -c 600 "$log/err" | LC_ALL=C tr '\000-\010\013-\037\177' '?' | iconv -c -f UTF-8 -t UTF-8
}

# run_in NAME=VALUE ARGS...: the same with that in its environment.
run_in() {
	local -x "${1?}"
	run "${@:2}"
}

expect_code() {
	[ "$code" -eq "$1" ] || wrong "exit code $code, not $1; it said: $(said)"
}

expect_silence() {
	[ ! -s "$log/err" ] || wrong "it said on standard error: $(said)"
}

# What follows is asked thousands of times, and a process takes longer to start than the shell to read a file.

# has FILE TEXT: the text stands in the file, byte by byte.
has() {
	local LC_ALL=C all
	{ all=$(<"$1"); } 2>/dev/null # it warns of each NUL that it leaves out
	[[ $all == *"$2"* ]]
}

# expect FILE TEXT
expect() {
	has "$@" || wrong "no \"$2\" in: $(head -c 800 "$1")"
}

expect_not() {
	! has "$@" || wrong "\"$2\" should not be in: $(grep -F -- "$2" "$1" | head -c 800)"
}

# Control characters, and those of the C1 block in UTF-8, can drive a terminal.
expect_harmless() {
	local LC_ALL=C all
	if IFS= read -r -d '' all <"$1" || # there is a NUL
		[[ $all == *[$'\x01'-$'\x08'$'\x0b'-$'\x1f'$'\x7f']* || $all == *$'\xc2'[$'\x80'-$'\x9f']* ]]; then
		wrong "raw control characters in: $(head -c 200 "$1" | cat -v)"
	fi
}

# expect_json FILTER: jq says true of standard output.
expect_json() {
	jq -e "$1" "$log/out" >"$log/jq" 2>&1 || wrong "not so: $1 $(head -c 300 "$log/jq") of: $(head -c 600 "$log/out")"
}

# look [TEST...]: sees all that lies in this folder, or what find's tests leave of it; expect_unchanged, with the same
# tests: it is as it was at the last look.
look() {
	looked=$(find . -mindepth 1 "$@" -printf '%p %s %i %m %T@\n')
}

expect_unchanged() {
	local before=$looked
	look "$@"
	[ "$before" = "$looked" ] || wrong "files changed: $(diff <(sort <<<"$before") <(sort <<<"$looked"))"
}

# ---- sentences of content/message/fault.yaml ----

declare -A sentence # "ja answers-word what" -> the sentence as a pattern of grep -E; values match anything

load_sentences() {
	local key text
	while IFS=$'\t' read -r key text; do
		sentence[$key]=$text
	done < <(awk '
		# The value that `rest` begins with; `rest` is then what follows it.
		function value(    q, i, c, v) {
			q = substr(rest, 1, 1)
			v = ""
			if (q != "\"" && q != "\047") {
				i = match(rest, /, en: |}$/)
				v = substr(rest, 1, i - 1)
				rest = substr(rest, i)
				return v
			}
			for (i = 2; i <= length(rest); i++) {
				c = substr(rest, i, 1)
				if (q == "\"" && c == "\\") { v = v substr(rest, ++i, 1); continue }
				if (c == q && q == "\047" && substr(rest, i + 1, 1) == q) { v = v q; i++; continue }
				if (c == q) { break }
				v = v c
			}
			rest = substr(rest, i + 1)
			return v
		}
		function pattern(s) {
			gsub(/[][().*+?^$|\\{}]/, "\\\\&", s)
			gsub(/\\{[1-4]\\}/, ".*", s)
			return s
		}
		/^ *- id: / { id = $3; next }
		/^ *(what|mend): \{ja: / {
			kind = $1
			sub(/:$/, "", kind)
			rest = $0
			sub(/^ *(what|mend): \{ja: /, "", rest)
			print "ja " id " " kind "\t" pattern(value())
			sub(/^, en: /, "", rest)
			print "en " id " " kind "\t" pattern(value())
		}' "$root/content/message/fault.yaml")
	[ ${#sentence[@]} -gt 100 ] || {
		echo "Bail out! content/message/fault.yaml could not be read"
		exit 1
	}
}

# expect_fault LANG ID PLACE: standard error has that message's sentence in that language at that place ("file:line",
# "file" or nothing), and the next line says how to mend it.
expect_fault() {
	local what=${sentence[$1 $2 what]-} mend=${sentence[$1 $2 mend]-} place=${3:+$3: } line told=
	[ -n "$what" ] || {
		wrong "content/message/fault.yaml has no message $2"
		return
	}
	while IFS= read -r line || [ -n "$line" ]; do
		[[ -z $told || ! $line =~ ^"  → "$mend$ ]] || return
		told=
		[[ ! $line =~ ^"$place"([^\ :]+:\ )?$what$ ]] || told=$line
	done <"$log/err"
	wrong "no $2 in $1 at \"$3\", and then how to mend it; it said: $(said)"
}

# refused_in LANG CODE ID PLACE ARGS...: that fault and nothing else: no result.
refused_in() {
	run "${@:5}" --lang "$1"
	expect_code "$2"
	expect_fault "$1" "$3" "$4"
	expect_harmless "$log/err"
	[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
}

# refused_once: the same, and no file made or changed.
refused_once() {
	look
	refused_in "$@"
	expect_unchanged
}

# refused NAME CODE ID PLACE ARGS...: refused so in both languages; where the command takes -o, also when it should
# write over a file that is there.
refused() {
	local name=$1
	shift
	echo "what was there" >kept
	look
	refused_in ja "$@"
	ASAN_OPTIONS=detect_leaks=$leaks refused_in en "$@"
	case "$4 ${5-} ${*:6}" in
	*" -o "*) ;; # has its own
	assess* | "framework list"* | "framework show"*) refused_in en "$@" -o kept ;;
	esac
	expect_unchanged
	rm kept
	verdict "$name"
}

# done_well NAME ARGS...: exit 0, something on standard output, nothing on standard error, in both languages.
done_well() {
	local name=$1 lang
	shift
	for lang in ja en; do
		run "$@" --lang "$lang"
		expect_code 0
		expect_silence
		[ -s "$log/out" ] || wrong "no result in $lang"
	done
	verdict "$name"
}

# scored NAME FILTER ARGS...: `toride assess ARGS` succeeds, and jq's filter is true of its JSON.
scored() {
	local name=$1 filter=$2
	shift 2
	run assess "$@" --format json
	expect_code 0
	expect_silence
	[ "$code" -ne 0 ] || expect_json "$filter"
	verdict "$name"
}
