#include "core/writing.h"

#include "base/base.h"
#include "core/catalogue.h"

str hole_word(enum hole f)
{
#define X(name, word) [name] = S(word),
	static const str words[HOLE__MAX] = {HOLE_LIST(X)};
#undef X

	return words[f];
}

enum hole hole_named(str word)
{
	enum hole f = 0;

	while (f < HOLE__MAX && !str_eq(hole_word(f), word)) {
		f++;
	}
	return f;
}

/* ---- lines ---- */

static str trim_left(str s)
{
	while (s.n > 0 && s.p[0] == ' ') {
		s = str_slice(s, 1, SIZE_MAX);
	}
	return s;
}

/* {?word} or {!word} in front of a line. */
static str take_condition(str s, struct writing_line *ret)
{
	str rest;

	if (!str_starts(s, S("{?")) && !str_starts(s, S("{!"))) {
		return s;
	}
	ret->without = s.p[1] == '!';
	ret->condition = str_cut(str_slice(s, 2, SIZE_MAX), '}', &rest);
	return trim_left(rest);
}

/* How many bytes "12. " takes at the beginning; 0 if it is none. */
static size_t step_mark(str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9') {
		n++;
	}
	return n > 0 && str_starts(str_slice(s, n, SIZE_MAX), S(". ")) ? n + 2 : 0;
}

bool writing_next(str *rest, struct writing_line *ret)
{
	static const struct {
		str mark;
		enum writing_kind kind;
	} marks[] = {{S("- "), WRITING_BULLET}, {S("[] "), WRITING_CHECK}, {S("_ "), WRITING_PEN}};
	str line = S("");

	while (line.n == 0) {
		if (rest->n == 0) {
			return false;
		}
		line = str_trim(str_cut(*rest, '\n', rest));
	}
	*ret = (struct writing_line){.kind = WRITING_TEXT};
	line = take_condition(line, ret);
	size_t step = step_mark(line);

	if (step > 0) {
		ret->kind = WRITING_STEP;
		line = str_slice(line, step, SIZE_MAX);
	} else if (str_starts(line, S("|"))) {
		ret->kind = WRITING_ROW;
	}
	for (size_t i = 0; i < COUNT_OF(marks) && ret->kind == WRITING_TEXT; i++) {
		if (str_starts(line, marks[i].mark)) {
			ret->kind = marks[i].kind;
			line = str_slice(line, marks[i].mark.n, SIZE_MAX);
			break;
		}
	}
	ret->text = str_trim(line);
	return true;
}

bool writing_cell(str *rest, str *ret)
{
	size_t n = 1, braces = 0;

	if (rest->n < 2) {
		return false; /* the | at the end of the row */
	}
	for (; n < rest->n && (braces > 0 || rest->p[n] != '|'); n++) {
		braces += rest->p[n] == '{';
		braces -= rest->p[n] == '}' && braces > 0;
	}
	*ret = str_trim(str_slice(*rest, 1, n - 1));
	*rest = str_slice(*rest, n, SIZE_MAX);
	return true;
}

/* ---- pieces ---- */

/* What stands in the braces that `s` begins with, if they close and nothing opens in them. */
static bool in_braces(str s, str *ret)
{
	size_t n = 1;

	while (n < s.n && s.p[n] != '{' && s.p[n] != '}') {
		n++;
	}
	*ret = str_slice(s, 1, n - 1);
	return n < s.n && s.p[n] == '}';
}

static bool is_ruby(str inside, struct writing_piece *ret)
{
	str reading, word = str_cut(inside, '|', &reading);

	*ret = (struct writing_piece){PIECE_RUBY, str_trim(word), str_trim(reading)};
	return ret->text.n > 0 && ret->reading.n > 0 && memchr(reading.p, '|', reading.n) == NULL;
}

/* All up to the next brace behind the first character. */
static void take_text(str *rest, struct writing_piece *ret)
{
	size_t n = 1;

	while (n < rest->n && rest->p[n] != '{') {
		n++;
	}
	*ret = (struct writing_piece){PIECE_TEXT, str_slice(*rest, 0, n), S("")};
	*rest = str_slice(*rest, n, SIZE_MAX);
}

static bool next_piece(str *rest, bool holes, struct writing_piece *ret)
{
	str inside;

	if (rest->n == 0) {
		return false;
	}
	if (rest->p[0] == '{' && in_braces(*rest, &inside)) {
		bool ruby = is_ruby(inside, ret);
		if (!ruby && holes) {
			bool clause = str_starts(inside, S("#"));
			*ret = (struct writing_piece){clause ? PIECE_CLAUSE : PIECE_HOLE,
			                              str_slice(inside, clause, SIZE_MAX), S("")};
		}
		if (ruby || holes) {
			*rest = str_slice(*rest, inside.n + 2, SIZE_MAX);
			return true;
		}
	}
	take_text(rest, ret);
	return true;
}

bool writing_piece(str *rest, struct writing_piece *ret)
{
	return next_piece(rest, true, ret);
}

bool writing_own_piece(str *rest, struct writing_piece *ret)
{
	return next_piece(rest, false, ret);
}

bool writing_own_open(str s)
{
	struct writing_piece piece;

	while (writing_own_piece(&s, &piece)) {
		str rest, inside = str_cut(piece.text, '}', &rest);
		if (piece.kind == PIECE_TEXT && inside.n > 0 && inside.p[0] == '{' &&
		    memchr(inside.p, '|', inside.n) != NULL) {
			return true;
		}
	}
	return false;
}

/* ---- what is wrong with a text ---- */

size_t writing_columns(str row)
{
	size_t n = 0;
	str cell;

	while (writing_cell(&row, &cell)) {
		n++;
	}
	return n;
}

static void check_pieces(const struct writing_check *k, str text)
{
	struct writing_piece piece;

	while (writing_piece(&text, &piece)) {
		bool brace = piece.kind == PIECE_TEXT && (memchr(piece.text.p, '{', piece.text.n) != NULL ||
		                                          memchr(piece.text.p, '}', piece.text.n) != NULL);
		if (brace || (piece.kind == PIECE_HOLE && hole_named(piece.text) == HOLE__MAX)) {
			k->found(k->ctx, FLAW_HOLE, piece.text, 0, 0);
		}
		if (piece.kind == PIECE_CLAUSE && !k->clause_known(k->ctx, piece.text)) {
			k->found(k->ctx, FLAW_CLAUSE, piece.text, 0, 0);
		}
	}
}

/* `above`: cells of the row before, in the same table; 0: there is none. */
static void check_row(const struct writing_check *k, str row, size_t here, size_t above)
{
	if (row.n < 2 || row.p[row.n - 1] != '|') {
		k->found(k->ctx, FLAW_OPEN, row, 0, 0);
	}
	if (above > 0 && here != above) {
		k->found(k->ctx, FLAW_COLUMNS, row, here, above);
	}
	if (here > WRITING_COLUMNS_MAX) {
		k->found(k->ctx, FLAW_WIDE, row, here, WRITING_COLUMNS_MAX);
	}
}

void writing_check(const struct writing_check *k, str text)
{
	struct writing_line line;
	size_t columns = 0;

	while (writing_next(&text, &line)) {
		bool row = line.kind == WRITING_ROW;
		size_t here = row ? writing_columns(line.text) : 0;
		if (line.condition.n > 0 && hole_named(line.condition) == HOLE__MAX &&
		    use_named(line.condition) == USE__MAX) {
			k->found(k->ctx, FLAW_HOLE, line.condition, 0, 0);
		}
		if (row) {
			check_row(k, line.text, here, columns);
		}
		columns = here;
		check_pieces(k, line.text);
	}
}
