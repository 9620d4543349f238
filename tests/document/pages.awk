# pages.awk UNITS LINES: what is wrong with the pages of a paper, a sentence each.
#
#   UNITS  what the paper says: "h" heading, "p" paragraph, "l" entry of a list, "c" cell, then the number of the table's
#          row (0: none; the head is 1), then the text without blanks; tabs between
#   LINES  what stands where, as lines.awk tells it
#
# Lines are led back to what they are lines of.  Then: no heading ends a page, no first or last line of three stands
# alone, no row is on two pages, each mark stands beside its entry, lines begin and end with what may stand there, all
# are within the margins, equally far apart, and each reading stands above its word, beside no other.
BEGIN {
	FS = "\t"
	left_margin = 45; right_margin = 550; bottom_margin = 795
	begins = "^(、|。|，|．|・|？|！|：|；|」|』|）|〕|】|〉|》|ー|々|ゝ|ゞ|ぁ|ぃ|ぅ|ぇ|ぉ|っ|ゃ|ゅ|ょ|ゎ|ァ|ィ|ゥ|ェ|ォ|ッ|ャ|ュ|ョ|ヮ|ヵ|ヶ)"
	ends = "(「|『|（|〔|【|〈|《)$"
}

function wrong(what) { print "page " page ": " what }

function next_unit() {
	at++
	rest = unit_text[at]
	if (unit_row[at] == 1 && unit_row[at - 1] != 1) {
		head = ""
	}
	if (unit_row[at] == 1) {
		head = head rest
	}
}

# A line, or the rest of one, belongs to the unit that is being read.
function take(s) {
	if (lines_of[at]++ == 0) {
		first_page[at] = page
	} else if (page == last_page[at]) {
		gap = top - last_top[at]
		set = unit_kind[at] " " height
		if (pitch[set] != "" && (gap - pitch[set] > 0.3 || pitch[set] - gap > 0.3)) {
			wrong("lines are not equally far apart: " s " (" gap " of " pitch[set] ", " set ")")
		}
		pitch[set] = pitch[set] == "" ? gap : pitch[set]
	}
	if (page != first_page[at]) {
		last_lines[at]++
	}
	last_page[at] = page
	last_top[at] = top
}

function place(s) {
	while (s != "") {
		if (repeated != "" && index(repeated, s) == 1) { # the head of a table that goes on over the page
			repeated = substr(repeated, length(s) + 1)
			return
		}
		if (index(rest, s) == 1) {
			take(s)
			rest = substr(rest, length(s) + 1)
			s = ""
		} else if (rest != "" && index(s, rest) == 1) {
			take(rest)
			s = substr(s, length(rest) + 1)
			rest = ""
		} else {
			wrong("is this said? " s)
			return
		}
		if (rest == "") {
			next_unit()
		}
	}
}

FILENAME == ARGV[1] {
	units++
	unit_kind[units] = $1; unit_row[units] = $2; unit_text[units] = $3
	next
}

FNR == 1 { next_unit() }

{
	if ($1 != page) {
		repeated = unit_row[at] > 1 ? head : ""
	}
	page = $1; top = $4; height = sprintf("%.1f", $6 - $4); text = $7
	gsub(/ |　/, "", text)
}

$2 == "f" { next }

$3 < left_margin || $5 > right_margin || $6 > bottom_margin { wrong("beyond the margin: " text) }

$2 == "r" {
	found = 0
	for (i = words_in - 5 > 0 ? words_in - 5 : 1; i <= words_in; i++) {
		found += w_page[i] == page && $6 < w_top[i] + 1.5 && $6 > w_top[i] - 2 && $5 > w_left[i] - 1 && $3 < w_right[i] + 1
	}
	if (!found) {
		wrong("a reading without a word: " text)
	}
	if (r_page == page && r_top == $4 && $3 < r_right - 0.1 && $5 > r_left + 0.1) {
		wrong("readings touch: " text)
	}
	r_page = page; r_top = $4; r_right = $5; r_left = $3
	next
}

text ~ begins && text != "・" { wrong("a line begins with what may not: " text) }
text ~ ends { wrong("a line ends with what may not: " text) }

{
	if (mark != "" && (mark_page != page || mark_top - top > 0.5 || top - mark_top > 0.5)) {
		wrong("a mark without its entry: " mark)
	}
	mark = ""
	words_in++
	w_page[words_in] = page; w_top[words_in] = $4; w_left[words_in] = $3; w_right[words_in] = $5
}

unit_kind[at] == "l" && lines_of[at] == 0 && (text == "・" || text == "□" || text ~ /^[0-9]+\.$/) {
	mark = text; mark_page = page; mark_top = top
	next
}

unit_kind[at] == "l" && lines_of[at] == 0 && index(rest, text) != 1 {
	sub(/^(・|□|[0-9]+\.)/, "", text) # one that stands close to its entry
}

{ place(text) }

END {
	if (at <= units) {
		wrong("this is missing: " rest)
	}
	for (i = 1; i <= units; i++) {
		page = last_page[i]
		if (unit_kind[i] == "h" && i < units && last_page[i] != first_page[i + 1]) {
			wrong("ends with a heading: " unit_text[i])
		}
		if (unit_row[i] == 0 && lines_of[i] > 2 && last_lines[i] > 0 &&
		    (last_lines[i] == 1 || lines_of[i] - last_lines[i] == 1)) {
			wrong("a line stands alone: " unit_text[i])
		}
		if (unit_row[i] > 0 && (first_page[i] != last_page[i] ||
		    (unit_row[i] == unit_row[i - 1] && last_page[i] != last_page[i - 1]))) {
			wrong("a row is cut through: " unit_text[i])
		}
	}
}
