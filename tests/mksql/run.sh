#!/bin/sh
# Tests tools/mksql as a whole, and says TAP.
#
#     tests/mksql/run.sh BUILD_DIR        BUILD_DIR/tools/mksql is the program; CC the C compiler (default gcc)
#
#   good/      nouns and migrations whose C must compile, and do what driver.c holds it against
#   refused/   NAME.sql, read after good/base.sql, must be refused; NAME.expect has the beginnings of all complaints, as
#              "line: text".  Where NAME is a folder, its files are read after all nouns of good/, and the complaints
#              begin with the file's name
# shellcheck disable=SC1091,SC2154 # the file sourced is checked on its own
. "$(dirname "$0")/../generator.sh"
begin_generator mksql "$@"
mksql=$generator

# driver_builds CC: with the warnings of the house
driver_builds() {
	"$1" -std=gnu17 -g -fsanitize=address,undefined -fno-sanitize-recover=all -Wall -Wextra -Wshadow -Wconversion \
		-Wsign-conversion -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wformat=2 -Wundef -Werror -I"$src" \
		-I"$work/good" -o "$work/driver" "$here/driver.c" "$work"/good/store/*.c "$src/store/query.c" "$src/base/arena.c" "$src/base/str.c" \
		-lsqlite3
}

# refuses FILES...: exit code 65, and nothing is written
refuses() {
	"$mksql" --out "$work/out" "$@" 2>"$work/faults"
	code=$?
	cat "$work/faults"
	[ $code -eq 65 ] || { echo "exit code $code, want 65"; return 1; }
	[ -z "$(ls "$work/out")" ] || { echo "it wrote: $(ls "$work/out")"; rm -f "$work"/out/*; return 1; }
}

# complains NAME: with the faults of NAME.expect and no other
complains() {
	cd "$here/refused" || return 1
	if [ -d "$1" ]; then
		refuses ../good/base.sql ../good/thing.sql "$1"/*.sql || return 1
		prefix=$1/
	else
		refuses ../good/base.sql "$1.sql" || return 1
		prefix=$1.sql:
	fi
	faults_are "$1.expect" "$prefix"
}

mkdir "$work/out" "$work/good" "$work/good/store"
(cd "$here/good" && exits 0 "$mksql" --out "$work/good/store" base.sql thing.sql 0002.sql 0003.sql && [ ! -s "$work/said" ])
result $? "good files are taken without a word"
for cc in "${CC:-gcc}" clang; do
	{ driver_builds "$cc" && "$work/driver"; } >"$work/said" 2>&1
	result $? "what is made of good files compiles with $cc and does what it should"
done

for expect in "$here"/refused/*.expect; do
	name=$(basename "$expect" .expect)
	complains "$name" >"$work/said" 2>&1
	result $? "refused: $name"
done

# words that are refused anywhere, each in its own statement
while IFS='|' read -r word sql; do
	{
		echo '-- q_word() -> none'
		echo "$sql;"
	} >"$work/word.sql"
	{ refuses "$here/good/base.sql" "$work/word.sql" && grep -q "word.sql:2: $word: " "$work/faults"; } >"$work/said" 2>&1
	result $? "refused word: $word"
done <<'END'
trigger|create trigger t after insert on base begin select 1
listen|listen changes
notify|notify changes
nextval()|select nextval('s')
serial|create table t (id serial)
bigserial|create table t (id bigserial)
sequence|create sequence s
autoincrement|create table t (id integer primary key autoincrement)
extension|create extension e
pg_advisory_lock()|select pg_advisory_lock(1)
pg_advisory_xact_lock()|select pg_advisory_xact_lock(1)
now()|select now() as t from base where tenant = :tenant
current_timestamp|select current_timestamp as t from base where tenant = :tenant
random()|select random() as t from base where tenant = :tenant
upper()|select upper(name) as t from base where tenant = :tenant
LOWER()|select LOWER(name) as t from base where tenant = :tenant
round()|select round(size) as t from base where tenant = :tenant
like|select name from base where tenant = :tenant and name like 'a%'
ilike|select name from base where tenant = :tenant and name ilike 'a%'
glob|select name from base where tenant = :tenant and name glob 'a*'
regexp|select name from base where tenant = :tenant and name regexp 'a'
collate|select name from base where tenant = :tenant order by name collate nocase
returning|delete from base where tenant = :tenant returning name
merge|merge into base using base on 1 = 1
replace|replace into base (tenant) values (:tenant)
on conflict|insert into base (tenant) values (:tenant) on conflict do nothing
pragma|pragma user_version
attach|attach 'x' as y
vacuum|vacuum
begin|begin
lock|lock table base
for update|select name from base where tenant = :tenant for update
temp|create temp table t (x int)
temporary|create temporary table t (x int)
view|create view v as select 1
ifnull()|select ifnull(name, '') as t from base where tenant = :tenant
rowid|select rowid from base where tenant = :tenant
END

# ... and may stand where they mean nothing
cat >"$work/word.sql" <<'END'
-- now, random(), returning: words in a comment

-- table round (record)
create table round (
	tenant id not null,
	id id not null,
	primary key (tenant, id),
	foreign key (tenant, id) references round (tenant, id)
);
create index round_by_id on round (tenant, id);

-- q_round_add(now id) -> none
insert into round (tenant, id) values (:tenant, :now); -- no now() here

-- q_round(id id) -> one {t text}
select 'now() returning "like" replace' as t from /* lock */ round where tenant = :tenant and id = :id;
END
exits 0 "$mksql" --out "$work/good/store" "$here/good/base.sql" "$work/word.sql"
result $? "words in texts, comments and parameters, and a table named round"

sed 's/$/\r/' "$here/good/thing.sql" >"$work/thing.sql"
mkdir "$work/crlf"
{ exits 0 "$mksql" --out "$work/crlf" "$here/good/base.sql" "$work/thing.sql" &&
	diff "$work/crlf/thing_sql.c" "$work/good/store/thing_sql.c"; } >>"$work/said" 2>&1
result $? "a file with CRLF gives the same code"

touch -d 2001-01-01 "$work"/crlf/*
sed 's/from thing/from  thing/; $a -- a remark' "$work/thing.sql" >"$work/crlf/thing.sql"
echo changed >"$work/crlf/base_sql.c"
exits 0 "$mksql" --out "$work/crlf" "$here/good/base.sql" "$work/crlf/thing.sql" &&
	[ -z "$(find "$work/crlf" -name 'thing_sql.?' -newermt 2002-01-01)" ] &&
	grep -q '^#include' "$work/crlf/base_sql.c"
result $? "what comes out as it is already keeps its time, what does not is written"

base=$here/good/base.sql
exits 64 "$mksql"
result $? "no arguments: usage"
exits 64 "$mksql" --out "$work/out"
result $? "no files: usage"
exits 64 "$mksql" --in "$work/out" "$base"
result $? "an unknown option: usage"
exits 66 "$mksql" --out "$work/out" "$base" "$work/none.sql" && grep -q 'none.sql: file-missing' "$work/said"
result $? "no such file"
exits 73 "$mksql" --out "$work/none" "$base"
result $? "no such folder for the output"
refuses "$here/good/0002.sql" >"$work/said" 2>&1
result $? "only a migration"
: >"$work/empty.sql"
refuses "$work/empty.sql" >"$work/said" 2>&1
result $? "an empty file alone"
exits 0 "$mksql" --out "$work/good/store" "$base" "$work/empty.sql"
result $? "an empty file beside another"
printf -- '-- \377\n' >"$work/bytes.sql"
refuses "$base" "$work/bytes.sql" >"$work/said" 2>&1 && grep -q 'bytes.sql:1: this is not a text' "$work/said"
result $? "a file that is not UTF-8"
printf -- '-- a\n\000\n' >"$work/nul.sql"
refuses "$base" "$work/nul.sql" >"$work/said" 2>&1 && grep -q 'nul.sql:.: this is not a text' "$work/said"
result $? "a file with a NUL"
head -c 1048577 /dev/zero | tr '\0' ' ' >"$work/long.sql"
exits 65 "$mksql" --out "$work/out" "$base" "$work/long.sql" && grep -q 'long.sql: file-too-large' "$work/said"
result $? "a file longer than 1 MiB"

end_generator
