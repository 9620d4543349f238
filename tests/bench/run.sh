#!/bin/bash
# Measures, prints a table, and writes BUILD_DIR/bench.json: [{"name","value","unit","peer","peer_value","ratio"}],
# ratio = ours / peer of the same run, null where there is no peer.
#
#     tests/bench/run.sh BUILD_DIR
#
# Times are medians of commands that take turns with their peer (spawn.c), so that a busy machine slows down both; the
# table shows the spread beside them.
set -euo pipefail
export LC_ALL=C

if [ $# -ne 1 ]; then
	echo "usage: tests/bench/run.sh BUILD_DIR" >&2
	exit 64
fi
cd "$(dirname "$0")/../.."
build=$1
toride=$build/toride
spawn=$build/tests/bench/spawn
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rows=()

# calc EXPRESSION: three digits behind the point, as JSON likes numbers
calc() {
	awk "BEGIN { printf \"%.3f\", $1 }"
}

# record NAME VALUE UNIT SPREAD [PEER PEER_VALUE PEER_SPREAD]
record() {
	local ratio=null peer=null peer_value=${6:-null}
	if [ -n "${5:-}" ]; then
		peer="\"$5\""
		ratio=$(calc "$2 / $6")
	fi
	rows+=("{\"name\": \"$1\", \"value\": $2, \"unit\": \"$3\", \"peer\": $peer, \"peer_value\": $peer_value, \"ratio\": $ratio}")
	printf '%-22s %9s %-3s %-19s %-34s %9s %-17s %6s\n' "$1" "$2" "$3" "$4" "${5:--}" "${6:--}" "${7:-}" "${ratio/null/-}"
}

# race NAME PEER RUNS COMMAND ... -- COMMAND ...: ours first
race() {
	local name=$1 peer=$2 runs=$3 least median most peer_least peer_median peer_most
	shift 3
	"$spawn" "$runs" 10 "$@" >"$work/race"
	{
		read -r least median most
		read -r peer_least peer_median peer_most
	} <"$work/race"
	record "$name" "$median" ms "($least to $most)" "$peer" "$peer_median" "($peer_least to $peer_most)"
}

megabytes() {
	calc "$(stat -Lc %s "$1") / 1000000"
}

printf '%-22s %9s %-3s %-19s %-34s %9s %-17s %6s\n' name value "" spread peer value spread ratio

# ---- from start to exit: answers in, result out ----

# The peer is what somebody without Toride would write at a shell: awk that reads the same file and adds up the points
# (mawk, a C program that each Debian has).  It knows no item, no measure and no sandbox, so it is a lower bound.  jq
# would be another small C tool, but version 1.6 compiles its own library at each start: 15 ms, a peer that flatters.
answers=docs/example/answers-25.csv
# shellcheck disable=SC2016 # awk's own $
score='BEGIN { FS = ","; p["yes"] = 4; p["partly"] = 2; p["unknown"] = -1 } NR > 1 { s += p[$2] } END { print s }'
race assess_text_ms "mawk adding up the points" 101 \
	"$toride" assess ipa-selfcheck-3.1 $answers -- mawk "$score" $answers

# ---- a firm's own checklist of 1,000 items ----

# The peer parses the same file with the same libyaml and does nothing with it: what reading YAML costs at least.
awk 'BEGIN {
	print "id: bench-1\ntitle: {ja: 千の項目, en: A thousand items}\nscale: selfcheck\nparts:"
	for (part = 1; part <= 20; part++) {
		printf "  - id: p%d\n    title: {ja: 区分%d, en: Part %d}\n    items:\n", part, part, part
		for (item = 1; item <= 50; item++) {
			printf "      - id: \"%d.%d\"\n", part, item
			split("title question hint meaning why how", key, " ")
			for (k = 1; k <= 6; k++) {
				printf "        %s:\n          ja: パソコンやスマホの更新を後回しにせず、新しい状態で使っていますか。区分%d項目%d\n", key[k], part, item
				printf "          en: Do you install updates on your computers and phones without putting them off? %d.%d\n", part, item
			}
			print "        measures: [update-software]\n        uses: [cloud]\n        reviewed: nobody"
		}
	}
}' >"$work/checklist.yaml"
race content_load_ms "libyaml parsing the same file" 51 \
	"$toride" framework check "$work/checklist.yaml" -- "$build/tests/bench/yaml_events" "$work/checklist.yaml"

# ---- size ----

# The peer is git: one C program of many commands, as Debian ships it (stripped).  Ours carries its content inside.
strip -o "$work/toride" "$toride"
if git=$(command -v git); then
	record binary_mb "$(megabytes "$work/toride")" MB "stripped" "git" "$(megabytes "$git")" "stripped"
else
	record binary_mb "$(megabytes "$work/toride")" MB "stripped"
fi
record binary_unstripped_mb "$(megabytes "$toride")" MB "with debug symbols"

# ---- how long we wait ----

began=$EPOCHREALTIME
tools/quietly meson setup "$work/build"
tools/quietly ninja -C "$work/build"
record build_s "$(calc "$EPOCHREALTIME - $began")" s "$(nproc) cores"

# tools/run-tests leaves how long all of it took; without that, the unit tests alone
if [ -s "$build/test/seconds" ]; then
	record test_s "$(calc "$(cat "$build/test/seconds")")" s "make test"
else
	began=$EPOCHREALTIME
	"$build/unit" >/dev/null
	record test_s "$(calc "$EPOCHREALTIME - $began")" s "unit tests alone"
fi

{
	printf '[\n'
	for i in "${!rows[@]}"; do
		printf '  %s%s\n' "${rows[$i]}" "$([ "$i" -lt $((${#rows[@]} - 1)) ] && echo ,)"
	done
	printf ']\n'
} >"$build/bench.json"
