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

static bool use_known(str word)
{
	uint32_t use = 0;

	while (use < USE__MAX && !str_eq(use_word(use), word)) {
		use++;
	}
	return use < USE__MAX;
}

static void fail_hole(const struct check *k, str hole)
{
	(void)FAIL(k->b->fs, ERR_DATA, "content-hole", build_place(k->b, k->field), hole);
}

static void check_pieces(const struct check *k, str text)
{
	struct writing_piece piece;

	while (writing_piece(&text, &piece)) {
		bool brace = piece.kind == PIECE_TEXT && (memchr(piece.text.p, '{', piece.text.n) != NULL ||
		                                          memchr(piece.text.p, '}', piece.text.n) != NULL);
		if (brace || (piece.kind == PIECE_FIELD && field_named(piece.text) == FIELD__MAX)) {
			fail_hole(k, piece.text);
		}
		if (piece.kind == PIECE_CLAUSE && !clause_named(k->pattern, piece.text)) {
			(void)FAIL(k->b->fs, ERR_DATA, "content-clause-unknown", build_place(k->b, k->field),
			           piece.text);
		}
	}
}

static uint32_t columns_of(str row)
{
	uint32_t n = 0;
	str cell;

	while (writing_cell(&row, &cell)) {
		n++;
	}
	return n;
}

static void check_text(const struct check *k, str text)
{
	struct writing_line line;
	uint32_t columns = 0; /* of the table that the line before was a row of */

	while (writing_next(&text, &line)) {
		uint32_t here = line.kind == WRITING_ROW ? columns_of(line.text) : 0;
		if (line.condition.n > 0 && field_named(line.condition) == FIELD__MAX && !use_known(line.condition)) {
			fail_hole(k, line.condition);
		}
		if (columns > 0 && here > 0 && here != columns) {
			(void)FAIL(k->b->fs, ERR_DATA, "content-columns", build_place(k->b, k->field), INT_STR(here),
			           INT_STR(columns));
		}
		if (here > WRITING_COLUMNS_MAX) {
			(void)FAIL(k->b->fs, ERR_DATA, "content-too-many", build_place(k->b, k->field),
			           INT_STR(WRITING_COLUMNS_MAX));
		}
		columns = here;
		check_pieces(k, line.text);
	}
}

/* The Japanese and the English text say the same, line by line. */
static void check_both(const struct check *k, struct y_text y)
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
		                  columns_of(a.text) == columns_of(b.text)));
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
