#include "intake/content.h"

#include "core/answer.h"
#include "core/day.h"
#include "intake/content_build.h"
#include "intake/content_pattern.h"
#include "intake/content_term.h"

enum {
	STEP_MAX = 4,
	EFFORT_MAX = 3,
	STARS_MAX = 2,
};

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

static str standing_n(uint32_t n)
{
	return standing_word((enum standing)n);
}

static str scale_n(uint32_t n)
{
	return scale_word((enum scale)n);
}

static str sure_n(uint32_t n)
{
	return sure_word((enum sure)n);
}

/* ---- entries ---- */

static void add_document(struct build *b, const struct y_document *y)
{
	struct catalogue c = build_so_far(b);
	bool twice = catalogue_document(&c, str_of(y->id), str_of(y->edition)) != CATALOGUE_NONE;
	struct document d = {
		.id = build_id(b, y->id, twice),
		.edition = build_string(b, y->edition, "edition"),
		.title = build_text(b, y->title, true, "title"),
		.publisher = build_text(b, y->publisher, b->rule == CONTENT_PRODUCT, "publisher"),
		.note = build_text(b, y->note, false, "note"),
		.published = build_string(b, y->published, "published"),
		.seed_sha256 = build_string(b, y->seed_sha256, "seed_sha256"),
		.standing = build_word(b, y->standing, standing_n, 1, STANDING__MAX, "standing"),
	};

	*(struct document *)build_row(b, &b->documents) = d;
}

static void add_terms_of_measure(struct build *b, struct measure *m)
{
	const struct text texts[] = {m->title, m->why, m->how, m->if_no, m->if_partly, m->cost_note};

	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		m->terms[lang] = content_terms_of(b, lang, texts, COUNT_OF(texts));
	}
}

static void add_terms_of_item(struct build *b, struct item *i)
{
	const struct text texts[] = {
		i->title,        i->question,         i->hint,         i->meaning,        i->why,
		i->how[WAY_ANY], i->how[WAY_WINDOWS], i->how[WAY_MAC], i->how[WAY_PHONE], i->how[WAY_PAPER],
		i->partly};

	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		i->terms[lang] = content_terms_of(b, lang, texts, COUNT_OF(texts));
	}
}

static void add_measure(struct build *b, const struct y_measure *y)
{
	bool all = b->rule == CONTENT_PRODUCT;
	struct measure m = {
		.id = build_id(b, y->id, build_row_known(b, &b->measures, 0, y->id)),
		.title = build_text(b, y->title, true, "title"),
		.why = build_text(b, y->why, all, "why"),
		.how = build_text(b, y->how, all, "how"),
		.if_no = build_text(b, y->if_no, all, "if_no"),
		.if_partly = build_text(b, y->if_partly, all, "if_partly"),
		.cost_note = build_text(b, y->cost_note, all, "cost_note"),
		.step = (uint8_t)build_number(b, y->step, 1, STEP_MAX, "step"),
		.effort = (uint8_t)build_number(b, y->effort, 1, EFFORT_MAX, "effort"),
		.kind = build_word(b, y->kind, kind_n, 1, KIND__MAX, "kind"),
		.cost = build_word(b, y->cost, cost_n, 1, COST__MAX, "cost"),
		.duty = build_word(b, y->duty, duty_n, 1, DUTY__MAX, "duty"),
		.uses = build_uses(b, y->uses, y->uses_count),
		.origin = build_origin(b, y->source, y->reviewed),
	};

	add_terms_of_measure(b, &m);
	*(struct measure *)build_row(b, &b->measures) = m;
}

static struct span add_item_refs(struct build *b, const struct y_item *y)
{
	struct span span = {b->refs.n, y->refs_count};

	for (unsigned i = 0; i < y->refs_count; i++) {
		struct reference r = {build_string(b, y->refs[i].scheme, "refs"),
		                      build_string(b, y->refs[i].place, "refs")};
		*(struct reference *)build_row(b, &b->refs) = r;
	}
	return span;
}

static void add_item(struct build *b, const struct framework *f, uint16_t part, const struct y_item *y)
{
	bool all = b->rule == CONTENT_PRODUCT;

	b->list = S("items");
	b->id = str_of(y->id);
	struct item item = {
		.id = build_id(b, y->id, build_id_again(b, &b->item_ids, b->id)),
		.question = build_text(b, y->question, true, "question"),
		.title = build_text(b, y->title, all, "title"),
		.hint = build_text(b, y->hint, all, "hint"),
		.meaning = build_text(b, y->meaning, all, "meaning"),
		.why = build_text(b, y->why, all, "why"),
		.partly = build_text(b, y->partly, all && scale_allows(f->scale, ANSWER_PARTLY), "partly"),
		.how[WAY_ANY] = build_text(b, y->how, all, "how"),
		.how[WAY_WINDOWS] = build_text(b, y->how_windows, false, "how_windows"),
		.how[WAY_MAC] = build_text(b, y->how_mac, false, "how_mac"),
		.how[WAY_PHONE] = build_text(b, y->how_phone, false, "how_phone"),
		.how[WAY_PAPER] = build_text(b, y->how_paper, false, "how_paper"),
		.part = part,
		.uses = build_uses(b, y->uses, y->uses_count),
		.measures = build_measures(b, y->measures, y->measures_count),
		.refs = add_item_refs(b, y),
		.origin = build_origin(b, y->source, y->reviewed),
	};

	if (!catalogue_has(item.title)) {
		item.title = item.question; /* a firm's own list may ask without naming */
	}
	add_terms_of_item(b, &item);
	*(struct item *)build_row(b, &b->items) = item;
}

/* Depth is bounded by CATALOGUE_DEPTH_MAX. */
static void add_part(struct build *b, const struct framework *f, const struct y_part *y, uint16_t parent, int depth)
{
	uint16_t number = (uint16_t)b->parts.n;

	b->list = S("parts");
	b->id = str_of(y->id);
	if (depth > CATALOGUE_DEPTH_MAX) {
		(void)FAIL(b->fs, ERR_DATA, "content-too-deep", build_place(b, "parts"), INT_STR(CATALOGUE_DEPTH_MAX));
		return;
	}
	if (b->parts.n - f->parts.first >= CATALOGUE_PARTS_MAX) {
		(void)FAIL(b->fs, ERR_DATA, "content-too-many", build_place(b, "parts"), INT_STR(CATALOGUE_PARTS_MAX));
		return;
	}
	struct part part = {
		.id = build_id(b, y->id, build_row_known(b, &b->parts, f->parts.first, y->id)),
		.title = build_text(b, y->title, true, "title"),
		.parent = parent,
		.top = parent == CATALOGUE_NONE ? number : ((struct part *)b->parts.p)[parent].top,
	};

	*(struct part *)build_row(b, &b->parts) = part;
	for (unsigned i = 0; i < y->items_count; i++) {
		if (b->items.n - f->items.first >= CATALOGUE_ITEMS_MAX) {
			(void)FAIL(b->fs, ERR_DATA, "content-too-many", build_place(b, "items"),
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
	struct framework f = {
		.id = build_id(b, y->id, build_row_known(b, &b->frameworks, 0, y->id)),
		.edition = y->edition == NULL ? build_ref(b, edition_of(str_of(y->id)))
	                                      : build_string(b, y->edition, "edition"),
		.title = build_text(b, y->title, true, "title"),
		.about = build_text(b, y->about, b->rule == CONTENT_PRODUCT, "about"),
		.scale = build_word(b, y->scale, scale_n, 1, SCALE__MAX, "scale"),
		.origin = build_origin(b, y->source, y->reviewed),
		.bands = {.document = CATALOGUE_NONE},
		.parts.first = b->parts.n,
		.items.first = b->items.n,
	};

	if (y->bands.document != NULL) {
		f.bands = build_origin(b, y->bands, "nobody");
	}
	b->item_ids = (struct ids){.n = 0};
	for (unsigned i = 0; i < y->parts_count; i++) {
		add_part(b, &f, &y->parts[i], CATALOGUE_NONE, 1);
	}
	f.parts.count = b->parts.n - f.parts.first;
	f.items.count = b->items.n - f.items.first;
	if (f.items.count == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-no-items", AT_FILE(b->content->look.file));
	}
	*(struct framework *)build_row(b, &b->frameworks) = f;
}

static void add_survey(struct build *b, const struct y_survey *y)
{
	struct survey s = {
		.id = build_id(b, y->id, build_row_known(b, &b->surveys, 0, y->id)),
		.title = build_text(b, y->title, true, "title"),
		.method = build_text(b, y->method, true, "method"),
		.year = (uint16_t)build_number(b, y->year, 1990, 2100, "year"),
		.n = build_number(b, y->n, 1, 10 * 1000 * 1000, "n"),
		.document = build_document(b, y->document, y->edition, "document"),
		.reviewed = build_reviewed(b, y->reviewed),
	};

	*(struct survey *)build_row(b, &b->surveys) = s;
}

/* "37.5" as 375; a fault if it is no percentage with one decimal. */
static uint16_t add_permille(struct build *b, const char *z)
{
	str decimal, whole = str_cut(str_of(z), '.', &decimal);
	int64_t units = 0, tenths = 0;
	bool good = whole.n > 0 && whole.p[0] != '-' && str_to_int(whole, &units) && units <= 100 && decimal.n == 1 &&
	            str_to_int(decimal, &tenths) && units * 10 + tenths <= 1000;

	if (!good) {
		(void)FAIL(b->fs, ERR_DATA, "content-percent", build_place_word(b, "percent", str_of(z)), str_of(z));
	}
	return good ? (uint16_t)(units * 10 + tenths) : 0;
}

static void add_figure(struct build *b, const struct y_figure *y)
{
	uint16_t survey = (uint16_t)build_row_named(b, &b->surveys, 0, str_of(y->survey));
	bool multiple = str_eq(str_of(y->choice), S("multiple"));

	if (survey == CATALOGUE_NONE) {
		(void)FAIL(b->fs, ERR_DATA, "content-survey-unknown", build_place(b, "survey"), str_of(y->survey));
	}
	if (!multiple && !str_eq(str_of(y->choice), S("single"))) {
		(void)FAIL(b->fs, ERR_DATA, "content-word", build_place(b, "choice"), str_of(y->choice),
		           S("single, multiple"));
	}
	struct figure f = {
		.id = build_id(b, y->id, build_row_known(b, &b->figures, 0, y->id)),
		.survey = survey,
		.question = build_text(b, y->question, true, "question"),
		.answer = build_text(b, y->answer, true, "answer"),
		.base = build_text(b, y->base, true, "base"),
		.split = build_text(b, y->split, false, "split"),
		.permille = add_permille(b, y->percent),
		.n = build_number(b, y->n, 0, 10 * 1000 * 1000, "n"),
		.multiple = multiple,
		.whole = build_string(b, y->whole, "whole"),
		.items = build_items(b, y->items, y->items_count, "items"),
		.does = build_items(b, y->does, y->does_count, "does"),
		.place = build_string(b, y->place, "place"),
		.reviewed = build_reviewed(b, y->reviewed),
	};

	*(struct figure *)build_row(b, &b->figures) = f;
}

static void add_topic(struct build *b, const struct y_topic *y)
{
	struct topic t = {
		.id = build_id(b, y->id, build_row_known(b, &b->topics, 0, y->id)),
		.group = build_string(b, y->group, "group"),
		.title = build_text(b, y->title, true, "title"),
		.text = build_text(b, y->text, true, "text"),
		.origin = build_origin(b, y->source, y->reviewed),
	};

	*(struct topic *)build_row(b, &b->topics) = t;
}

/* A day of the calendar; none where there is none, unless it is needed. */
static struct ref rule_day(struct build *b, const char *z, bool needed, const char *field)
{
	str day = str_of(z);

	if ((needed || day.n > 0) && day_read(day).year == 0) {
		(void)FAIL(b->fs, ERR_DATA, "content-day", build_place_word(b, field, day), day);
	}
	return build_string(b, z, field);
}

static void add_rule(struct build *b, const struct y_rule *y)
{
	struct rule r = {
		.id = build_id(b, y->id, build_row_known(b, &b->rules, 0, y->id)),
		.group = build_string(b, y->group, "group"),
		.title = build_text(b, y->title, true, "title"),
		.text = build_text(b, y->text, true, "text"),
		.amount = build_text(b, y->amount, false, "amount"),
		.share = build_text(b, y->share, false, "share"),
		.stars = (uint8_t)build_number(b, y->stars, 0, STARS_MAX, "stars"),
		.sure = build_word(b, y->sure, sure_n, 1, SURE__MAX, "sure"),
		.as_of = rule_day(b, y->as_of, true, "as_of"),
		.valid_until = rule_day(b, y->valid_until, false, "valid_until"),
		.origin = build_origin(b, y->source, y->reviewed),
	};

	*(struct rule *)build_row(b, &b->rules) = r;
}

/* A new row at the place of the entry's id: messages and phrases are looked up by it, and stand in its order. */
static void *sorted_row(struct build *b, struct table *t)
{
	uint32_t at = 0;

	while (at < t->n && str_cmp(build_row_id(b, t, at), b->id) < 0) {
		at++;
	}
	(void)build_row(b, t);
	char *row = (char *)t->p + at * t->size;

	memmove(row + t->size, row, (t->n - 1 - at) * t->size);
	return row;
}

static void add_reading_of(struct build *b, const struct y_reading *y)
{
	struct reading r = {build_string(b, y->id, "word"), build_string(b, y->reading, "reading")};

	if (build_row_known(b, &b->readings, 0, y->id)) {
		(void)FAIL(b->fs, ERR_DATA, "content-id-twice", build_place_word(b, "word", b->id), b->id);
	}
	*(struct reading *)sorted_row(b, &b->readings) = r;
}

static void add_message(struct build *b, const struct y_message *y)
{
	struct message m = {
		.id = build_id(b, y->id, build_row_known(b, &b->messages, 0, y->id)),
		.what = build_text(b, y->what, true, "what"),
		.mend = build_text(b, y->mend, true, "mend"),
	};

	*(struct message *)sorted_row(b, &b->messages) = m;
}

static void add_phrase(struct build *b, const struct y_phrase *y)
{
	struct phrase p = {
		.id = build_id(b, y->id, build_row_known(b, &b->phrases, 0, y->id)),
		.text = build_text(b, (struct y_text){y->ja, y->en}, true, "ja"),
	};

	*(struct phrase *)sorted_row(b, &b->phrases) = p;
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
	} ours[] = {{"surveys", y->surveys_count},   {"figures", y->figures_count},   {"topics", y->topics_count},
	            {"rules", y->rules_count},       {"terms", y->terms_count},       {"patterns", y->patterns_count},
	            {"readings", y->readings_count}, {"messages", y->messages_count}, {"phrases", y->phrases_count}};

	for (size_t i = 0; i < COUNT_OF(ours); i++) {
		str list = str_of(ours[i].list);
		if (ours[i].count > 0) {
			(void)FAIL(b->fs, ERR_DATA, "content-not-own",
			           AT_LINE(content->look.file, yaml_key_line(&content->look, list, 1)), list);
		}
	}
}

static void add_files(struct build *b, const struct content *contents, size_t n)
{
	for (size_t i = 0; i < n && b->rule == CONTENT_OWN; i++) {
		refuse_ours(b, &contents[i]);
	}
	if (b->fs->n > 0) {
		return;
	}
	ADD_ALL(documents, add_document)
	ADD_ALL(terms, content_term)
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
	ADD_ALL(rules, add_rule)
	ADD_ALL(patterns, content_pattern)
	ADD_ALL(readings, add_reading_of)
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
		    b.terms.n >= CATALOGUE_NONE || b.measures.n >= CATALOGUE_NONE) {
			(void)FAIL(fs, ERR_DATA, "content-too-many", NOWHERE, INT_STR(CATALOGUE_NONE));
		} else if (fs->n + fs->more == faults_before) {
			*ret = build_so_far(&b);
		}
	}
	return fs->n + fs->more == faults_before ? OK : ERR_DATA;
}
