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
store=$build/tests/bench/store
work=$(mktemp -d)
# what is forced to disk is measured on one: /tmp may be memory, /var/tmp is not
disk=$(mktemp -d /var/tmp/toride-bench.XXXXXX)
memory=$work
[ ! -w /dev/shm ] || memory=$(mktemp -d /dev/shm/toride-bench.XXXXXX)
clean_up() {
	# shellcheck disable=SC2086 # several
	[ -z "${web_pids-}" ] || kill $web_pids 2>/dev/null || true
	[ ! -e "$disk/pg/data" ] || tests/postgres.sh stop "$disk/pg" || true
	rm -rf "$work" "$disk" "$memory"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM PIPE
chmod 711 "$disk" # the server is another user
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
	printf '%-28s %9s %-3s %-19s %-34s %9s %-19s %6s\n' "$1" "$2" "$3" "$4" "${5:--}" "${6:--}" "${7:-}" "${ratio/null/-}"
}

# race NAME PEER RUNS COMMAND ... -- COMMAND ...: ours first; $warm times before they are measured
race() {
	local name=$1 peer=$2 runs=$3 least median most peer_least peer_median peer_most
	shift 3
	"$spawn" "$runs" "${warm:-10}" "$@" >"$work/race"
	{
		read -r least median most
		read -r peer_least peer_median peer_most
	} <"$work/race"
	record "$name" "$median" ms "($least to $most)" "$peer" "$peer_median" "($peer_least to $peer_most)"
}

# told WHAT [DATABASE]: the numbers that tests/bench/store.c tells
told() {
	local line parts
	"$store" "$1" "$disk" "$memory" "${@:2}" >"$work/told"
	while IFS= read -r line; do
		mapfile -t parts <<<"${line//$'\t'/$'\n'}"
		record "${parts[@]}"
	done <"$work/told"
}

megabytes() {
	calc "$(stat -Lc %s "$1") / 1000000"
}

printf '%-28s %9s %-3s %-19s %-34s %9s %-19s %6s\n' name value "" spread peer value spread ratio

# ---- from start to exit: answers in, result out ----

# The peer is what somebody without Toride would write at a shell: awk that reads the same file and adds up the points
# (mawk, a C program that each Debian has).  It knows no item, no measure and no sandbox, so it is a lower bound.  jq
# would be another small C tool, but version 1.6 compiles its own library at each start: 15 ms, a peer that flatters.
answers=docs/example/answers-25.csv
# shellcheck disable=SC2016 # awk's own $
score='BEGIN { FS = ","; p["yes"] = 4; p["partly"] = 2; p["unknown"] = -1 } NR > 1 { s += p[$2] } END { print s }'
race assess_text_ms "mawk adding up the points" 101 \
	"$toride" assess ipa-selfcheck-3.1 $answers -- mawk "$score" $answers

# The paper (PDF) of the same result, from start to exit; the peer converts the page (HTML) that we make of it.
if command -v soffice >/dev/null; then
	"$toride" assess ipa-selfcheck-3.1 $answers --format html -o "$work/result.html"
	warm=1 race pdf_result_vs_libreoffice "LibreOffice converting our HTML" 5 \
		"$toride" assess ipa-selfcheck-3.1 $answers --format pdf -- \
		env HOME="$work" soffice "-env:UserInstallation=file://$work/office" --headless --norestore --nolockcheck \
		--convert-to pdf --outdir "$work" "$work/result.html"
fi

# The handbook of a firm as PDF, from start to exit; the peer converts the DOCX that we make of it.  And that DOCX.
handbook=("$toride" document make handbook --company tests/document/profile/it-firm.yaml --date 2026-11-26)
"${handbook[@]}" --format docx -o "$work/handbook.docx" 2>/dev/null
if command -v soffice >/dev/null; then
	warm=1 race document_pdf_vs_libreoffice "LibreOffice converting our DOCX" 5 \
		"${handbook[@]}" --format pdf -- \
		env HOME="$work" soffice "-env:UserInstallation=file://$work/office" --headless --norestore --nolockcheck \
		--convert-to pdf --outdir "$work" "$work/handbook.docx" 2>/dev/null
fi
"$spawn" 51 10 "${handbook[@]}" --format docx -- true >"$work/race" 2>/dev/null
read -r least median most <"$work/race"
record document_docx_ms "$median" ms "($least to $most)"

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

# ---- the store ----

# The peers are raw calls of the same engine, in the same process and in turns (tests/bench/bare.h).  A commit is on disk
# when it returns, so these numbers are as much the disk's as ours; what the disk takes, it takes of both.
told commit
told page
told list
told size
if database=$(tests/postgres.sh start "$disk/pg" --owner $$); then
	told commit "$database"
	told page "$database"
	told list "$database"
	tests/postgres.sh stop "$disk/pg"
fi

# 100 rounds with 25 answers each, which the list needs for the scores; the peer lists the answers as they are.
told rounds
list="select r.framework, r.number, r.state, r.closed_at, a.item, a.answer, a.note from round r
	join answer a on a.tenant = r.tenant and a.round = r.id order by r.made_at desc, r.id desc, a.item"
if command -v sqlite3 >/dev/null; then
	race cli_round_list_ms "sqlite3 listing the answers" 101 \
		"$toride" round list --data "$disk/rounds" -- sqlite3 "$disk/rounds/toride.db" "$list"
fi

# ---- the server ----

. tests/bench/web.sh
. tests/bench/backup.sh

# ---- the offline edition ----

one_file=$build/src/offline/toride.html
record one_file_kb "$(calc "$(wc -c <"$one_file") / 1024")" KB "all content, 2 languages"
record one_file_gzip_kb "$(calc "$(gzip -9 -c "$one_file" | wc -c) / 1024")" KB "as it is sent"
node tests/bench/one_file.js "$one_file" >"$work/one_file"
while IFS= read -r line; do
	mapfile -t parts <<<"${line//$'\t'/$'\n'}"
	record "${parts[@]}"
done <"$work/one_file"

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
