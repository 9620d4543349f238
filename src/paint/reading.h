/* Readings of words (furigana) in a text that Pango lays out: a word and its reading are a group that no line break
 * goes through.  The reading is centred above its word.  Where it is wider, it hangs over a kana beside the word by
 * half a character of its own, and for the rest the word is spaced out, half as much at its ends as between its
 * characters (JIS X 4051, Requirements for Japanese Text Layout 3.3). */
#ifndef PAINT_READING_H
#define PAINT_READING_H

#include <pango/pango.h>

#include "base/buf.h"

struct readings {
	struct reading_span {
		int from, to; /* of the word: bytes of the text */
	} * spans;            /* from left to right */
	size_t n;
	PangoLayout *layout; /* of the readings, a line for each; the caller's */
};

/* The next part of a text: a word with its reading (base/utf8.h), or with an empty one what stands before the next such
 * word; false at the end. */
bool reading_next(str *rest, str *ret_word, str *ret_reading);

/* Adds to `attributes` what keeps the words together and makes room for their readings.  `text` was laid out without
 * them, on one line; `size` is that of the readings, in points. */
void reading_space(const struct readings *r, PangoLayout *text, double size, PangoAttrList *attributes);

/* How wide the `i`-th reading is, and how far from the left of `line`, on which its word stands, it begins: within
 * `width`, if that is not negative.  In Pango's units. */
int reading_at(const struct readings *r, size_t i, PangoLayoutLine *line, int width);

#endif
