/* UTF-8, and how wide a text stands in a terminal. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

/* What utf8_next gives for bytes that are not UTF-8. */
#define UTF8_BAD 0xFFFDu

/* How a word and its reading stand in one text, as Unicode has it (interlinear annotation, U+FFF9 to U+FFFB). */
#define UTF8_WORD "\xEF\xBF\xB9"
#define UTF8_READING "\xEF\xBF\xBA"
#define UTF8_READ "\xEF\xBF\xBB"

/* The first character of *s, which is moved behind it.  Bytes that are no character (overlong, surrogate, past
 * U+10FFFF, cut off) give UTF8_BAD and move by one.  *s must not be empty. */
uint32_t utf8_next(str *s);

/* True if all of `s` is UTF-8; else false with *ret_at = the first bad byte's place. */
bool utf8_valid(str s, size_t *ret_at);

/* Characters in `s` (code points, not bytes). */
size_t utf8_count(str s);

/* True for what a terminal or a reader must not get from outside: control characters (C0, DEL, C1) and those that turn
 * the direction of writing around (U+202A to U+202E, U+2066 to U+2069). */
bool utf8_is_control(uint32_t c);

/* True if `s` has one that is not among the (ASCII) ones of `but`. */
bool utf8_has_control(str s, str but);

/* True if one of U+FFFE, U+FFFF and their like in other planes is there: no characters, which no document can carry. */
bool utf8_has_noncharacter(str s);

/* Columns in a terminal: East Asian wide and full-width characters count two, combining marks none. */
size_t utf8_width(str s);

/* As much of `s` as fits in `columns`, never cutting a character. */
str utf8_clip(str s, size_t columns);

/* One character as utf8_fold makes it. */
uint32_t utf8_fold_one(uint32_t c);

/* What a person meant: trimmed, full-width letters, digits and signs (U+FF01 to U+FF5E) made half-width, A-Z made
 * a-z.  Other text is kept. */
str utf8_fold(struct arena *a, str s);

#endif
