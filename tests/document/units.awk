# units.awk: what a paper says, one heading, paragraph, entry or cell a line, of its Markdown; see pages.awk.
function put(kind, row, s) {
	gsub(/\\\\/, "\002", s)
	gsub(/\\/, "", s)
	gsub(/\002/, "\\", s)
	gsub(/\001/, "|", s)
	gsub(/ |　/, "", s)
	if (s != "") {
		print kind "\t" row "\t" s
	}
}

{ gsub(/\\\|/, "\001") }

!/^\|/ { row = 0 }

/^$/ || /^\|( --- \|)+$/ { next }

/^\|/ {
	row++
	n = split($0, cell, "|")
	for (i = 1; i <= n; i++) {
		put("c", row, cell[i])
	}
	next
}

sub(/^#+ /, "") {
	put("h", 0, $0)
	next
}

sub(/^- □ /, "") || sub(/^- /, "") || sub(/^[0-9]+\. /, "") {
	put("l", 0, $0)
	next
}

{
	if ($0 ~ /^\*\*.*\*\*$/) { # the mark of a draft
		gsub(/^\*\*|\*\*$/, "")
	}
	put("p", 0, $0)
}
