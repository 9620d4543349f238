# lines.awk: what `pdftotext -raw -bbox` says of a paper, line by line in the order of the text; tabs between:
#
#     PAGE KIND LEFT TOP RIGHT BOTTOM TEXT
#
# KIND is w(ords), r(eading) above a word (only with -v readings=1; LibreOffice wants another -v reading_most), or f(oot).  Cells of a row are lines of their own.
BEGIN {
	word_gap = 6     # points; more is another cell, or stands behind a mark
	foot = 794       # below it stands the foot
	page_numbers = 500 # of the contents stand to the right of it, written with the foot
	if (!reading_most) {
		reading_most = 8.5 # points; words are larger, but for the foot
	}
}

function attribute(name) {
	match($0, name "=\"[^\"]*\"")
	return substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) + 0
}

function text_of_word() {
	sub(/^[^>]*>/, "")
	sub(/<\/word>$/, "")
	gsub(/&lt;/, "<")
	gsub(/&gt;/, ">")
	gsub(/&quot;/, "\"")
	gsub(/&apos;/, "'")
	gsub(/&amp;/, "\\&")
	return $0
}

function tell() {
	if (text != "") {
		printf "%d\t%s\t%.2f\t%.2f\t%.2f\t%.2f\t%s\n", page, kind, left, top, right, bottom, text
	}
	text = ""
}

/<page / {
	tell()
	page++
}

/<word / {
	x = attribute("xMin"); y = attribute("yMin"); x_end = attribute("xMax"); y_end = attribute("yMax")
	said = text_of_word()
	now = y > foot || (x > page_numbers && said ~ /^[0-9]+$/) ? "f" : readings && y_end - y < reading_most ? "r" : "w"
	if (text == "" || now != kind || now == "r" || y - top > 0.5 || top - y > 0.5 || x - right > word_gap || x < right - 2) {
		tell()
		kind = now; left = x; top = y; bottom = y_end
	}
	text = text said
	right = x_end
}

END { tell() }
