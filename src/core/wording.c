#include "core/wording.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "core/field.h"
#include "core/writing.h"

enum { TIDY_MAX = 1024 * 1024, SHOWN_MAX = 40 }; /* bytes; columns of a text that a fault repeats */

/* ---- what is commonly typed ---- */

/* How many bytes the digits take that a step may begin with, wide or not. */
static size_t digits_at(str s)
{
	size_t n = 0;
	bool more = true;

	while (more) {
		str rest = str_slice(s, n, SIZE_MAX), next = rest;
		uint32_t c = rest.n > 0 ? utf8_next(&next) : 0;
		more = (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19);
		n += more ? rest.n - next.n : 0;
	}
	return n;
}

/* Takes one of these marks, and the blanks behind it, from the front. */
static bool take(str *s, const str *marks, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (str_starts(*s, marks[i])) {
			*s = str_trim(str_slice(*s, marks[i].n, SIZE_MAX));
			return true;
		}
	}
	return false;
}

static void add_tidy(struct buf *out, str line)
{
	static const str bullets[] = {S("・"), S("•"), S("●"), S("* "), S("－ "), S("ー ")};
	static const str boxes[] = {S("□"), S("☐"), S("[ ]"), S("［］"), S("［　］")};
	static const str dots[] = {S(". "), S("．"), S(") "), S("）")};
	size_t digits = digits_at(line);
	str rest = str_slice(line, digits, SIZE_MAX);

	if (take(&line, bullets, COUNT_OF(bullets))) {
		buf_lit(out, "- ");
	} else if (take(&line, boxes, COUNT_OF(boxes))) {
		buf_lit(out, "[] ");
	} else if (digits > 0 && take(&rest, dots, COUNT_OF(dots))) {
		buf_lit(out, "1. ");
		line = rest;
	}
	buf_add(out, line);
}

str wording_tidy(struct arena *a, str text)
{
	struct buf out;

	buf_init(&out, a, TIDY_MAX);
	while (text.n > 0) {
		str line = str_trim(str_cut(text, '\n', &text));
		add_tidy(&out, line);
		buf_char(&out, '\n');
	}
	return str_trim(buf_str(&out));
}

/* ---- what a paper can take ---- */

struct check {
	const struct catalogue *c;
	const struct pattern *pattern;
	const char *field;
	struct faults *faults;
	enum err err;
};

static bool clause_is_there(void *ctx, str id)
{
	const struct check *k = ctx;
	const struct section *first = &k->c->sections[k->pattern->sections.first];

	for (const struct section *s = first; s < first + k->pattern->sections.count; s++) {
		for (uint32_t i = 0; i < s->clauses.count; i++) {
			if (str_eq(catalogue_ref(k->c, k->c->clauses[s->clauses.first + i].id), id)) {
				return true;
			}
		}
	}
	return false;
}

static void flawed(void *ctx, enum writing_flaw flaw, str text, size_t n, size_t most)
{
	struct check *k = ctx;
	struct place at = AT_FIELD(S(""), 0, str_of(k->field));
	str shown = utf8_clip(text, SHOWN_MAX);

	switch (flaw) {
	case FLAW_HOLE:
		k->err = FAIL(k->faults, ERR_DATA, "wording-hole", at, shown);
		break;
	case FLAW_CLAUSE:
		k->err = FAIL(k->faults, ERR_DATA, "wording-clause", at, shown);
		break;
	case FLAW_COLUMNS:
		k->err = FAIL(k->faults, ERR_DATA, "wording-columns", at, INT_STR(n), INT_STR(most));
		break;
	case FLAW_WIDE:
		k->err = FAIL(k->faults, ERR_DATA, "wording-too-wide", at, INT_STR(n), INT_STR(most));
		break;
	case FLAW_OPEN:
		k->err = FAIL(k->faults, ERR_DATA, "wording-row", at, shown);
		break;
	}
}

/* Marks of other ways to write, which would be printed as they are. */
static enum err check_marks(str text, const char *field, struct faults *fs)
{
	static const str unknown[] = {S("# "),  S("## "), S("### "), S("> "), S("+ "),
	                              S("```"), S("[x]"), S("{!"),   S("{?")};
	struct place at = AT_FIELD(S(""), 0, str_of(field));

	while (text.n > 0) {
		str line = str_trim(str_cut(text, '\n', &text));
		if (utf8_count(line) > WORDING_LINE_MAX) {
			return FAIL(fs, ERR_DATA, "wording-line-long", at, utf8_clip(line, SHOWN_MAX),
			            INT_STR(utf8_count(line)), INT_STR(WORDING_LINE_MAX));
		}
		for (size_t i = 0; i < COUNT_OF(unknown); i++) {
			bool condition = unknown[i].p[0] == '{' && memchr(line.p, '}', line.n) != NULL;
			if (str_starts(line, unknown[i]) && !condition) {
				return FAIL(fs, ERR_DATA, "wording-mark", at, utf8_clip(line, SHOWN_MAX), unknown[i]);
			}
		}
	}
	return OK;
}

static enum err check_writing(struct check k, str text)
{
	writing_check(&(const struct writing_check){clause_is_there, flawed, &k}, text);
	return k.err;
}

enum err wording_check_title(const struct catalogue *c, const struct pattern *p, str title, const char *field,
                             struct faults *fs)
{
	TRY(field_line(title, field, 0, WORDING_TITLE_MAX, fs));
	return check_writing((struct check){c, p, field, fs, OK}, title);
}

enum err wording_check_text(const struct catalogue *c, const struct pattern *p, str text, const char *field,
                            struct faults *fs)
{
	TRY(field_text(text, field, 0, WORDING_TEXT_MAX, fs));
	TRY(check_marks(text, field, fs));
	return check_writing((struct check){c, p, field, fs, OK}, text);
}
