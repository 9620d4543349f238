#!/usr/bin/env bash
# run.sh BUILD_DIR: what the documents say the program says, it says.
#
# In the documents, a fenced block that begins with "$ " is a session: each "$ " line is run, and what stands below it
# must come out (standard output and error together).  "$ cat NAME" of a file that is not there makes it instead: that is
# how a session shows its input.  A line that is only "…" stands for any number of lines.
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
begin "$1"

sessions=$top/sessions
mkdir -p "$top/bin" "$sessions"
ln -s "$program" "$top/bin/toride"
PATH=$top/bin:$PATH

# NAME.N/K.command and K.expected for each command of each session
for document in "$root"/README*.md "$root"/docs/*/*.md; do
	name=${document#"$root"/}
	awk -v out="$sessions/${name//\//-}" '
		/^```/ { inside = !inside; fresh = inside; session = 0; next }
		!inside { next }
		fresh && /^\$ / { folder = out "." sprintf("%02d", ++n); system("mkdir -p " folder); session = 1; k = 0 }
		{ fresh = 0 }
		!session { next }
		/^\$ / {
			name = folder "/" sprintf("%02d", ++k)
			print substr($0, 3) >(name ".command")
			printf "" >(name ".expected")
			next
		}
		{ print >(name ".expected") }
	' "$document"
done

# as_told EXPECTED FILE: the same lines; "…" matches any number of them
as_told() {
	awk -v elided=… '
		function matches(i, k) {
			for (; i <= n; i++) {
				if (want[i] == elided) {
					for (; k <= m + 1; k++) { if (matches(i + 1, k)) { return 1 } }
					return 0
				}
				if (k > m || want[i] != got[k]) { return 0 }
				k++
			}
			return k == m + 1
		}
		FNR == NR { want[++n] = $0; next }
		{ got[++m] = $0 }
		END { exit !matches(1, 1) }
	' "$1" "$2"
}

for session in "$sessions"/*; do
	work=$top/work
	rm -rf "$work"
	mkdir -p "$work/build/tools"
	ln -s "$root/docs" "$work/docs"
	ln -s "$program" "$work/build/toride"
	cp "$root"/docs/example/* "$work/"
	printf 'PK\003\004' >"$work/answers.xlsx" # what a workbook begins with
	rm -f "$work/answers.csv"
	for command in "$session"/*.command; do
		line=$(cat "$command")
		file=${line#cat }
		if [ "$line" != "$file" ] && [ ! -e "$work/$file" ]; then
			cp "${command%.command}.expected" "$work/$file"
			continue
		fi
		(cd "$work" && bash -c "$line") >"$log/said" 2>&1 </dev/null
		as_told "${command%.command}.expected" "$log/said" ||
			wrong "$line says: $(diff "${command%.command}.expected" "$log/said" | head -n 12)"
	done
	verdict "The session is true: $(basename "$session"), $(head -n 1 "$session/01.command")"
done

finish
