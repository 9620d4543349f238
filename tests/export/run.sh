#!/usr/bin/env bash
# run.sh BUILD_DIR [MATTER...]
#
# Leaving: all records as one archive, taken in elsewhere on either engine and compared row by row; archives that nobody
# should take; processes that are killed and disks that fill up; erasing, also when it is interrupted.  TAP on standard
# output.
# shellcheck disable=SC1091,SC2034,SC2154,SC2317,SC2119,SC2120 # the files sourced are checked on their own, and call what is here
. "$(dirname "$0")/../lib.sh"
. "$(dirname "$0")/../place.sh"
build=$(cd "$1" && pwd)
begin "$1"
begin_server
compare=$build/tests/export/compare
forge=$build/tests/export/forge
"$program" backup key key >/dev/null || wrong "there is no key"

# shop NAME: a place that has rows in every table of records, and one firm
shop() {
	place_new filled
	"$build/tests/migrate/fill" "${data:-"-"}" "${database:-"-"}" "$example/own-checklist.yaml" 2>"$log/fill" ||
		wrong "it was not filled: $(cat "$log/fill")"
	rm -f firm.zip
	run export "${place[@]}" --firm さくら商店 -o firm.zip
	[ "$code" -eq 0 ] || wrong "export of one firm of several: $code $(said)"
	place_new "$1"
	mkdir -p "$data" "$1-backups"
	local with=("${place[@]}")
	[ "$engine" = sqlite ] || with+=(--data "$data")
	place=("${with[@]}")
	run import firm.zip "${place[@]}"
	[ "$code" -eq 0 ] || wrong "import of one firm of several: $code $(said)"
	mkdir -p "$1-papers"
	"$build/tests/export/decide" "${data:-"-"}" "${database:-"-"}" "$1-papers" 2>"$log/decide" ||
		wrong "no paper was decided: $(cat "$log/decide")"
	local blob=blob
	[ "$engine" = sqlite ] || blob=bytea
	sql "insert into secret (tenant, id, person, kind, name, key, data, used, made_at)
		select tenant, 77, id, 1, '', cast('k' as $blob), cast('never-to-leave' as $blob), 0, 0 from person limit 1"
	run setting set job-days 9 "${place[@]}"
	run backup set folder "$PWD/$1-backups" "${place[@]}"
	run seal "${place[@]}" -o "$1.seal"
	run backup "${place[@]}" --key-file key
	[ "$code" -eq 0 ] || wrong "backup: $code $(said)"
}

# The place as compare wants it.
as_words() {
	if [ "$engine" = postgresql ]; then
		words=(- "$database")
	else
		words=("$data" -)
	fi
}

# Is nothing there?  Neither a firm nor an event.
expect_empty() {
	[ "$engine" = postgresql ] || [ -e "$data/toride.db" ] || return 0
	run check "${place[@]}" --format json
	jq -e '.firm == 0 and .event == 0 and .person == 0' "$log/out" >/dev/null 2>&1 || wrong "something was saved: $(cat "$log/out")"
}

matters=("${@:2}")
[ ${#matters[@]} -gt 0 ] || matters=(whole bad broken erase)
for matter in "${matters[@]}"; do
	# shellcheck source=/dev/null
	. "$tests_dir/export/$matter.sh"
done

finish
