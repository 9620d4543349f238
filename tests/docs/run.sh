#!/usr/bin/env bash
# run.sh BUILD_DIR: what the documents say the program says, it says.
#
# In the documents, a fenced block that begins with "$ " is a session: each "$ " line is run, and what stands below it
# must come out (standard output and error together).  "$ cat NAME" of a file that is not there makes it instead: that is
# how a session shows its input.  A line that is only "…" stands for any number of lines.  Days and ids of records are
# other ones each time: any day may stand for a day, any id for an id.
#
# Each session has a folder of its own, with HOME in it, so that records usually lie there.  One that says service=toride
# finds an empty PostgreSQL database behind that name.
# shellcheck disable=SC1091,SC2154 # lib.sh is checked on its own
. "$(dirname "$0")/../lib.sh"
begin "$1"

sessions=$top/sessions
mkdir -p "$top/bin" "$sessions"
ln -s "$program" "$top/bin/toride"
PATH=$top/bin:$PATH
unset TORIDE_DATABASE XDG_DATA_HOME "${!PG@}"
export PGSERVICEFILE=$top/pg_service.conf

pg=$top/pg
trap '[ ! -e "$pg/data" ] || "$tests_dir/postgres.sh" stop "$pg"; clean_up' EXIT
chmod 711 "$top"

# Makes the service toride anew, with a server at first use.  Returns 69 where PostgreSQL is not installed.
make_service() {
	if [ ! -e "$pg/data" ]; then
		"$tests_dir/postgres.sh" start "$pg" --quick --owner $$ >"$top/database" || return
		(echo '[toride]' && tr ' ' '\n' <"$top/database") >"$PGSERVICEFILE"
	fi
	"$tests_dir/postgres.sh" admin "$pg" "drop database if exists toride" "create database toride owner toride"
}

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

# any_day FILE: the text with a word in place of each day and each id
any_day() {
	sed -E 's/[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日 */(day) /g
		s/[0-9]{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4} */(day) /g
		s/[0-9]{4}-[0-9]{2}-[0-9]{2}/(day)/g
		s/\b[0-7][0-9a-hjkmnp-tv-z]{12}\b/(id)/g' "$1"
}

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
	' <(any_day "$1") <(any_day "$2")
}

for session in "$sessions"/*; do
	work=$top/work
	name="The session is true: $(basename "$session"), $(head -n 1 "$session/01.command")"
	rm -rf "$work"
	mkdir -p "$work/build/tools" "$work/home"
	ln -s "$root/docs" "$work/docs"
	ln -s "$program" "$work/build/toride"
	cp "$root"/docs/example/* "$work/"
	printf 'PK\003\004' >"$work/answers.xlsx" # what a workbook begins with
	rm -f "$work/answers.csv"
	if grep -qF service=toride "$session"/*.command; then
		status=0
		make_service >"$log/service" 2>&1 || status=$?
		if [ "$status" -eq 69 ]; then
			skip "$name" "PostgreSQL is not installed"
			continue
		fi
		[ "$status" -eq 0 ] || wrong "there is no server: $(cat "$log/service")"
	fi
	for command in "$session"/*.command; do
		line=$(cat "$command")
		file=${line#cat }
		if [ "$line" != "$file" ] && [ ! -e "$work/$file" ]; then
			cp "${command%.command}.expected" "$work/$file"
			continue
		fi
		(cd "$work" && HOME=$work/home bash -c "$line") >"$log/said" 2>&1 </dev/null
		as_told "${command%.command}.expected" "$log/said" ||
			wrong "$line says: $(diff "${command%.command}.expected" "$log/said" | head -n 12)"
	done
	verdict "$name"
done

finish
