#include "intake/content.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "core/answer.h"
#include "intake/content_load.h"

enum {
	BLOB_MAX = 64 * 1024 * 1024,
	STEP_MAX = 4,
	EFFORT_MAX = 3,
};

/* A table that grows in the arena. */
struct table {
	void *p;
	uint32_t n, room;
	size_t size;
};

struct build {
	struct arena *arena;
	struct faults *fs;
	enum content_rule rule;
	const struct content *content; /* the file being added */
	str list, id;                  /* the entry being added: where a fault is */
	struct buf blob;
	struct table documents, frameworks, parts, items, refs, measures, surveys, figures, topics, messages, phrases,
		links;
};

/* ---- tables ---- */

static void *table_add(struct build *b, struct table *t)
{
	if (t->n == t->room) {
		uint32_t room = t->room == 0 ? 16 : t->room * 2;
		t->p = arena_grow(b->arena, t->p, t->n * t->size, room * t->size);
		t->room = room;
	}
	return (char *)t->p + t->n++ * t->size;
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
static struct catalogue so_far(const struct build *b)
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
		.messages = b->messages.p,
		.message_count = b->messages.n,
		.phrases = b->phrases.p,
		.phrase_count = b->phrases.n,
		.links = b->links.p,
		.link_count = b->links.n,
	};
}

static struct build build_from(struct arena *a, const struct catalogue *base, enum content_rule rule, struct faults *fs)
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
static struct place place_of(const struct build *b, const char *field)
{
	const struct yaml_look *look = &b->content->look;
	bool kept = b->fs->n < FAULTS_MAX; /* else it is only counted: not worth a search */

	return AT_FIELD(look->file, kept ? yaml_line(look, b->list, S("id"), b->id, 0) : 0, str_of(field));
}

/* The line on which the entry's id stands for the second time; the first where it is the product that has it too. */
static struct place place_twice(const struct build *b)
{
	const struct yaml_look *look = &b->content->look;
	size_t second = b->fs->n < FAULTS_MAX ? yaml_line(look, b->list, S("id"), b->id, 1) : 0;

	return second == 0 ? place_of(b, "id") : AT_FIELD(look->file, second, S("id"));
}

/* The line of a word: as the entry's value of that key, or inside its list of that name. */
static struct place place_word(const struct build *b, const char *field, str word)
{
	const struct yaml_look *look = &b->content->look;

	if (b->fs->n == FAULTS_MAX) {
		return place_of(b, field);
	}
	size_t value = yaml_line(look, b->list, str_of(field), word, 0);
	size_t line = value != 0 ? value : yaml_line(look, str_of(field), S(""), word, 0);

	return line == 0 ? place_of(b, field) : AT_FIELD(look->file, line, str_of(field));
}

/* ---- values ---- */

static struct ref add_ref(struct build *b, str s)
{
	struct ref r = {(uint32_t)b->blob.n, (uint32_t)s.n};

	buf_add(&b->blob, s);
	return r;
}

/* True if there is a control character beside line ends and tabs: it could play with a terminal. */
static bool has_control(str s)
{
	while (s.n > 0) {
		uint32_t c = utf8_next(&s);
		if (utf8_is_control(c) && c != '\n' && c != '\t') {
			return true;
		}
	}
	return false;
}

static struct ref add_string(struct build *b, const char *z, const char *field)
{
	str s = str_trim(str_of(z));

	if (has_control(s)) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-control", place_of(b, field));
		return (struct ref){0, 0};
	}
	if (s.n > CATALOGUE_TEXT_MAX) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-long", place_of(b, field), INT_STR(CATALOGUE_TEXT_MAX));
		return (struct ref){0, 0};
	}
	return add_ref(b, s);
}

static struct text add_text(struct build *b, struct y_text y, bool needed, const char *field)
{
	struct text t = {add_string(b, y.ja, field), add_string(b, y.en, field)};

	if ((needed || t.en.n != 0) && str_trim(str_of(y.ja)).n == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-missing", place_of(b, field), S("ja"));
	}
	if (b->rule == CONTENT_PRODUCT && t.ja.n != 0 && str_trim(str_of(y.en)).n == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-text-missing", place_of(b, field), S("en"));
	}
	return t;
}

/* An id as it stands in files and addresses: a-z 0-9 . - */
static struct ref add_id(struct build *b, const char *z, bool twice)
{
	str s = str_of(z);
	bool good = s.n > 0 && s.n <= CATALOGUE_ID_MAX && s.p[0] != '-' && s.p[0] != '.';

	for (size_t i = 0; good && i < s.n; i++) {
		char c = s.p[i];
		good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
	}
	if (!good) {
		(void)FAIL(b->fs, ERR_DATA, "content-id", place_of(b, "id"), s, INT_STR(CATALOGUE_ID_MAX));
	}
	if (twice) {
		(void)FAIL(b->fs, ERR_DATA, "content-id-twice", place_twice(b), s);
	}
	return add_ref(b, s);
}

/* The number of a word in a table of words; 0, and a fault that lists them, if it has none. */
static uint32_t word_number(struct build *b, const char *z, str (*word_of)(uint32_t), uint32_t first, uint32_t end,
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
	(void)FAIL(b->fs, ERR_DATA, "content-word", place_word(b, field, s), s, buf_str(&all));
	return 0;
}

/* The word tables, all of one shape. */
static str kind_n(uint32_t n)
{
	return kind_word((enum kind)n);
}

static str cost_n(uint32_t n)
{
	return cost_word((enum cost)n);
}

static str duty_n(uint32_t n)
{
	return duty_word((enum duty)n);
}

static str use_n(uint32_t n)
{
	return use_word((enum use)n);
}

static str standing_n(uint32_t n)
{
	return standing_word((enum standing)n);
}

static str scale_n(uint32_t n)
{
	return scale_word((enum scale)n);
}

static uint32_t add_uses(struct build *b, char **words, unsigned n)
{
	uint32_t uses = 0;

	for (unsigned i = 0; i < n; i++) {
		uses |= 1u << word_number(b, words[i], use_n, 0, USE__MAX, "uses");
	}
	return uses;
}

static uint32_t number_between(struct build *b, int64_t value, int64_t least, int64_t most, const char *field)
{
	if (value < least || value > most) {
		(void)FAIL(b->fs, ERR_DATA, "content-number", place_of(b, field), INT_STR(value), INT_STR(least),
		           INT_STR(most));
		return 0;
	}
	return (uint32_t)value;
}

/* "nobody", or a name and a date: 2026-11-21. */
static struct ref add_reviewed(struct build *b, const char *z)
{
	str s = str_trim(str_of(z)), date = str_slice(s, s.n > 10 ? s.n - 10 : 0, SIZE_MAX);
	bool dated = s.n > 11 && s.p[s.n - 11] == ' ' && date.p[4] == '-' && date.p[7] == '-' && date.p[0] == '2';

	if (str_eq(s, S("nobody")) || (s.n == 0 && b->rule == CONTENT_OWN)) {
		return (struct ref){0, 0};
	}
	if (!dated) {
		(void)FAIL(b->fs, ERR_DATA, "content-reviewed", place_word(b, "reviewed", s), s);
	}
	return add_string(b, z, "reviewed");
}

static uint16_t find_document(struct build *b, const char *id, const char *edition, const char *field)
{
	struct catalogue c = so_far(b);
	uint16_t found = catalogue_document(&c, str_of(id), str_of(edition));

	if (found == CATALOGUE_NONE) {
		(void)FAIL(b->fs, ERR_DATA, "content-document-unknown", place_of(b, field), str_of(id),
		           str_of(edition));
	}
	return found;
}

static struct origin add_origin(struct build *b, struct y_source y, const char *reviewed)
{
	struct origin o = {.document = CATALOGUE_NONE, .reviewed = add_reviewed(b, reviewed)};

	if (y.document != NULL || b->rule == CONTENT_PRODUCT) {
		o.document = find_document(b, y.document, y.edition, "source");
		o.place = add_string(b, y.place, "source");
	}
	return o;
}

/* ---- entries ---- */

static void add_document(struct build *b, const struct y_document *y)
{
	struct catalogue c = so_far(b);
	bool twice = catalogue_document(&c, str_of(y->id), str_of(y->edition)) != CATALOGUE_NONE;
	struct document d = {
		.id = add_id(b, y->id, twice),
		.edition = add_string(b, y->edition, "edition"),
		.title = add_text(b, y->title, true, "title"),
		.publisher = add_text(b, y->publisher, b->rule == CONTENT_PRODUCT, "publisher"),
		.note = add_text(b, y->note, false, "note"),
		.published = add_string(b, y->published, "published"),
		.seed_sha256 = add_string(b, y->seed_sha256, "seed_sha256"),
		.standing = word_number(b, y->standing, standing_n, 1, STANDING__MAX, "standing"),
	};

	*(struct document *)table_add(b, &b->documents) = d;
}

static void add_measure(struct build *b, const struct y_measure *y)
{
	struct catalogue c = so_far(b);
	bool all = b->rule == CONTENT_PRODUCT;
	struct measure m = {
		.id = add_id(b, y->id, catalogue_measure(&c, str_of(y->id)) != NULL),
		.title = add_text(b, y->title, true, "title"),
		.why = add_text(b, y->why, all, "why"),
		.how = add_text(b, y->how, all, "how"),
		.if_no = add_text(b, y->if_no, all, "if_no"),
		.if_partly = add_text(b, y->if_partly, all, "if_partly"),
		.cost_note = add_text(b, y->cost_note, all, "cost_note"),
		.step = (uint8_t)number_between(b, y->step, 1, STEP_MAX, "step"),
		.effort = (uint8_t)number_between(b, y->effort, 1, EFFORT_MAX, "effort"),
		.kind = word_number(b, y->kind, kind_n, 1, KIND__MAX, "kind"),
		.cost = word_number(b, y->cost, cost_n, 1, COST__MAX, "cost"),
		.duty = word_number(b, y->duty, duty_n, 1, DUTY__MAX, "duty"),
		.uses = add_uses(b, y->uses, y->uses_count),
		.origin = add_origin(b, y->source, y->reviewed),
	};

	*(struct measure *)table_add(b, &b->measures) = m;
}

static struct span add_item_measures(struct build *b, const struct y_item *y)
{
	struct span span = {b->links.n, y->measures_count};
	struct catalogue c = so_far(b);

	for (unsigned i = 0; i < y->measures_count; i++) {
		str id = str_of(y->measures[i]);
		const struct measure *m = catalogue_measure(&c, id);
		if (m == NULL) {
			(void)FAIL(b->fs, ERR_DATA, "content-measure-unknown", place_word(b, "measures", id), id);
		}
		*(uint16_t *)table_add(b, &b->links) = m == NULL ? 0 : (uint16_t)(m - c.measures);
	}
	return span;
}

static struct span add_item_refs(struct build *b, const struct y_item *y)
{
	struct span span = {b->refs.n, y->refs_count};

	for (unsigned i = 0; i < y->refs_count; i++) {
		struct reference r = {add_string(b, y->refs[i].scheme, "refs"),
		                      add_string(b, y->refs[i].place, "refs")};
		*(struct reference *)table_add(b, &b->refs) = r;
	}
	return span;
}

static bool item_known(const struct build *b, const struct framework *f, str id)
{
	struct catalogue c = so_far(b);
	struct framework open = *f;

	open.items.count = c.item_count - f->items.first;
	return catalogue_item(&c, &open, id) != NULL;
}

static void add_item(struct build *b, const struct framework *f, uint16_t part, const struct y_item *y)
{
	bool all = b->rule == CONTENT_PRODUCT;

	b->list = S("items");
	b->id = str_of(y->id);
	struct item item = {
		.id = add_id(b, y->id, item_known(b, f, str_of(y->id))),
		.question = add_text(b, y->question, true, "question"),
		.title = add_text(b, y->title, all, "title"),
		.hint = add_text(b, y->hint, all, "hint"),
		.meaning = add_text(b, y->meaning, all, "meaning"),
		.why = add_text(b, y->why, all, "why"),
		.partly = add_text(b, y->partly, all && scale_allows(f->scale, ANSWER_PARTLY), "partly"),
		.how[WAY_ANY] = add_text(b, y->how, all, "how"),
		.how[WAY_WINDOWS] = add_text(b, y->how_windows, false, "how_windows"),
		.how[WAY_MAC] = add_text(b, y->how_mac, false, "how_mac"),
		.how[WAY_PHONE] = add_text(b, y->how_phone, false, "how_phone"),
		.how[WAY_PAPER] = add_text(b, y->how_paper, false, "how_paper"),
		.part = part,
		.uses = add_uses(b, y->uses, y->uses_count),
		.measures = add_item_measures(b, y),
		.refs = add_item_refs(b, y),
		.origin = add_origin(b, y->source, y->reviewed),
	};

	if (!catalogue_has(item.title)) {
		item.title = item.question; /* a firm's own list may ask without naming */
	}
	*(struct item *)table_add(b, &b->items) = item;
}

static bool part_known(const struct build *b, const struct framework *f, str id)
{
	struct catalogue c = so_far(b);

	for (uint32_t i = f->parts.first; i < c.part_count; i++) {
		if (str_eq(catalogue_ref(&c, c.parts[i].id), id)) {
			return true;
		}
	}
	return false;
}

/* Depth is bounded by CATALOGUE_DEPTH_MAX. */
static void add_part(struct build *b, const struct framework *f, const struct y_part *y, uint16_t parent, int depth)
{
	uint16_t number = (uint16_t)b->parts.n;

	b->list = S("parts");
	b->id = str_of(y->id);
	if (depth > CATALOGUE_DEPTH_MAX) {
		(void)FAIL(b->fs, ERR_DATA, "content-too-deep", place_of(b, "parts"), INT_STR(CATALOGUE_DEPTH_MAX));
		return;
	}
	struct part part = {
		.id = add_id(b, y->id, part_known(b, f, str_of(y->id))),
		.title = add_text(b, y->title, true, "title"),
		.parent = parent,
		.top = parent == CATALOGUE_NONE ? number : ((struct part *)b->parts.p)[parent].top,
	};

	*(struct part *)table_add(b, &b->parts) = part;
	for (unsigned i = 0; i < y->items_count; i++) {
		if (b->items.n - f->items.first >= CATALOGUE_ITEMS_MAX) {
			(void)FAIL(b->fs, ERR_DATA, "content-too-many", place_of(b, "items"),
			           INT_STR(CATALOGUE_ITEMS_MAX));
			return;
		}
		add_item(b, f, number, &y->items[i]);
	}
	for (unsigned i = 0; i < y->parts_count; i++) {
		add_part(b, f, &y->parts[i], number, depth + 1);
	}
}

/* The edition is the id's tail: ipa-selfcheck-3.1 is of edition 3.1. */
static str edition_of(str id)
{
	for (size_t i = 0; i + 1 < id.n; i++) {
		if (id.p[i] == '-' && id.p[i + 1] >= '0' && id.p[i + 1] <= '9') {
			return str_slice(id, i + 1, SIZE_MAX);
		}
	}
	return S("");
}

static void add_framework(struct build *b, const struct y_file *y)
{
	struct catalogue c = so_far(b);
	struct framework f = {
		.id = add_id(b, y->id, catalogue_framework(&c, str_of(y->id)) != NULL),
		.edition = y->edition == NULL ? add_ref(b, edition_of(str_of(y->id)))
	                                      : add_string(b, y->edition, "edition"),
		.title = add_text(b, y->title, true, "title"),
		.about = add_text(b, y->about, b->rule == CONTENT_PRODUCT, "about"),
		.scale = word_number(b, y->scale, scale_n, 1, SCALE__MAX, "scale"),
		.origin = add_origin(b, y->source, y->reviewed),
		.parts.first = b->parts.n,
		.items.first = b->items.n,
	};

	for (unsigned i = 0; i < y->parts_count; i++) {
		add_part(b, &f, &y->parts[i], CATALOGUE_NONE, 1);
	}
	f.parts.count = b->parts.n - f.parts.first;
	f.items.count = b->items.n - f.items.first;
	if (f.items.count == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-no-items", AT_FILE(b->content->look.file));
	}
	*(struct framework *)table_add(b, &b->frameworks) = f;
}

static uint16_t find_survey(const struct build *b, str id)
{
	struct catalogue c = so_far(b);

	for (uint32_t i = 0; i < c.survey_count; i++) {
		if (str_eq(catalogue_ref(&c, c.surveys[i].id), id)) {
			return (uint16_t)i;
		}
	}
	return CATALOGUE_NONE;
}

static void add_survey(struct build *b, const struct y_survey *y)
{
	struct survey s = {
		.id = add_id(b, y->id, find_survey(b, str_of(y->id)) != CATALOGUE_NONE),
		.title = add_text(b, y->title, true, "title"),
		.method = add_text(b, y->method, true, "method"),
		.year = (uint16_t)number_between(b, y->year, 1990, 2100, "year"),
		.n = number_between(b, y->n, 1, 10 * 1000 * 1000, "n"),
		.document = find_document(b, y->document, y->edition, "document"),
		.reviewed = add_reviewed(b, y->reviewed),
	};

	*(struct survey *)table_add(b, &b->surveys) = s;
}

/* "37.5" as 375; a fault if it is no percentage with one decimal. */
static uint16_t add_permille(struct build *b, const char *z)
{
	str decimal, whole = str_cut(str_of(z), '.', &decimal);
	int64_t units = 0, tenths = 0;
	bool good = str_to_int(whole, &units) && decimal.n == 1 && str_to_int(decimal, &tenths) && units >= 0 &&
	            units * 10 + tenths <= 1000;

	if (!good) {
		(void)FAIL(b->fs, ERR_DATA, "content-percent", place_word(b, "percent", str_of(z)), str_of(z));
	}
	return (uint16_t)(units * 10 + tenths);
}

/* Items are named "framework/item". */
static struct span add_figure_items(struct build *b, char **names, unsigned n, const char *field)
{
	struct span span = {b->links.n, n};
	struct catalogue c = so_far(b);

	for (unsigned i = 0; i < n; i++) {
		str name = str_of(names[i]), id, framework = str_cut(name, '/', &id);
		const struct framework *f = catalogue_framework(&c, framework);
		const struct item *item = f == NULL ? NULL : catalogue_item(&c, f, id);
		if (item == NULL) {
			(void)FAIL(b->fs, ERR_DATA, "content-item-unknown", place_word(b, field, name), name);
		}
		*(uint16_t *)table_add(b, &b->links) = item == NULL ? 0 : (uint16_t)(item - c.items);
	}
	return span;
}

static bool figure_known(const struct build *b, str id)
{
	struct catalogue c = so_far(b);

	for (uint32_t i = 0; i < c.figure_count; i++) {
		if (str_eq(catalogue_ref(&c, c.figures[i].id), id)) {
			return true;
		}
	}
	return false;
}

static void add_figure(struct build *b, const struct y_figure *y)
{
	uint16_t survey = find_survey(b, str_of(y->survey));
	bool multiple = str_eq(str_of(y->choice), S("multiple"));

	if (survey == CATALOGUE_NONE) {
		(void)FAIL(b->fs, ERR_DATA, "content-survey-unknown", place_of(b, "survey"), str_of(y->survey));
	}
	if (!multiple && !str_eq(str_of(y->choice), S("single"))) {
		(void)FAIL(b->fs, ERR_DATA, "content-word", place_of(b, "choice"), str_of(y->choice),
		           S("single, multiple"));
	}
	struct figure f = {
		.id = add_id(b, y->id, figure_known(b, str_of(y->id))),
		.survey = survey,
		.question = add_text(b, y->question, true, "question"),
		.answer = add_text(b, y->answer, true, "answer"),
		.base = add_text(b, y->base, true, "base"),
		.split = add_text(b, y->split, false, "split"),
		.permille = add_permille(b, y->percent),
		.n = number_between(b, y->n, 0, 10 * 1000 * 1000, "n"),
		.multiple = multiple,
		.whole = add_string(b, y->whole, "whole"),
		.items = add_figure_items(b, y->items, y->items_count, "items"),
		.does = add_figure_items(b, y->does, y->does_count, "does"),
		.place = add_string(b, y->place, "place"),
		.reviewed = add_reviewed(b, y->reviewed),
	};

	*(struct figure *)table_add(b, &b->figures) = f;
}

static bool topic_known(const struct build *b, str id)
{
	struct catalogue c = so_far(b);

	for (uint32_t i = 0; i < c.topic_count; i++) {
		if (str_eq(catalogue_ref(&c, c.topics[i].id), id)) {
			return true;
		}
	}
	return false;
}

static void add_topic(struct build *b, const struct y_topic *y)
{
	struct topic t = {
		.id = add_id(b, y->id, topic_known(b, str_of(y->id))),
		.group = add_string(b, y->group, "group"),
		.title = add_text(b, y->title, true, "title"),
		.text = add_text(b, y->text, true, "text"),
		.origin = add_origin(b, y->source, y->reviewed),
	};

	*(struct topic *)table_add(b, &b->topics) = t;
}

/* Messages and phrases are looked up often, by id: they stand in its order. */
static uint32_t sorted_place(struct build *b, const struct table *t, str id)
{
	uint32_t at = 0;

	while (at < t->n) {
		/* both kinds of row begin with their id */
		struct ref r = *(struct ref *)(void *)((char *)t->p + at * t->size);
		int order = str_cmp((str){b->blob.p + r.at, r.n}, id);
		if (order == 0) {
			(void)FAIL(b->fs, ERR_DATA, "content-id-twice", place_twice(b), id);
		}
		if (order >= 0) {
			break;
		}
		at++;
	}
	return at;
}

static void *table_insert(struct build *b, struct table *t, uint32_t at)
{
	(void)table_add(b, t);
	char *slot = (char *)t->p + at * t->size;

	memmove(slot + t->size, slot, (t->n - 1 - at) * t->size);
	return slot;
}

static void add_message(struct build *b, const struct y_message *y)
{
	struct message m = {
		.id = add_id(b, y->id, false),
		.what = add_text(b, y->what, true, "what"),
		.mend = add_text(b, y->mend, true, "mend"),
	};

	*(struct message *)table_insert(b, &b->messages, sorted_place(b, &b->messages, str_of(y->id))) = m;
}

static void add_phrase(struct build *b, const struct y_phrase *y)
{
	struct phrase p = {
		.id = add_id(b, y->id, false),
		.text = add_text(b, (struct y_text){y->ja, y->en}, true, "ja"),
	};

	*(struct phrase *)table_insert(b, &b->phrases, sorted_place(b, &b->phrases, str_of(y->id))) = p;
}

/* ---- files ---- */

/* Adds the entries of one list of every file; lists come in an order in which each finds what it names. */
#define ADD_ALL(list_, add_)                                                                                           \
	for (size_t i = 0; i < n; i++) {                                                                               \
		b->content = &contents[i];                                                                             \
		for (unsigned k = 0; k < contents[i].y->list_##_count; k++) {                                          \
			b->list = S(#list_);                                                                           \
			b->id = str_of(contents[i].y->list_[k].id);                                                    \
			add_(b, &contents[i].y->list_[k]);                                                             \
		}                                                                                                      \
	}

/* A firm's file brings a framework, its measures and the documents they rest on; what else there is, is ours. */
static void refuse_ours(struct build *b, const struct content *content)
{
	const struct y_file *y = content->y;
	const struct {
		const char *list;
		unsigned count;
	} ours[] = {{"surveys", y->surveys_count},
	            {"figures", y->figures_count},
	            {"topics", y->topics_count},
	            {"messages", y->messages_count},
	            {"phrases", y->phrases_count}};

	for (size_t i = 0; i < COUNT_OF(ours); i++) {
		size_t line = yaml_key_line(&content->look, str_of(ours[i].list), 1);
		if (ours[i].count > 0) {
			(void)FAIL(b->fs, ERR_DATA, "content-not-own", AT_LINE(content->look.file, line),
			           str_of(ours[i].list));
		}
	}
}

static void add_files(struct build *b, const struct content *contents, size_t n)
{
	for (size_t i = 0; i < n && b->rule == CONTENT_OWN; i++) {
		refuse_ours(b, &contents[i]);
	}
	ADD_ALL(documents, add_document)
	ADD_ALL(measures, add_measure)
	for (size_t i = 0; i < n; i++) {
		const struct y_file *y = contents[i].y;
		if (y->parts_count == 0 && y->id == NULL && y->scale == NULL) {
			continue; /* lists only */
		}
		b->content = &contents[i];
		b->list = S("");
		b->id = str_of(y->id);
		add_framework(b, y);
	}
	ADD_ALL(surveys, add_survey)
	ADD_ALL(figures, add_figure)
	ADD_ALL(topics, add_topic)
	ADD_ALL(messages, add_message)
	ADD_ALL(phrases, add_phrase)
}

enum err content_read(struct arena *a, const struct catalogue *base, const struct content_file *files, size_t n,
                      enum content_rule rule, struct catalogue *ret, struct faults *fs)
{
	struct content *contents = NEW_N(a, struct content, n);
	size_t faults_before = fs->n + fs->more;

	for (size_t i = 0; i < n; i++) {
		enum err err = content_load(a, files[i].bytes, files[i].name, &contents[i], fs);
		(void)err; /* its faults are in fs; the other files' faults are wanted too */
	}
	if (fs->n + fs->more == faults_before) {
		struct build b = build_from(a, base, rule, fs);
		add_files(&b, contents, n);
		if (b.blob.bad || b.items.n >= CATALOGUE_NONE || b.parts.n >= CATALOGUE_NONE ||
		    b.measures.n >= CATALOGUE_NONE) {
			(void)FAIL(fs, ERR_DATA, "content-too-many", NOWHERE, INT_STR(CATALOGUE_NONE));
		} else if (fs->n + fs->more == faults_before) {
			*ret = so_far(&b);
		}
	}
	for (size_t i = 0; i < n; i++) {
		content_release(&contents[i]);
	}
	return fs->n + fs->more == faults_before ? OK : ERR_DATA;
}
