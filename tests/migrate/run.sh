#!/usr/bin/env bash
# run.sh BUILD_DIR
#
# Stores of older versions brought up to date, on both engines: N.sqlite.sql and N.postgres.sql are dumps of version N
# (make-dump.sh).  Each must become a store with the schema of a new one and all its records, wholly or not at all,
# whatever happens on the way.  TAP on standard output.
# shellcheck disable=SC1091,SC2154,SC2016 # the files sourced are checked on their own; programs in single quotes
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
begin "$1"
here=$tests_dir/migrate
killed=$(dirname "$program")/tests/migrate/killed
begin_server

# restore VERSION NAME: a place with that dump, and its picture under that name
restore() {
	place_new "$2"
	if [ "$engine" = postgresql ]; then
		psql -qX -v ON_ERROR_STOP=1 "$database" -f "$here/$1.postgres.sql" </dev/null >"$log/restore" 2>&1
		place+=(--data "$data") # of the copy
	else
		mkdir -m 700 "$data"
		(umask 077 && sqlite3 -batch -bail "$data/toride.db" <"$here/$1.sqlite.sql" >"$log/restore" 2>&1)
	fi || wrong "the dump of version $1 cannot be read: $(head -n 5 "$log/restore")"
	[ "$engine" = postgresql ] || sql "pragma journal_mode = wal" # a dump does not say that
	picture "$2"
}

# again NAME: another place with the same as the one we stand in
again() {
	place_copy "$1"
	[ "$engine" = sqlite ] || place+=(--data "$data")
}

# For all that is in a place there is one session, which writes a file each of the version, the schema and the records;
# a process a question would be half of this suite.

# schema: the SQL that gives all that is declared, in a form that does not depend on how it came to be
schema() {
	if [ "$engine" = postgresql ]; then
		echo "select 'column', c.relname, a.attnum::text, a.attname, format_type(a.atttypid, a.atttypmod),
				a.attnotnull::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
			from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
			where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
			union all select 'constraint', c.relname, '', k.conname, pg_get_constraintdef(k.oid), k.convalidated::text
			from pg_constraint k join pg_class c on c.oid = k.conrelid where c.relnamespace = 'public'::regnamespace
			union all select 'index', c.relname, '', '', pg_get_indexdef(c.oid), i.indisvalid::text
			from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace
			union all select 'other', c.relname, '', '', c.relkind::text, ''
			from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind not in ('r', 'i') order by 1, 2, 3, 4, 5;"
	else
		# the last are the checks, which only the text has
		echo "select 'column', t.name, c.cid, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk
			from pragma_table_list t, pragma_table_xinfo(t.name) c where t.schema = 'main' and t.name not like 'sqlite_%' order by 2, 3;
			select 'table', name, type, wr, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%' order by 2;
			select 'index', t.name, i.name, i.\"unique\", i.origin, i.partial, x.seqno, x.name, x.desc, x.coll
			from pragma_table_list t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) x
			where t.schema = 'main' and t.name not like 'sqlite_%' order by 2, 3, x.seqno;
			select 'foreign key', t.name, f.\"table\", f.seq, f.\"from\", f.\"to\", f.on_update, f.on_delete
			from pragma_table_list t, pragma_foreign_key_list(t.name) f where t.schema = 'main' order by 2, 3, 4;
			select 'text', replace(replace(replace(replace(sql, ' ', ''), char(9), ''), char(10), ''), '\"', '')
			from sqlite_schema where sql is not null order by name;"
	fi
}

# see NAME: $log/version, $log/schema and $log/contents of the place now, as NAME.look asks for them
see() {
	if [ "$engine" = postgresql ]; then
		psql -qXAt -F '|' -v ON_ERROR_STOP=1 "$database"
	else
		sqlite3 -batch -bail "$data/toride.db"
	fi <"$1.look" >"$log/sql" 2>"$log/sql.err" || wrong "SQL of the test: $1.look: $(cat "$log/sql.err")"
}

# picture NAME: how the place is now, for those below: NAME.version, NAME.schema, and NAME.contents, which is every row
# of each column there is; NAME.look asks for the same again
picture() {
	local to=.output columns table
	if [ "$engine" = postgresql ]; then
		to='\o'
		sql "select table_name || ' ' || string_agg('\"' || column_name || '\"', ', ' order by ordinal_position)
			from information_schema.columns where table_schema = 'public' and table_name <> 'toride' group by table_name order by 1"
	else
		sql "select t.name || ' ' || group_concat('\"' || c.name || '\"', ', ')
			from pragma_table_list t, pragma_table_info(t.name) c
			where t.schema = 'main' and t.name not like 'sqlite_%' group by t.name order by 1"
	fi
	{
		# the connection of one that was killed may not have heard of it
		[ "$engine" = sqlite ] || echo "$to /dev/null
			select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();"
		echo "$to $log/version"
		if [ "$engine" = postgresql ]; then echo "select version from toride;"; else echo "pragma user_version;"; fi
		echo "$to $log/schema"
		schema
		echo "$to $log/contents"
		while read -r table columns; do
			echo "select 'table $table'; select $columns from $table order by $columns;"
		done <"$log/sql"
	} >"$1.look"
	see "$1"
	cp "$log/version" "$1.version"
	cp "$log/schema" "$1.schema"
	cp "$log/contents" "$1.contents"
}

# same WHAT FILE: $log/WHAT is like it
same() {
	[ "$(<"$2")" = "$(<"$log/$1")" ] || wrong "the $1 is not as in $2: $(diff "$2" "$log/$1" | head -n 20)"
}

# is_migrated BEFORE: what was seen has the schema of a new store, and everything is there that was there
is_migrated() {
	[ "$(<"$log/version")" = "$current" ] || wrong "its version is $(<"$log/version"), not $current"
	same schema "fresh.$engine.schema"
	same contents "$1.contents"
	expect_sound
}

# is_untouched BEFORE: what was seen is what was there
is_untouched() {
	same version "$1.version"
	same schema "$1.schema"
	same contents "$1.contents"
}

expect_migrated() {
	see "$1"
	is_migrated "$1"
}

expect_untouched() {
	see "$1"
	is_untouched "$1"
}

# migrate ARGS...
migrate() {
	run migrate "${place[@]}" "$@" --lang en
}

# only_copy: $copy, the one there is
only_copy() {
	local copies=("$data"/backup/*)
	[[ ${#copies[@]} -eq 1 && -e ${copies[0]} ]] || wrong "there is not one copy: ${copies[*]}"
	[[ ${copies[0]} =~ /toride-version-[0-9]+-[0-9]{8}-([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]\.[0-9]{3}\.(db|dump)$ ]] ||
		wrong "the copy is called ${copies[0]}"
	[ "$(stat -c %a "${copies[0]}")" = 600 ] || wrong "the copy has mode $(stat -c %a "${copies[0]}")"
	[ "$(stat -c %a "$data/backup")" = 700 ] || wrong "its folder has mode $(stat -c %a "$data/backup")"
	copy=${copies[0]}
}

# expect_copy BEFORE VERSION: the copy can be opened, and is what was there
expect_copy() {
	local here_place=("${place[@]}") here_data=$data here_database=$database
	only_copy
	place_new copied
	if [ "$engine" = postgresql ]; then
		pg_restore --no-owner --exit-on-error -d "$database" "$copy" >"$log/restore" 2>&1 ||
			wrong "the copy cannot be restored: $(head -n 5 "$log/restore")"
	else
		mkdir -m 700 "$data"
		cp "$copy" "$data/toride.db"
		[ "$(sqlite3 "$copy" 'pragma integrity_check')" = ok ] || wrong "the copy is damaged"
	fi
	expect_untouched "$1"
	run check "${place[@]}" --lang en
	[ "$2" = "$current" ] || expect_fault en store-older ''
	place=("${here_place[@]}") data=$here_data database=$here_database
}

# ---- each dump there is ----

for engine in sqlite postgresql; do
	place_new fresh
	run setting set job-days 30 "${place[@]}" --create
	expect_code 0
	picture "fresh.$engine"
	current=$(<"fresh.$engine.version")
done
for engine in sqlite postgresql; do
	grep -q insurance_by_expires_on "fresh.$engine.schema" || wrong "the schema of $engine does not say what it should"
done
for ((version = 1; version <= current; version++)); do
	[[ -s $here/$version.sqlite.sql && -s $here/$version.postgres.sql ]] ||
		wrong "there are no dumps of version $version: tests/migrate/make-dump.sh makes those of today's"
done
verdict "There are dumps of all versions up to $current"

for engine in sqlite postgresql; do
	for ((version = 1; version < current; version++)); do
		restore $version old
		files=(! -path ./old ! -path ./old/write.lock) # but for the lock
		look "${files[@]}"
		for lang in ja en; do
			for words in "round list" "firm list" "firm show" "setting list" check verify rebuild "setting set job-days 3" \
				"firm set people 3 --firm さくら商店" "assess ipa-selfcheck-3.1 $example/answers-25.csv --save -o /dev/null"; do
				# shellcheck disable=SC2086 # words of a command
				run $words "${place[@]}" --lang $lang
				expect_code 65
				expect_fault $lang store-older ''
				[ ! -s "$log/out" ] || wrong "there is a result of $words: $(head -c 200 "$log/out")"
			done
		done
		[ "$engine" = postgresql ] || expect_unchanged "${files[@]}"
		expect_untouched old
		verdict "$engine: a store of version $version is told by every command, and not touched"

		again kept
		place_on "$engine" old
		[ "$engine" = sqlite ] || place+=(--data "$data")
		migrate
		expect_code 0
		expect_silence
		expect "$log/out" "old/backup/toride-version-$version-"
		expect_migrated old
		expect_copy old $version
		run firm list "${place[@]}"
		expect "$log/out" さくら商店
		run round list "${place[@]}" --firm さくら商店 --format json
		expect_json 'length == 3 and .[0].open and .[1].round == 2 and .[1].answered == 25'
		verdict "$engine: version $version becomes $current: the schema of a new store, all records, a copy of before"

		picture new
		migrate
		expect_code 0
		expect_silence
		expect "$log/out" "$current"
		only_copy
		expect_untouched new
		run migrate "${place[@]}" --format json
		expect_json ". == {\"from\": $current, \"to\": $current}"
		verdict "$engine: a second migration of version $version does nothing"

		place_on "$engine" kept
		run migrate "${place[@]}" --no-backup --format json
		expect_code 0
		expect_silence
		expect_json ". == {\"from\": $version, \"to\": $current}"
		[ ! -e kept/backup ] || wrong "there is a copy"
		expect_migrated old
		verdict "$engine: without a copy, as asked for"
	done

	restore "$current" today
	cmp -s "fresh.$engine.schema" today.schema ||
		wrong "version $current's dump has another schema than a new store: a new version is needed, or before it was given out a new dump: $(diff "fresh.$engine.schema" today.schema | head -n 20)"
	expect_sound
	migrate
	expect_code 0
	expect_untouched today
	run round show ipa-selfcheck-3.1 1 "${place[@]}" --firm さくら商店 --format json
	expect_json '.answered == 25 and (.items[0].note | contains("🔐"))'
	run round show midori-2026 "${place[@]}" --firm さくら商店
	expect_fault ja round-none ''
	verdict "$engine: the dump of version $current is a store of today"

	# ---- what cannot be ----

	next=$((current + 1))
	if [ "$engine" = postgresql ]; then sql "update toride set version = $next"; else sql "pragma user_version = $next"; fi
	for words in migrate "migrate --no-backup" "round list" "setting set job-days 3" check; do
		for lang in ja en; do
			# shellcheck disable=SC2086 # words of a command
			run $words "${place[@]}" --lang $lang
			expect_code 65
			expect_fault $lang store-newer ''
		done
	done
	echo "$next" >today.version
	expect_untouched today
	[ ! -e today/backup ] || wrong "there is a copy"
	verdict "$engine: a store of a newer version is told, and not touched"

	place_new nothing
	for lang in ja en; do
		run migrate "${place[@]}" --lang $lang
		expect_code 66
		expect_fault $lang store-missing ''
	done
	[ "$engine" = postgresql ] || [ ! -e nothing ] || wrong "the folder was made"
	verdict "$engine: where there is no store there is nothing to migrate"
done

# ---- the copy cannot be made ----

# no_copy NAME ARGS...: told in both languages, with nothing changed and nothing left behind
no_copy() {
	local name=$1 lang
	shift
	for lang in ja en; do
		"$@" --lang $lang >"$log/out" 2>"$log/err" </dev/null
		code=$?
		expect_code 73
		expect_fault $lang migrate-copy ''
		[ ! -s "$log/out" ] || wrong "there is a result: $(head -c 200 "$log/out")"
	done
	expect_untouched old
	[ ! -d "$data/backup" ] || [ -z "$(ls -A "$data/backup")" ] || wrong "something was left behind: $(ls -A "$data/backup")"
	verdict "$engine: $name"
}

for engine in sqlite postgresql; do
	restore 1 old
	mkdir -p "$data"
	echo "not a folder" >"$data/backup"
	no_copy "no copy where its folder should be a file" "$program" migrate "${place[@]}"
	rm "$data/backup"

	no_copy "no copy in files that may not grow" bash -c 'trap "" XFSZ; ulimit -f "$1"; shift; exec "$@"' - \
		"$([ "$engine" = sqlite ] && echo 64 || echo 4)" "$program" migrate "${place[@]}"

	if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
		skip "$engine: no copy on a full disk" "no strace here that may trace"
	elif [ "$engine" = sqlite ]; then
		# the copy is what pwrite64 is called for first
		no_copy "no copy on a full disk" strace -f -o "$log/trace" \
			-e inject=pwrite64:error=ENOSPC:when=12+ "$program" migrate "${place[@]}"
	else
		no_copy "no copy on a full disk" strace -f -o "$log/trace" -e trace=fsync \
			-e inject=fsync:error=ENOSPC "$program" migrate "${place[@]}"
	fi

	if [ "$engine" = sqlite ]; then
		nobody=()
		cp "$program" "$top/toride"
		if [ "$(id -u)" -eq 0 ]; then
			nobody=(setpriv --reuid 65534 --regid 65534 --clear-groups)
			chown -R 65534:65534 old
		fi
		mkdir -p old/backup # ours, not theirs
		chmod 555 old/backup
		if "${nobody[@]}" "$top/toride" version >/dev/null 2>&1; then
			no_copy "no copy in a folder that may not be written to" "${nobody[@]}" "$top/toride" migrate "${place[@]}"
		else
			skip "sqlite: no copy in a folder that may not be written to" "root may do everything, and setpriv cannot give it up here"
		fi
		chmod 755 old/backup
		[ "$(id -u)" -ne 0 ] || chown -R 0:0 old
		rm -rf old/backup
	fi

	migrate
	expect_code 0
	expect_migrated old
	verdict "$engine: when the copy can be made, all goes on"
done

engine=postgresql
restore 1 old
mkdir bare
no_copy "no copy without pg_dump" env PATH="$PWD/bare" "$program" migrate "${place[@]}"
PATH=$PWD/bare migrate --no-backup
expect_code 0
expect_migrated old
verdict "postgresql: without pg_dump it goes with --no-backup"

restore 1 old
place=(--database "$database")
for lang in ja en; do
	HOME='' run migrate "${place[@]}" --lang $lang
	expect_code 64
	expect_fault $lang migrate-no-folder ''
done
expect_untouched old
verdict "postgresql: without a folder for the copy nothing is done"
run migrate "${place[@]}" --lang en # to the folder where stores usually are
expect_code 0
expect "$log/out" "\"$HOME/.local/share/toride/backup/toride-version-1-"
expect_migrated old
verdict "postgresql: the copy lies in the usual folder when no other is named"

# ---- at the same time ----

for engine in sqlite postgresql; do
	restore 1 old
	for i in 1 2 3; do
		"$program" migrate "${place[@]}" --no-backup --format json >"out.$i" 2>"err.$i" </dev/null &
	done
	done=0
	for i in 1 2 3; do
		wait -n
		code=$?
		[ $code -eq 0 ] || [ $code -eq 69 ] || wrong "one ended with $code: $(cat err.*)"
		done=$((done + (code == 0)))
	done
	[ $done -ge 1 ] || wrong "none has done it: $(cat err.*)"
	expect_migrated old
	verdict "$engine: three at once: those who could say it is done, and it is done once"
done

# ---- killed on the way ----

# survives NTH HOW ARGS...: migrates with a fault at that call; afterwards the store is wholly old or wholly new, and can
# be migrated (tried with every fifth of those that are, to the row, as they were, and by a store of before, in which
# nothing is left of that: of PostgreSQL, where a new one takes longest, the same that survived the last)
survives() {
	local nth=$1 how=$2 was
	shift 2
	if [[ $engine = sqlite || -z $survivor ]]; then
		again victim
		survivor=1
	else
		place_on "$engine" victim
		place+=(--data "$data")
	fi
	"$@" >"$log/out" 2>"$log/err" </dev/null
	code=$? ended=$code
	calls=$(<"$log/out")
	see old
	was=$(<"$log/version")
	if [ "$was" = 1 ]; then
		is_untouched old
		[ $code -ne 0 ] || wrong "$how at $nth: it says it is done"
	else
		is_migrated old
		survivor=
	fi
	if [[ $was != 1 || $((nth % 5)) -eq 1 ]]; then
		migrate --no-backup
		expect_code 0
		expect_migrated old
		survivor=
	fi
	[ ${#findings[@]} -eq 0 ] || wrong "after $how at call $nth"
	outcomes[was]=$((${outcomes[was]:-0} + 1))
	place_on "$engine" old
}

for engine in sqlite postgresql; do
	restore 1 old
	survivor=
	victim=${database/dbname=old/dbname=victim}
	victim=${victim:--}
	for how in kill late full lost; do
		outcomes=()
		for ((nth = 1; nth < 100; nth += step)); do
			backup=no-backup
			[ "$how" != kill ] || [ "$engine" != sqlite ] || backup= # pg_dump takes too long for each
			# shellcheck disable=SC2086 # perhaps no word
			survives $nth $how "$killed" $nth $how victim "$victim" $backup
			[[ ${calls:-$nth} -ge $nth || $ended -eq 0 ]] || wrong "call $nth was not reached: $(head -n 5 "$log/err")"
			[[ ${calls:-$nth} -ge $nth && ${#findings[@]} -eq 0 ]] || break
		done 2>"$log/shell"
		[[ $nth -gt 6 && $nth -lt 100 ]] || wrong "only $nth calls"
		verdict "$engine: $how at one in $step of $((nth - 1)) calls of the engine: ${outcomes[1]:-0} times wholly old, ${outcomes[current]:-0} times wholly new"
	done
done

# and between the calls of the system by which SQLite writes
if ! have strace || ! strace -o /dev/null true 2>/dev/null; then
	skip "sqlite: killed at each call of the system" "no strace here that may trace"
else
	engine=sqlite
	restore 1 old
	outcomes=()
	total=0
	for call in pwrite64 fdatasync ftruncate unlink; do
		for ((nth = 1; nth < 100; nth += step)); do
			survives $nth "killed ($call)" strace -f -o "$log/trace" -e trace=$call \
				-e inject=$call:signal=KILL:when=$nth "$program" migrate --data victim --no-backup
			[[ $ended -ne 0 && ${#findings[@]} -eq 0 ]] || break
			total=$((total + 1))
		done
	done 2>"$log/shell"
	[ $total -ge $((30 / step)) ] || wrong "only $total calls"
	verdict "sqlite: killed at $total calls of the system: ${outcomes[1]:-0} times wholly old, ${outcomes[current]:-0} times wholly new"
fi

finish
