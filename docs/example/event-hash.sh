#!/bin/bash
# event-hash.sh: reckons the hashes of a firm's events anew, without Toride (docs/format/store.md, "The chain").
#
# Reads events from standard input, one a line, in the order of seq and from the first one on:
#     tenant|seq|at|who|what|subject|before|after|salt|digest|hash|via
# numbers in decimal; texts and bytes in hexadecimal, nothing for a missing one.  Tells for each whether its hash is
# right.
set -euo pipefail
export LC_ALL=C
previous=${1:-$(printf '%064d' 0)} # the hash before the first line; 32 zero bytes before event 1

# eight bytes, little end first
number() {
	printf '%016x' "$1" | sed -E 's/(..)(..)(..)(..)(..)(..)(..)(..)/\8\7\6\5\4\3\2\1/'
}

# its length in bytes, then the text; a missing one is the length -1
text() {
	if [ -z "$1" ]; then
		number -1
	else
		number $((${#1} / 2))
		printf '%s' "$1"
	fi
}

# of the bytes that standard input has in hexadecimal
sha256() {
	printf '%b' "$(sed 's/../\\x&/g')" | sha256sum | cut -d ' ' -f 1
}

status=0
while IFS='|' read -r tenant seq at who what subject before after salt digest hash via; do
	if [ -z "$digest" ]; then
		digest=$({ text "$salt" && text "$before" && text "$after"; } | sha256)
	fi
	previous=$({
		# "toride event 1", or 2 where it is known what it came from
		if [ -z "$via" ]; then text 746f72696465206576656e742031; else text 746f72696465206576656e742032; fi
		number "$tenant" && number "$seq" && number "$at" && number "$who"
		text "$what"
		number "$subject"
		[ -z "$via" ] || text "$via"
		printf '%s%s' "$digest" "$previous"
	} | sha256)
	if [ "$previous" = "${hash,,}" ]; then
		echo "$seq $previous the same"
	else
		echo "$seq $previous not ${hash,,}"
		status=1
	fi
done
exit $status
