#include "core/article.h"
#include "core/message.h"
#include "core/reason.h"
#include "offline/inside.h"
#include "offline/offline_html.h"
#include "render/answer.h"
#include "render/assess_page.h"
#include "render/item.h"
#include "render/measure.h"
#include "render/round_page.h"

enum { FIRM_FIELDS = 3, DAY_BYTES = 64, ROUNDS_DRAWN_MAX = 10 };

/* A page writes itself, or says that there is none at its address. */
struct page {
	str word;
	size_t parts; /* of its address */
	bool (*write)(struct call *d);
};

static str text_of(const struct call *d, struct text t)
{
	return catalogue_text(d->book->catalogue, t, d->lang);
}

static str day_in_words(const struct call *d, struct day day)
{
	struct buf b;

	buf_init(&b, d->arena, DAY_BYTES);
	day_write(&b, day, d->lang);
	return buf_str(&b);
}

static struct day day_of_round(const struct book_round *r)
{
	return book_is_open(r) ? r->begun : r->closed;
}

/* ---- where one begins ---- */

static bool write_home(struct call *d)
{
	struct round_line_view *lines = NEW_N(d->arena, struct round_line_view, d->book->n);
	struct home_view v = {
		.frame = call_frame(d),
		.firm = d->book->name,
		.has_firm = d->book->name.n > 0,
		.has_rounds = d->book->n > 0,
		.lines = lines,
		.line_count = d->book->n,
	};

	v.frame.at_home = true;
	for (size_t i = 0; i < d->book->n; i++) {
		const struct book_round *r = &d->book->rounds[d->book->n - 1 - i]; /* the newest first */
		lines[i] = (struct round_line_view){
			.title = text_of(d, r->answers.framework->title),
			.framework = catalogue_ref(d->book->catalogue, r->answers.framework->id),
			.number = r->number,
			.day = day_in_words(d, day_of_round(r)),
			.open = book_is_open(r),
			.known = true,
		};
		round_line_score(d->arena, call_result(d, r), &lines[i]);
	}
	v.history = history_view_of(d->arena, lines, v.line_count < ROUNDS_DRAWN_MAX ? v.line_count : ROUNDS_DRAWN_MAX);
	frag_offline_home(&d->out, d->lang, &v);
	return true;
}

static struct begin_view firm_form(const struct call *d, str action)
{
	const struct catalogue *c = d->book->catalogue;
	struct field_view *fields = NEW_N(d->arena, struct field_view, FIRM_FIELDS);

	fields[0] = call_field(d, "name", d->book->name);
	fields[0].is_line = fields[0].required = fields[0].has_purpose = fields[0].has_hint = true;
	fields[0].purpose = S("organization");
	fields[0].label = phrase(c, d->lang, "label-firm-name");
	fields[0].hint = phrase(c, d->lang, "hint-firm-name");
	fields[1] = call_industry_field(d);
	fields[2] = call_people_field(d);
	struct begin_view v = {
		.form = {.action = action},
		.fields = fields,
		.field_count = FIRM_FIELDS,
		.unsaved = {.fields = fields, .field_count = FIRM_FIELDS},
	};

	for (size_t i = 0; i < FIRM_FIELDS; i++) {
		v.unsaved.has_fault |= fields[i].has_fault;
	}
	return v;
}

static bool write_begin(struct call *d)
{
	struct frame_view frame = call_frame(d);
	struct buf action;
	const struct reason *reason = reason_named(d->part[1]);

	if (reason == NULL) {
		return false;
	}
	buf_init(&action, d->arena, CATALOGUE_ID_MAX);
	buf_lit(&action, "/begin/");
	buf_add(&action, d->part[1]);
	struct begin_view v = firm_form(d, buf_str(&action));

	v.declares = reason->declares;
	frag_offline_begin(&d->out, d->lang, &frame, &v);
	return true;
}

static bool write_firm(struct call *d)
{
	struct frame_view frame = call_frame(d);
	struct begin_view v = firm_form(d, S("/firm"));

	frag_offline_firm(&d->out, d->lang, &frame, &v);
	return true;
}

/* ---- articles, items, measures ---- */

static bool write_articles(struct call *d)
{
	const struct catalogue *c = d->book->catalogue;
	const struct framework *f = catalogue_framework(c, EDITION_ARTICLES);
	const struct book_round *newest = book_newest(d->book, f);
	struct frame_view frame = call_frame(d);
	struct article_card_view cards[ARTICLE_COUNT];
	struct article_cards_view v = {.about = text_of(d, f->about), .cards = cards, .is_complete = true};

	for (uint32_t i = 0; i < f->items.count && i < ARTICLE_COUNT; i++) {
		const struct item *item = catalogue_item_at(c, f, i);
		const struct measure *m = catalogue_item_measure(c, item, 0);
		bool yes = newest != NULL && assess_given(&newest->answers, item)->answer == ANSWER_YES;
		cards[v.card_count++] = (struct article_card_view){
			.id = catalogue_ref(c, item->id),
			.title = text_of(d, item->title),
			.how = text_of(d, item->how[WAY_ANY]),
			.measure = catalogue_ref(c, m->id),
			.measure_title = text_of(d, m->title),
			.mark = yes ? S("yes") : S("none"),
			.state = phrase(c, d->lang, yes ? "article-answered" : "article-open"),
		};
		v.is_complete = v.is_complete && yes;
	}
	frame.at_articles = true;
	frag_offline_articles(&d->out, d->lang, &frame, &v);
	return true;
}

static void fill_last_answer(const struct call *d, const struct framework *f, const struct item *item,
                             struct item_page_view *v)
{
	for (size_t i = d->book->n; i-- > 0 && !v->has_answer;) {
		const struct book_round *r = &d->book->rounds[i];
		if (r->answers.framework != f || assess_given(&r->answers, item)->answer == ANSWER_NONE) {
			continue;
		}
		const struct given *given = assess_given(&r->answers, item);
		v->has_answer = true;
		v->answer = answer_label(d->book->catalogue, f->scale, given->answer, d->lang);
		v->note = given->note;
		v->has_note = given->note.n > 0;
		v->answer_is_open = book_is_open(r);
		v->round = r->number;
		v->day = day_in_words(d, day_of_round(r));
	}
}

static bool write_item(struct call *d)
{
	const struct framework *f = call_framework(d);
	const struct item *item = call_item(d, f);
	struct frame_view frame = call_frame(d);

	if (item == NULL) {
		return false;
	}
	struct item_page_view v = item_page_view_of(d->arena, d->book->catalogue, item, d->lang);

	fill_last_answer(d, f, item, &v);
	frag_offline_item(&d->out, d->lang, &frame, &v);
	return true;
}

static bool write_measure(struct call *d)
{
	const struct measure *m = catalogue_measure(d->book->catalogue, d->part[1]);
	struct frame_view frame = call_frame(d);

	if (m == NULL) {
		return false;
	}
	struct measure_about_view v = measure_about_view_of(d->arena, d->book->catalogue, m, d->lang);

	frag_offline_measure(&d->out, d->lang, &frame, &v);
	return true;
}

/* ---- answering ---- */

static bool write_question(struct call *d, const struct framework *f, const struct item *item)
{
	const struct catalogue *c = d->book->catalogue;
	struct frame_view frame = call_frame(d);
	struct assessment answers = call_answers(d, f);
	const struct given *given = assess_given(&answers, item);
	struct answer_view v = answer_view_of(d->arena, &answers, item, d->lang);
	struct field_view fields[2] = {
		call_field(d, "answer", answer_word(given->answer)),
		call_field(d, "note", given->note),
	};

	fields[0].label = phrase(c, d->lang, "label-answer");
	fields[0].required = true;
	fields[0].options = answer_options(d->arena, c, f->scale, fields[0].value, d->lang, &fields[0].option_count);
	fields[1].label = phrase(c, d->lang, "label-note");
	fields[1].hint = answer_note_hint(c, f->scale, d->lang);
	fields[1].has_hint = true;
	v.answer = &fields[0];
	v.note = &fields[1];
	v.unsaved = (struct unsaved_view){
		.has_fault = fields[0].has_fault || fields[1].has_fault, .fields = fields, .field_count = 2};
	v.form.action = v.undo.action = answer_path(d->arena, c, f, item);
	v.version = v.seen = S("0");
	frame.at_answer = true;
	frag_offline_answer(&d->out, d->lang, &frame, &v);
	return true;
}

static bool write_answer_end(struct call *d, const struct framework *f)
{
	const struct book_round *open = book_open(d->book, f);
	struct frame_view frame = call_frame(d);
	struct assessment answers = call_answers(d, f);
	struct answer_end_view v = answer_end_view_of(d->arena, &answers, d->lang);

	v.form.action = answer_end_path(d->arena, d->book->catalogue, f);
	v.result = open == NULL ? S("/") : answer_result_path(d->arena, d->book->catalogue, f, open->number);
	v.number = open == NULL ? S("0") : str_copy(d->arena, INT_STR(open->number));
	v.version = S("0");
	frame.at_answer = true;
	frag_offline_answer_end(&d->out, d->lang, &frame, &v);
	return true;
}

static bool write_answer(struct call *d)
{
	const struct framework *f = call_framework(d);

	if (f == NULL) {
		return false;
	}
	if (str_eq(d->part[2], S("end"))) {
		return write_answer_end(d, f);
	}
	const struct item *item = call_item(d, f);

	return item != NULL && write_question(d, f, item);
}

/* The first question that is open, else the summary. */
static bool write_answer_next(struct call *d)
{
	const struct framework *f = call_framework(d);

	if (f == NULL) {
		return false;
	}
	struct assessment answers = call_answers(d, f);

	for (uint32_t i = 0; i < f->items.count; i++) {
		if (answers.given[i].answer == ANSWER_NONE) {
			return write_question(d, f, assess_item(&answers, i));
		}
	}
	return write_answer_end(d, f);
}

/* ---- results ---- */

static void add_additions(const struct call *d, struct result_view *v)
{
	const struct framework *f = catalogue_framework(d->book->catalogue, EDITION_ADDITIONS);
	const struct book_round *newest = book_newest(d->book, f);

	if (str_eq(v->framework, EDITION_SELFCHECK) && !v->assess.whole.provisional) {
		v->additions = EDITION_ADDITIONS;
		v->has_additions = newest != NULL;
		v->offers_additions = newest == NULL;
		v->additions_number = newest == NULL ? 0 : newest->number;
	}
}

static bool write_result(struct call *d)
{
	const struct book_round *r = call_round(d), *before;
	struct frame_view frame = call_frame(d);

	if (r == NULL) {
		return false;
	}
	struct report report = {
		.result = call_result(d, r),
		.lang = d->lang,
		.made = day_of_round(r),
		.items_at = S("/item/"),
		.measures_at = S("/measure/"),
	};

	before = book_numbered(d->book, r->answers.framework, r->number - 1);
	if (before != NULL) {
		report.before = call_result(d, before);
		report.change_count = assess_changes(d->arena, &before->answers, &r->answers, &report.changes);
	}
	struct result_view v = {
		.assess = assess_view_of(d->arena, &report),
		.framework = d->part[1],
		.number = r->number,
		.day = day_in_words(d, day_of_round(r)),
		.open = book_is_open(r),
	};

	add_additions(d, &v);
	frag_offline_result(&d->out, d->lang, &frame, &v);
	return true;
}

/* ---- the rest ---- */

static bool write_emergency(struct call *d)
{
	struct frame_view frame = call_frame(d);

	frame.at_emergency = true;
	frag_offline_emergency(&d->out, d->lang, &frame);
	return true;
}

static bool write_sheet(struct call *d)
{
	struct frame_view frame = call_frame(d);
	struct sheets_view v = call_sheets(d);

	frag_offline_sheet_page(&d->out, d->lang, &frame, &v);
	return true;
}

void call_page(struct call *d, str path)
{
	static const struct page pages[] = {
		{S("begin"), 1, write_home},          {S("rounds"), 1, write_home},
		{S("begin"), 2, write_begin},         {S("firm"), 1, write_firm},
		{S("articles"), 1, write_articles},   {S("item"), 3, write_item},
		{S("measure"), 2, write_measure},     {S("answer"), 2, write_answer_next},
		{S("answer"), 3, write_answer},       {S("result"), 3, write_result},
		{S("emergency"), 1, write_emergency}, {S("sheet"), 1, write_sheet},
		{S("policy"), 1, call_write_policy},
	};

	call_read_path(d, path);
	/* who answers is asked first */
	bool nobody =
		d->book->name.n == 0 && d->part_count > 0 &&
		(str_eq(d->part[0], S("answer")) || str_eq(d->part[0], S("firm")) || str_eq(d->part[0], S("policy")));
	bool written = (d->part_count == 0 || nobody) && write_home(d);

	for (size_t i = 0; i < COUNT_OF(pages) && !written; i++) {
		written = d->part_count == pages[i].parts && str_eq(d->part[0], pages[i].word) && pages[i].write(d);
	}
	if (!written) {
		struct frame_view frame = call_frame(d);
		frag_offline_missing(&d->out, d->lang, &frame);
	}
}
