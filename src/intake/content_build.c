#include "intake/content_build.h"

#include "base/utf8.h"

enum { BLOB_MAX = 64 * 1024 * 1024 };

/* ---- tables ---- */

void *build_row(struct build *b, struct table *t)
{
	if (t->n == t->room) {
		uint32_t room = t->room == 0 ? 16 : t->room * 2;
		t->p = arena_grow(b->arena, t->p, t->n * t->size, room * t->size);
		t->room = room;
	}
	return (char *)t->p + t->n++ * t->size;
}

str build_row_id(const struct build *b, const struct table *t, uint32_t n)
{
	struct ref r = *(struct ref *)(void *)((char *)t->p + n * t->size);

	return (str){b->blob.p + r.at, r.n};
}

uint32_t build_row_named(const struct build *b, const struct table *t, uint32_t from, str id)
{
	for (uint32_t i = from; i < t->n; i++) {
		if (str_eq(build_row_id(b, t, i), id)) {
			return i;
		}
	}
	return CATALOGUE_NONE;
}

bool build_row_known(const struct build *b, const struct table *t, uint32_t from, const char *id)
{
	return build_row_named(b, t, from, str_of(id)) != CATALOGUE_NONE;
}

static struct table table_from(struct arena *a, const void *rows, uint32_t n, size_t size)
{
	struct table t = {.n = n, .room = n, .size = size};

	if (n > 0) {
		t.p = arena_alloc_n(a, size, n);
		memcpy(t.p, rows, n * size);
	}
	return t;
}

/* The tables as they stand, for looking things up while more is added. */
struct catalogue build_so_far(const struct build *b)
{
	return (struct catalogue){
		.blob = b->blob.p,
		.blob_size = (uint32_t)b->blob.n,
		.documents = b->documents.p,
		.document_count = b->documents.n,
		.frameworks = b->frameworks.p,
		.framework_count = b->frameworks.n,
		.parts = b->parts.p,
		.part_count = b->parts.n,
		.items = b->items.p,
		.item_count = b->items.n,
		.refs = b->refs.p,
		.ref_count = b->refs.n,
		.measures = b->measures.p,
		.measure_count = b->measures.n,
		.surveys = b->surveys.p,
		.survey_count = b->surveys.n,
		.figures = b->figures.p,
		.figure_count = b->figures.n,
		.topics = b->topics.p,
		.topic_count = b->topics.n,
		.rules = b->rules.p,
		.rule_count = b->rules.n,
		.terms = b->terms.p,
		.term_count = b->terms.n,
		.spellings = b->spellings.p,
		.spelling_count = b->spellings.n,
		.patterns = b->patterns.p,
		.pattern_count = b->patterns.n,
		.sections = b->sections.p,
		.section_count = b->sections.n,
		.clauses = b->clauses.p,
		.clause_count = b->clauses.n,
		.readings = b->readings.p,
		.reading_count = b->readings.n,
		.messages = b->messages.p,
		.message_count = b->messages.n,
		.phrases = b->phrases.p,
		.phrase_count = b->phrases.n,
		.links = b->links.p,
		.link_count = b->links.n,
	};
}

struct build build_from(struct arena *a, const struct catalogue *base, enum content_rule rule, struct faults *fs)
{
	static const struct catalogue nothing;
	const struct catalogue *c = base == NULL ? &nothing : base;
	struct build b = {
		.arena = a,
		.fs = fs,
		.rule = rule,
		.documents = table_from(a, c->documents, c->document_count, sizeof *c->documents),
		.frameworks = table_from(a, c->frameworks, c->framework_count, sizeof *c->frameworks),
		.parts = table_from(a, c->parts, c->part_count, sizeof *c->parts),
		.items = table_from(a, c->items, c->item_count, sizeof *c->items),
		.refs = table_from(a, c->refs, c->ref_count, sizeof *c->refs),
		.measures = table_from(a, c->measures, c->measure_count, sizeof *c->measures),
		.surveys = table_from(a, c->surveys, c->survey_count, sizeof *c->surveys),
		.figures = table_from(a, c->figures, c->figure_count, sizeof *c->figures),
		.topics = table_from(a, c->topics, c->topic_count, sizeof *c->topics),
		.rules = table_from(a, c->rules, c->rule_count, sizeof *c->rules),
		.terms = table_from(a, c->terms, c->term_count, sizeof *c->terms),
		.spellings = table_from(a, c->spellings, c->spelling_count, sizeof *c->spellings),
		.patterns = table_from(a, c->patterns, c->pattern_count, sizeof *c->patterns),
		.sections = table_from(a, c->sections, c->section_count, sizeof *c->sections),
		.readings = table_from(a, c->readings, c->reading_count, sizeof *c->readings),
		.clauses = table_from(a, c->clauses, c->clause_count, sizeof *c->clauses),
		.messages = table_from(a, c->messages, c->message_count, sizeof *c->messages),
		.phrases = table_from(a, c->phrases, c->phrase_count, sizeof *c->phrases),
		.links = table_from(a, c->links, c->link_count, sizeof *c->links),
	};

	buf_init(&b.blob, a, BLOB_MAX);
	buf_add(&b.blob, (str){c->blob, c->blob_size});
	return b;
}

/* ---- faults ---- */

/* The line of the entry being added (looked up only now: faults are rare, lines many). */
struct place build_place(const struct build *b, const char *field)
{
	const struct yaml_look *look = &b->content->look;
	bool kept = b->fs->n < FAULTS_MAX; /* else it is only counted: not worth a search */

	return AT_FIELD(look->file, kept ? yaml_line(look, b->list, S("id"), b->id, 0) : 0, str_of(field));
}

/* The line on which the entry's id stands for the second time; the first where it is the product that has it too. */
static struct place build_place_twice(const struct build *b)
{
	const struct yaml_look *look = &b->content->look;
	size_t second = b->fs->n < FAULTS_MAX ? yaml_line(look, b->list, S("id"), b->id, 1) : 0;

	return second == 0 ? build_place(b, "id") : AT_FIELD(look->file, second, S("id"));
}

/* The line of a word: as the entry's value of that key, or inside its list of that name. */
struct place build_place_word(const struct build *b, const char *field, str word)
{
	const struct yaml_look *look = &b->content->look;

	if (b->fs->n == FAULTS_MAX) {
		return build_place(b, field);
	}
	size_t value = yaml_line(look, b->list, str_of(field), word, 0);
	size_t line = value != 0 ? value : yaml_line(look, str_of(field), S(""), word, 0);

	return line == 0 ? build_place(b, field) : AT_FIELD(look->file, line, str_of(field));
}

/* ---- values ---- */

struct ref build_ref(struct build *b, str s)
{
	struct ref r = {(uint32_t)b->blob.n, (uint32_t)s.n};

	buf_add(&b->blob, s);
	return r;
}

struct ref build_string(struct build *b, const char *z, const char *field)
{
	str s = str_trim(str_of(z));

	if (utf8_has_control(s, S("\n\t"))) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-control", build_place(b, field));
		return (struct ref){0, 0};
	}
	if (s.n > CATALOGUE_TEXT_MAX) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-long", build_place(b, field), INT_STR(CATALOGUE_TEXT_MAX));
		return (struct ref){0, 0};
	}
	return build_ref(b, s);
}

struct text build_text(struct build *b, struct y_text y, bool needed, const char *field)
{
	struct text t = {build_string(b, y.ja, field), build_string(b, y.en, field)};

	if ((needed || t.en.n != 0) && str_trim(str_of(y.ja)).n == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-missing", build_place(b, field), S("ja"));
	}
	if (b->rule == CONTENT_PRODUCT && t.ja.n != 0 && str_trim(str_of(y.en)).n == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-missing", build_place(b, field), S("en"));
	}
	return t;
}

/* An id as it stands in files and addresses: a-z 0-9 . - */
struct ref build_id(struct build *b, const char *z, bool twice)
{
	str s = str_of(z);
	bool good = s.n > 0 && s.n <= CATALOGUE_ID_MAX && s.p[0] != '-' && s.p[0] != '.';

	for (size_t i = 0; good && i < s.n; i++) {
		char c = s.p[i];
		good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
	}
	if (!good) {
		(void)FAIL(b->fs, ERR_DATA, "content-id", build_place(b, "id"), s, INT_STR(CATALOGUE_ID_MAX));
	}
	if (twice) {
		(void)FAIL(b->fs, ERR_DATA, "content-id-twice", build_place_twice(b), s);
	}
	return build_ref(b, s);
}

/* Where the id is in the table, or the empty place where it would be (FNV-1a, then one by one). */
static str *id_slot(const struct ids *ids, str id)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < id.n; i++) {
		hash = (hash ^ (unsigned char)id.p[i]) * 16777619u;
	}
	for (uint32_t at = hash & (ids->room - 1);; at = (at + 1) & (ids->room - 1)) {
		if (ids->slot[at].p == NULL || str_eq(ids->slot[at], id)) {
			return &ids->slot[at];
		}
	}
}

bool build_id_again(struct build *b, struct ids *ids, str id)
{
	if (ids->n * 2 >= ids->room) {
		struct ids larger = {.room = ids->room == 0 ? 64 : ids->room * 2, .n = ids->n};
		larger.slot = NEW_N(b->arena, str, larger.room);
		for (uint32_t i = 0; i < ids->room; i++) {
			if (ids->slot[i].p != NULL) {
				*id_slot(&larger, ids->slot[i]) = ids->slot[i];
			}
		}
		*ids = larger;
	}
	str *slot = id_slot(ids, id);
	bool again = slot->p != NULL;

	ids->n += !again;
	*slot = id;
	return again;
}

/* The number of a word in a table of words; 0, and a fault that lists them, if it has none. */
uint32_t build_word(struct build *b, const char *z, str (*word_of)(uint32_t), uint32_t first, uint32_t end,
                    const char *field)
{
	str s = str_of(z);
	struct buf all;

	buf_init(&all, b->arena, 1024);
	for (uint32_t i = first; i < end; i++) {
		if (str_eq(s, word_of(i))) {
			return i;
		}
		buf_add(&all, i == first ? S("") : S(", "));
		buf_add(&all, word_of(i));
	}
	(void)FAIL(b->fs, ERR_DATA, "content-word", build_place_word(b, field, s), s, buf_str(&all));
	return 0;
}

static str use_n(uint32_t n)
{
	return use_word((enum use)n);
}

uint32_t build_uses(struct build *b, char **words, unsigned n)
{
	uint32_t uses = 0;

	for (unsigned i = 0; i < n; i++) {
		uses |= 1u << build_word(b, words[i], use_n, 0, USE__MAX, "uses");
	}
	return uses;
}

struct span build_measures(struct build *b, char **ids, unsigned n)
{
	struct span span = {b->links.n, n};
	struct catalogue c = build_so_far(b);

	for (unsigned i = 0; i < n; i++) {
		str id = str_of(ids[i]);
		const struct measure *m = catalogue_measure(&c, id);
		if (m == NULL) {
			(void)FAIL(b->fs, ERR_DATA, "content-measure-unknown", build_place_word(b, "measures", id), id);
		}
		*(uint16_t *)build_row(b, &b->links) = m == NULL ? 0 : (uint16_t)(m - c.measures);
	}
	return span;
}

struct span build_items(struct build *b, char **names, unsigned n, const char *field)
{
	struct span span = {b->links.n, n};
	struct catalogue c = build_so_far(b);

	for (unsigned i = 0; i < n; i++) {
		str name = str_of(names[i]), id, framework = str_cut(name, '/', &id);
		const struct framework *f = catalogue_framework(&c, framework);
		const struct item *item = f == NULL ? NULL : catalogue_item(&c, f, id);
		if (item == NULL) {
			(void)FAIL(b->fs, ERR_DATA, "content-item-unknown", build_place_word(b, field, name), name);
		}
		*(uint16_t *)build_row(b, &b->links) = item == NULL ? 0 : (uint16_t)(item - c.items);
	}
	return span;
}

uint32_t build_number(struct build *b, int64_t value, int64_t least, int64_t most, const char *field)
{
	if (value < least || value > most) {
		(void)FAIL(b->fs, ERR_DATA, "content-number", build_place(b, field), INT_STR(value), INT_STR(least),
		           INT_STR(most));
		return 0;
	}
	return (uint32_t)value;
}

/* True if `s` ends with a blank and a date such as 2026-11-21. */
static bool ends_with_date(str s)
{
	static const char shape[] = " 0000-00-00";
	int64_t month = 0, day = 0;

	if (s.n < sizeof shape) {
		return false;
	}
	str date = str_slice(s, s.n - (sizeof shape - 1), SIZE_MAX);

	for (size_t i = 0; i < date.n; i++) {
		bool digit = date.p[i] >= '0' && date.p[i] <= '9';
		if (shape[i] == '0' ? !digit : date.p[i] != shape[i]) {
			return false;
		}
	}
	return str_to_int(str_slice(date, 6, 2), &month) && str_to_int(str_slice(date, 9, 2), &day) && month >= 1 &&
	       month <= 12 && day >= 1 && day <= 31;
}

struct ref build_reviewed(struct build *b, const char *z)
{
	str s = str_trim(str_of(z));

	if (str_eq(s, S("nobody")) || (s.n == 0 && b->rule == CONTENT_OWN)) {
		return (struct ref){0, 0};
	}
	if (!ends_with_date(s)) {
		(void)FAIL(b->fs, ERR_DATA, "content-reviewed", build_place_word(b, "reviewed", s), s);
	}
	return build_string(b, z, "reviewed");
}

uint16_t build_document(struct build *b, const char *id, const char *edition, const char *field)
{
	struct catalogue c = build_so_far(b);
	uint16_t found = catalogue_document(&c, str_of(id), str_of(edition));

	if (found == CATALOGUE_NONE) {
		(void)FAIL(b->fs, ERR_DATA, "content-document-unknown", build_place(b, field), str_of(id),
		           str_of(edition));
	}
	return found;
}

struct origin build_origin(struct build *b, struct y_source y, const char *reviewed)
{
	struct origin o = {.document = CATALOGUE_NONE, .reviewed = build_reviewed(b, reviewed)};

	if (y.document != NULL || b->rule == CONTENT_PRODUCT) {
		o.document = build_document(b, y.document, y.edition, "source");
		o.place = build_string(b, y.place, "source");
	}
	return o;
}
