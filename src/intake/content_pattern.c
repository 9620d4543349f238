#include "intake/content_pattern.h"

#include "core/firm.h"
#include "core/writing.h"

static str numbering_n(uint32_t n)
{
	return numbering_word((enum numbering)n);
}

/* ---- the texts of clauses ---- */

/* What a text is held against: its clause, and the pattern around it. */
struct check {
	struct build *b;
	const struct y_pattern *pattern;
	const char *field;
};

static bool clause_named(const struct y_pattern *y, str id)
{
	for (unsigned s = 0; s < y->sections_count; s++) {
		for (unsigned i = 0; i < y->sections[s].clauses_count; i++) {
			if (str_eq(str_of(y->sections[s].clauses[i].id), id)) {
				return true;
			}
		}
	}
	return false;
}

static bool clause_is_there(void *ctx, str id)
{
	const struct check *k = ctx;

	return clause_named(k->pattern, id);
}

static void flawed(void *ctx, enum writing_flaw flaw, str text, size_t n, size_t most)
{
	const struct check *k = ctx;
	struct place place = build_place(k->b, k->field);

	switch (flaw) {
	case FLAW_HOLE:
		(void)FAIL(k->b->fs, ERR_DATA, "content-hole", place, text);
		break;
	case FLAW_CLAUSE:
		(void)FAIL(k->b->fs, ERR_DATA, "content-clause-unknown", place, text);
		break;
	case FLAW_OPEN:
		(void)FAIL(k->b->fs, ERR_DATA, "content-row", place, text);
		break;
	case FLAW_COLUMNS:
		(void)FAIL(k->b->fs, ERR_DATA, "content-columns", place, INT_STR(n), INT_STR(most));
		break;
	case FLAW_WIDE:
		(void)FAIL(k->b->fs, ERR_DATA, "content-too-many", place, INT_STR(most));
		break;
	}
}

static void check_text(struct check *k, str text)
{
	writing_check(&(const struct writing_check){clause_is_there, flawed, k}, text);
}

/* The Japanese and the English text say the same, line by line. */
static void check_both(struct check *k, struct y_text y)
{
	str ja = str_of(y.ja), en = str_of(y.en);
	struct writing_line a, b;
	bool more, same = true;

	check_text(k, ja);
	check_text(k, en);
	do {
		more = writing_next(&ja, &a);
		same = writing_next(&en, &b) == more &&
		       (!more || (a.kind == b.kind && a.without == b.without && str_eq(a.condition, b.condition) &&
		                  writing_columns(a.text) == writing_columns(b.text)));
	} while (more && same);
	if (!same) {
		(void)FAIL(k->b->fs, ERR_DATA, "content-kind-differs", build_place(k->b, k->field));
	}
}

/* ---- entries ---- */

static uint32_t add_industries(struct build *b, char **letters, unsigned n)
{
	uint32_t bits = 0;

	for (unsigned i = 0; i < n; i++) {
		str letter = str_of(letters[i]);
		if (letter.n == 0 || !industry_known(letter)) {
			(void)FAIL(b->fs, ERR_DATA, "content-word", build_place_word(b, "industries", letter), letter,
			           S("A–T"));
			continue;
		}
		bits |= 1u << (letter.p[0] - 'A');
	}
	return bits;
}

static void add_clause(struct build *b, const struct y_pattern *pattern, const struct y_clause *y)
{
	struct check title = {b, pattern, "title"}, text = {b, pattern, "text"}, practical = {b, pattern, "practical"};

	b->list = S("clauses");
	b->id = str_of(y->id);
	struct clause c = {
		.id = build_id(b, y->id, build_id_again(b, &b->item_ids, b->id)),
		.title = build_text(b, y->title, false, "title"),
		.text[VARIANT_STRICT] = build_text(b, y->text, true, "text"),
		.text[VARIANT_PRACTICAL] = build_text(b, y->practical, false, "practical"),
		.why = build_text(b, y->why, true, "why"),
		.uses = build_uses(b, y->uses, y->uses_count),
		.industries = add_industries(b, y->industries, y->industries_count),
		.people_from = build_number(b, y->people_from, 0, FIRM_PEOPLE_MAX, "people_from"),
		.people_to = build_number(b, y->people_to, 0, FIRM_PEOPLE_MAX, "people_to"),
		.measures = build_measures(b, y->measures, y->measures_count),
		.items = build_items(b, y->items, y->items_count, "items"),
		.origin = build_origin(b, y->source, y->reviewed),
	};

	check_text(&title, str_of(y->title.ja));
	check_text(&title, str_of(y->title.en));
	check_both(&text, y->text);
	check_both(&practical, y->practical);
	*(struct clause *)build_row(b, &b->clauses) = c;
}

static void add_section(struct build *b, const struct y_pattern *pattern, const struct y_section *y,
                        struct section *ret)
{
	b->list = S("sections");
	b->id = str_of(y->id);
	*ret = (struct section){
		.id = build_id(b, y->id, false),
		.title = build_text(b, y->title, false, "title"),
		.sheet = y->sheet,
		.clauses = {b->clauses.n, y->clauses_count},
	};
	if (y->clauses_count == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-no-clauses", build_place(b, "clauses"));
	}
	for (unsigned i = 0; i < y->clauses_count; i++) {
		add_clause(b, pattern, &y->clauses[i]);
	}
}

void content_pattern(struct build *b, const struct y_pattern *y)
{
	struct pattern p = {
		.id = build_id(b, y->id, build_row_known(b, &b->patterns, 0, y->id)),
		.title = build_text(b, y->title, true, "title"),
		.about = build_text(b, y->about, true, "about"),
		.numbering = build_word(b, y->numbering, numbering_n, 1, NUMBERING__MAX, "numbering"),
		.contents = y->contents,
		.large = y->large,
		.people_from = build_number(b, y->people_from, 0, FIRM_PEOPLE_MAX, "people_from"),
		.sections = {b->sections.n, y->sections_count},
		.origin = build_origin(b, y->source, y->reviewed),
	};

	if (y->sections_count == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-no-clauses", build_place(b, "sections"));
	}
	b->item_ids = (struct ids){.n = 0}; /* ids of clauses are unique within their pattern */
	for (unsigned i = 0; i < y->sections_count; i++) {
		struct section section;
		add_section(b, y, &y->sections[i], &section);
		*(struct section *)build_row(b, &b->sections) = section;
	}
	*(struct pattern *)build_row(b, &b->patterns) = p;
}
