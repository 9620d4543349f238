#include "core/document.h"

#include "base/utf8.h"

enum {
	LINE_MAX = 64 * 1024, /* bytes of one line as text: of one full of addresses, too */
	DATE_MAX = 64,
	KANA = 3, /* bytes of a kana, and of a mark of an annotation */
};

/* What every step of the making has. */
struct maker {
	struct arena *arena;
	const struct catalogue *c;
	const struct wish *wish;
	struct draft *draft;
	uint32_t said;          /* bits of enum hole */
	size_t section, clause; /* numbers of the last headings */
};

/* A list that grows in the arena. */
struct list {
	void *p;
	size_t n, room;
};

static void *list_add(struct arena *a, struct list *list, size_t size)
{
	if (list->n == list->room) {
		size_t room = list->room == 0 ? 8 : list->room * 2;
		list->p = arena_grow(a, list->p, list->n * size, room * size);
		list->room = room;
	}
	return (char *)list->p + list->n++ * size;
}

/* ---- what is known of the firm ---- */

static uint32_t bit(enum hole f)
{
	return 1u << f;
}

static uint32_t said_by(const struct wish *w)
{
	const struct company *f = w->company;

	return bit(HOLE_NAME) | bit(HOLE_DATE) | (f->representative.n > 0 ? bit(HOLE_REPRESENTATIVE) : 0) |
	       (f->address.n > 0 ? bit(HOLE_ADDRESS) : 0) | (f->contact.n > 0 ? bit(HOLE_CONTACT) : 0) |
	       (f->industry.n > 0 ? bit(HOLE_INDUSTRY) : 0) | (f->people > 0 ? bit(HOLE_PEOPLE) : 0) |
	       (f->uses_known != 0 ? bit(HOLE_USES) : 0);
}

/* True if the firm said it; else it is noted as missing. */
static bool known(struct maker *m, enum hole f)
{
	m->draft->asked |= bit(f);
	if ((m->said & bit(f)) == 0) {
		m->draft->missing |= bit(f);
	}
	return (m->said & bit(f)) != 0;
}

/* What stands in a hole; may have words with their reading. */
static str value_of(const struct maker *m, enum hole f)
{
	const struct company *firm = m->wish->company;
	struct buf b;

	switch (f) {
	case HOLE_NAME:
		return firm->name;
	case HOLE_REPRESENTATIVE:
		return firm->representative;
	case HOLE_ADDRESS:
		return firm->address;
	case HOLE_CONTACT:
		return firm->contact;
	case HOLE_INDUSTRY:
		return firm->industry;
	case HOLE_PEOPLE:
	case HOLE_DATE:
		buf_init(&b, m->arena, DATE_MAX);
		if (f == HOLE_DATE) {
			day_write(&b, m->wish->day, m->wish->lang);
		} else {
			buf_int(&b, firm->people);
		}
		return buf_str(&b);
	default:
		return S("");
	}
}

/* What nothing is said of is missing, unless another of them is there. */
static bool has_use(struct maker *m, uint32_t uses)
{
	const struct company *f = m->wish->company;

	m->draft->asked |= bit(HOLE_USES);
	if ((f->uses & uses) != 0) {
		return true;
	}
	if ((uses & ~f->uses_known) != 0) {
		m->draft->missing |= bit(HOLE_USES);
		m->draft->missing_uses |= uses & ~f->uses_known;
	}
	return false;
}

/* ---- what the firm changed ---- */

/* What it did of that kind to the clause, or NULL. */
static const struct edit *edit_of(const struct maker *m, const struct clause *clause, enum edit_kind kind)
{
	str id = catalogue_ref(m->c, clause->id);

	for (size_t i = 0; i < m->wish->edit_count; i++) {
		const struct edit *e = &m->wish->edits[i];
		if (e->kind == kind && str_eq(e->clause, id)) {
			return e;
		}
	}
	return NULL;
}

static str own_text(const str *texts, enum lang lang)
{
	return texts[lang].n > 0 ? texts[lang] : texts[lang == LANG_JA ? LANG_EN : LANG_JA];
}

static str title_of(const struct maker *m, const struct clause *clause)
{
	const struct edit *own = edit_of(m, clause, EDIT_REWORDED);

	return own != NULL ? own_text(own->title, m->wish->lang) : catalogue_text(m->c, clause->title, m->wish->lang);
}

/* ---- lines ---- */

static void add_piece(struct maker *m, struct list *pieces, str text, str reading)
{
	*(struct piece *)list_add(m->arena, pieces, sizeof(struct piece)) =
		(struct piece){text, m->wish->furigana && m->wish->lang == LANG_JA ? reading : S("")};
}

static void add_own(struct maker *m, struct list *pieces, str value)
{
	struct writing_piece piece;

	while (writing_own_piece(&value, &piece)) {
		add_piece(m, pieces, piece.text, piece.reading);
	}
}

/* The longest word that `s` begins with and whose reading is known, or NULL.  Words are sorted: what `s` begins with
 * stands before it, the longest last, and all that begins with another character stands apart. */
static const struct reading *longest_reading(const struct catalogue *c, str s)
{
	uint32_t above = c->reading_count, from = 0;
	str next = s;

	(void)utf8_next(&next);
	str first = str_slice(s, 0, s.n - next.n);

	while (from < above) {
		uint32_t middle = from + (above - from) / 2;
		bool before = str_cmp(catalogue_ref(c, c->readings[middle].word), s) <= 0;
		from = before ? middle + 1 : from;
		above = before ? above : middle;
	}
	for (uint32_t i = from; i-- > 0;) {
		str word = catalogue_ref(c, c->readings[i].word);
		if (str_starts(s, word)) {
			return &c->readings[i];
		}
		if (!str_starts(word, first)) {
			return NULL;
		}
	}
	return NULL;
}

/* Bytes of the characters that both begin with; a word and its reading share kana alone. */
static size_t same_start(str a, str b)
{
	size_t n = 0;

	while (n + KANA <= a.n && n + KANA <= b.n && memcmp(a.p + n, b.p + n, KANA) == 0) {
		n += KANA;
	}
	return n;
}

static size_t same_end(str a, str b)
{
	size_t n = 0;

	while (n + KANA <= a.n && n + KANA <= b.n && memcmp(a.p + a.n - n - KANA, b.p + b.n - n - KANA, KANA) == 0) {
		n += KANA;
	}
	return n;
}

/* A word with its reading, which stands over what is no kana. */
static void add_read(struct maker *m, struct list *pieces, str word, str reading)
{
	size_t start = same_start(word, reading);
	str inner = str_slice(word, start, SIZE_MAX), inner_reading = str_slice(reading, start, SIZE_MAX);
	size_t end = same_end(inner, inner_reading);

	if (start > 0) {
		add_piece(m, pieces, str_slice(word, 0, start), S(""));
	}
	add_piece(m, pieces, str_slice(inner, 0, inner.n - end), str_slice(inner_reading, 0, inner_reading.n - end));
	if (end > 0) {
		add_piece(m, pieces, str_slice(inner, inner.n - end, SIZE_MAX), S(""));
	}
}

/* Text of a clause, with the readings of its words where they are wanted. */
static void add_text(struct maker *m, struct list *pieces, str text)
{
	size_t at = 0;

	while (m->wish->furigana && m->wish->lang == LANG_JA && at < text.n) {
		str rest = str_slice(text, at, SIZE_MAX), next = rest;
		const struct reading *r = longest_reading(m->c, rest);
		if (r == NULL) {
			(void)utf8_next(&next);
			at += rest.n - next.n;
			continue;
		}
		if (at > 0) {
			add_piece(m, pieces, str_slice(text, 0, at), S(""));
		}
		add_read(m, pieces, catalogue_ref(m->c, r->word), catalogue_ref(m->c, r->reading));
		text = str_slice(rest, r->word.n, SIZE_MAX);
		at = 0;
	}
	if (text.n > 0) {
		add_piece(m, pieces, text, S(""));
	}
}

static bool fits(struct maker *m, const struct clause *clause);

/* Its title; false if that clause is none of this document. */
static bool add_title_of(struct maker *m, struct list *pieces, str id)
{
	const struct pattern *p = m->wish->pattern;
	const struct section *first = &m->c->sections[p->sections.first];

	for (const struct section *s = first; s < first + p->sections.count; s++) {
		for (uint32_t i = s->clauses.first; i < s->clauses.first + s->clauses.count; i++) {
			const struct clause *clause = &m->c->clauses[i];
			if (str_eq(catalogue_ref(m->c, clause->id), id) && fits(m, clause)) {
				add_text(m, pieces, title_of(m, clause));
				return true;
			}
		}
	}
	return false;
}

/* A line with its holes filled; false if it is to be left out. */
static bool fill(struct maker *m, str text, struct line *ret)
{
	struct list pieces = {.n = 0};
	struct writing_piece piece;

	while (writing_piece(&text, &piece)) {
		enum hole f = hole_named(piece.text);
		switch (piece.kind) {
		case PIECE_HOLE:
			if (f == HOLE__MAX || !known(m, f)) {
				return false;
			}
			add_own(m, &pieces, value_of(m, f));
			break;
		case PIECE_CLAUSE:
			if (!add_title_of(m, &pieces, piece.text)) {
				return false;
			}
			break;
		case PIECE_TEXT:
			add_text(m, &pieces, piece.text);
			break;
		case PIECE_RUBY:
			add_piece(m, &pieces, piece.text, piece.reading);
			break;
		}
	}
	*ret = (struct line){pieces.p, pieces.n};
	return true;
}

/* A heading; none if it is to be left out. */
static struct line fill_title(struct maker *m, str text)
{
	struct line line = {.n = 0};

	return fill(m, text, &line) ? line : (struct line){.n = 0};
}

static bool holds(struct maker *m, const struct writing_line *line)
{
	enum hole f = hole_named(line->condition);

	if (line->condition.n == 0) {
		return true;
	}
	return (f < HOLE__MAX ? known(m, f) : has_use(m, 1u << use_named(line->condition))) != line->without;
}

/* The cells of a row; false if one of them is to be left out, and with it the row. */
static bool fill_row(struct maker *m, str row, struct list *lines, size_t *ret_columns)
{
	size_t before = lines->n;
	struct line line;
	str cell;

	for (*ret_columns = 0; writing_cell(&row, &cell); ++*ret_columns) {
		if (!fill(m, cell, &line)) {
			lines->n = before;
			return false;
		}
		*(struct line *)list_add(m->arena, lines, sizeof line) = line;
	}
	return true;
}

static void add_blocks(struct maker *m, str text, struct draft_clause *ret)
{
	struct list blocks = {.n = 0}, lines = {.n = 0};
	struct writing_line w;

	while (writing_next(&text, &w)) {
		struct block *last = blocks.n > 0 ? (struct block *)blocks.p + blocks.n - 1 : NULL;
		bool more = last != NULL && last->kind == w.kind && w.kind != WRITING_TEXT;
		struct list added = more ? lines : (struct list){.n = 0};
		size_t before = added.n, columns = 0;
		struct line line;
		if (!holds(m, &w)) {
			continue;
		}
		if (w.kind == WRITING_ROW) {
			(void)fill_row(m, w.text, &added, &columns);
		} else if (fill(m, w.text, &line)) {
			*(struct line *)list_add(m->arena, &added, sizeof line) = line;
		}
		if (added.n == before) {
			continue;
		}
		lines = added;
		last = more ? last : list_add(m->arena, &blocks, sizeof *last);
		*last = (struct block){w.kind, lines.p, lines.n, more ? last->columns : columns};
	}
	ret->blocks = blocks.p;
	ret->block_count = blocks.n;
}

/* ---- clauses ---- */

static const struct item *item_of(const struct maker *m, const struct clause *clause, uint32_t n)
{
	return &m->c->items[m->c->links[clause->items.first + n]];
}

/* What the firm answered to an item; ANSWER_NONE where it was not asked. */
static enum answer answer_to(const struct maker *m, const struct item *item)
{
	const struct assessment *as = m->wish->answers;
	bool asked = as != NULL && catalogue_framework_of(m->c, item) == as->framework;

	return asked ? assess_given(as, item)->answer : ANSWER_NONE;
}

/* True if all it promises is about what the firm says it does not have. */
static bool without_matter(const struct maker *m, const struct clause *clause)
{
	uint32_t n = 0;

	while (n < clause->items.count && answer_to(m, item_of(m, clause, n)) == ANSWER_NA) {
		n++;
	}
	return clause->items.count > 0 && n == clause->items.count;
}

static bool fits(struct maker *m, const struct clause *clause)
{
	const struct company *f = m->wish->company;
	bool sized = clause->people_from > 0 || clause->people_to > 0;

	if (edit_of(m, clause, EDIT_OFF) != NULL || without_matter(m, clause)) {
		return false;
	}
	if (clause->uses != 0 && !has_use(m, clause->uses)) {
		return false;
	}
	if (clause->industries != 0 &&
	    (!known(m, HOLE_INDUSTRY) || (clause->industries & 1u << (f->industry.p[0] - 'A')) == 0)) {
		return false;
	}
	if (sized && (!known(m, HOLE_PEOPLE) || f->people < clause->people_from ||
	              (clause->people_to > 0 && f->people > clause->people_to))) {
		return false;
	}
	return true;
}

static str number_text(struct maker *m, bool clause)
{
	struct buf b;

	buf_init(&b, m->arena, DATE_MAX);
	if (m->wish->pattern->numbering == NUMBERING_SECTIONS) {
		buf_int(&b, (int64_t)m->section);
		buf_add(&b, clause ? S(".") : S(""));
	}
	if (clause) {
		buf_int(&b, (int64_t)m->clause);
	}
	return buf_str(&b);
}

static void note_denied(struct maker *m, struct draft_clause *ret)
{
	for (uint32_t n = 0; n < ret->clause->items.count && n < DOCUMENT_DENIED_MAX; n++) {
		const struct item *item = item_of(m, ret->clause, n);
		if (answer_to(m, item) == ANSWER_NO) {
			ret->denied[ret->denied_count++] = item;
			m->draft->denied = true;
		}
	}
}

/* False if nothing of it is left. */
static bool make_words(struct maker *m, str title, str text, struct draft_clause *ret)
{
	add_blocks(m, text, ret);
	if (ret->block_count == 0) {
		return false;
	}
	ret->title = fill_title(m, title);
	ret->number = S("");
	if (ret->title.n > 0 && m->wish->pattern->numbering != NUMBERING_NONE) {
		m->clause++;
		ret->number = number_text(m, true);
	}
	return true;
}

static bool make_clause(struct maker *m, const struct clause *clause, struct draft_clause *ret)
{
	const struct edit *own = edit_of(m, clause, EDIT_REWORDED);
	struct text ours = clause->text[m->draft->variant];
	enum lang lang = m->wish->lang;

	*ret = (struct draft_clause){.clause = clause, .edit = own, .id = catalogue_ref(m->c, clause->id)};
	ours = catalogue_has(ours) ? ours : clause->text[VARIANT_STRICT];
	str text = own != NULL ? own_text(own->text, lang) : catalogue_text(m->c, ours, lang);

	if (!fits(m, clause) || !make_words(m, title_of(m, clause), text, ret)) {
		return false;
	}
	if (own == NULL) { /* what others' words promise we do not know */
		note_denied(m, ret);
		m->draft->unreviewed |= clause->origin.reviewed.n == 0;
	}
	return true;
}

/* ---- sections ---- */

/* The clauses of the firm's own that stand behind the one with that id; `clause` empty: at the beginning. */
static void add_own_clauses(struct maker *m, str section, str clause, struct draft_clause *clauses, size_t *n)
{
	for (size_t i = 0; i < m->wish->edit_count; i++) {
		const struct edit *e = &m->wish->edits[i];
		struct draft_clause *ret = &clauses[*n];
		if (e->kind != EDIT_ADDED || !str_eq(e->section, section) || !str_eq(e->clause, clause)) {
			continue;
		}
		*ret = (struct draft_clause){.edit = e, .id = e->id};
		*n += make_words(m, own_text(e->title, m->wish->lang), own_text(e->text, m->wish->lang), ret);
	}
}

/* Of those that were added behind a clause which this edition of the pattern does not have any more. */
static bool has_clause(const struct maker *m, const struct section *section, str id)
{
	for (uint32_t i = 0; i < section->clauses.count; i++) {
		if (str_eq(catalogue_ref(m->c, m->c->clauses[section->clauses.first + i].id), id)) {
			return true;
		}
	}
	return id.n == 0;
}

static void add_homeless(struct maker *m, const struct section *section, struct draft_clause *clauses, size_t *n)
{
	str id = catalogue_ref(m->c, section->id);

	for (size_t i = 0; i < m->wish->edit_count; i++) {
		const struct edit *e = &m->wish->edits[i];
		bool first = e->kind == EDIT_ADDED && str_eq(e->section, id) && !has_clause(m, section, e->clause);
		for (size_t k = 0; first && k < i; k++) {
			const struct edit *before = &m->wish->edits[k];
			first = before->kind != EDIT_ADDED || !str_eq(before->section, id) ||
			        !str_eq(before->clause, e->clause);
		}
		if (first) {
			add_own_clauses(m, id, e->clause, clauses, n);
		}
	}
}

static void make_clauses(struct maker *m, const struct section *section, struct draft_section *ret)
{
	str id = catalogue_ref(m->c, section->id);
	struct draft_clause *clauses =
		NEW_N(m->arena, struct draft_clause, section->clauses.count + m->wish->edit_count);

	ret->clauses = clauses;
	add_own_clauses(m, id, S(""), clauses, &ret->clause_count);
	for (uint32_t i = 0; i < section->clauses.count; i++) {
		const struct clause *clause = &m->c->clauses[section->clauses.first + i];
		ret->clause_count += make_clause(m, clause, &clauses[ret->clause_count]);
		add_own_clauses(m, id, catalogue_ref(m->c, clause->id), clauses, &ret->clause_count);
	}
	add_homeless(m, section, clauses, &ret->clause_count);
}

static bool make_section(struct maker *m, const struct section *section, struct draft_section *ret)
{
	bool numbered = m->wish->pattern->numbering == NUMBERING_SECTIONS && catalogue_has(section->title);

	*ret = (struct draft_section){.id = catalogue_ref(m->c, section->id), .number = S(""), .sheet = section->sheet};
	m->section += numbered;
	m->clause = numbered ? 0 : m->clause;
	make_clauses(m, section, ret);
	if (ret->clause_count == 0) {
		m->section -= numbered;
		return false;
	}
	ret->title = fill_title(m, catalogue_text(m->c, section->title, m->wish->lang));
	ret->number = numbered ? number_text(m, false) : S("");
	return true;
}

/* The way the clauses are put: where it is not known how many work there, the one that promises less. */
static enum variant variant_of(struct maker *m)
{
	bool many = m->wish->choice == CHOICE_STRICT;

	if (m->wish->choice == CHOICE_BY_SIZE) {
		many = known(m, HOLE_PEOPLE) && m->wish->company->people > DOCUMENT_PRACTICAL;
	}
	return many ? VARIANT_STRICT : VARIANT_PRACTICAL;
}

str line_plain(struct arena *a, struct line line)
{
	struct buf b;

	buf_init(&b, a, LINE_MAX);
	for (size_t i = 0; i < line.n; i++) {
		buf_add(&b, line.pieces[i].text);
	}
	return buf_str(&b);
}

struct draft document_make(struct arena *a, const struct catalogue *c, const struct wish *wish)
{
	const struct pattern *p = wish->pattern;
	struct draft_section *sections = NEW_N(a, struct draft_section, p->sections.count);
	struct draft draft = {
		.catalogue = c,
		.pattern = p,
		.numbering = p->numbering,
		.contents = p->contents,
		.large = p->large,
		.lang = wish->lang,
		.day = wish->day,
		.sections = sections,
	};
	struct maker m = {.arena = a, .c = c, .wish = wish, .draft = &draft, .said = said_by(wish)};
	struct list firm = {.n = 0};

	draft.variant = variant_of(&m);
	draft.small = p->people_from > 0 && known(&m, HOLE_PEOPLE) && wish->company->people < p->people_from;
	draft.title = fill_title(&m, catalogue_text(c, p->title, wish->lang));
	add_own(&m, &firm, wish->company->name);
	draft.firm = (struct line){firm.p, firm.n};
	draft.plain_title = line_plain(a, draft.title);
	draft.plain_firm = line_plain(a, draft.firm);
	for (uint32_t i = 0; i < p->sections.count; i++) {
		if (make_section(&m, &c->sections[p->sections.first + i], &sections[draft.section_count])) {
			draft.section_count++;
		}
	}
	bool read = wish->furigana && wish->lang == LANG_JA;
	draft.brief = p->numbering == NUMBERING_CLAUSES && m.clause > (read ? DOCUMENT_BRIEF_READ : DOCUMENT_BRIEF);
	return draft;
}

/* Text without the three marks, which somebody may have typed. */
static void add_unmarked(struct buf *out, str s)
{
	for (size_t at; (at = str_find(s, S("\xEF\xBF"))) != SIZE_MAX;) {
		str three = str_slice(s, at, KANA);
		bool mark =
			str_eq(three, S(UTF8_WORD)) || str_eq(three, S(UTF8_READING)) || str_eq(three, S(UTF8_READ));
		buf_add(out, str_slice(s, 0, at + (mark ? 0 : three.n)));
		s = str_slice(s, at + three.n, SIZE_MAX);
	}
	buf_add(out, s);
}

str line_annotated(struct arena *a, struct line line)
{
	struct buf b;

	buf_init(&b, a, LINE_MAX);
	for (size_t i = 0; i < line.n; i++) {
		const struct piece *piece = &line.pieces[i];
		bool read = piece->reading.n > 0;
		buf_add(&b, read ? S(UTF8_WORD) : S(""));
		add_unmarked(&b, piece->text);
		if (read) {
			buf_lit(&b, UTF8_READING);
			add_unmarked(&b, piece->reading);
			buf_lit(&b, UTF8_READ);
		}
	}
	return buf_str(&b);
}

str draft_clause_name(struct arena *a, const struct draft_clause *clause)
{
	enum { COLUMNS = 40 };

	return clause->title.n > 0 ? line_plain(a, clause->title)
	                           : utf8_clip(line_plain(a, clause->blocks[0].lines[0]), COLUMNS);
}

static bool has_readings(const struct line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < lines[i].n; k++) {
			if (lines[i].pieces[k].reading.n > 0) {
				return true;
			}
		}
	}
	return false;
}

static bool clause_has_readings(const struct draft_clause *clause)
{
	bool has = has_readings(&clause->title, 1);

	for (size_t i = 0; i < clause->block_count && !has; i++) {
		has = has_readings(clause->blocks[i].lines, clause->blocks[i].n);
	}
	return has;
}

bool document_has_readings(const struct draft *draft)
{
	bool has = has_readings(&draft->title, 1) || has_readings(&draft->firm, 1);

	for (size_t i = 0; i < draft->section_count && !has; i++) {
		const struct draft_section *s = &draft->sections[i];
		has = has_readings(&s->title, 1);
		for (size_t k = 0; k < s->clause_count && !has; k++) {
			has = clause_has_readings(&s->clauses[k]);
		}
	}
	return has;
}
