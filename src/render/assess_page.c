#include "render/assess_page.h"

#include "core/message.h"
#include "render/assess_html.h"
#include "render/assess_say.h"

/* What every part of the view is made with. */
struct maker {
	struct arena *arena;
	const struct report *report;
	const struct assessment *as;
	const struct catalogue *c;
	enum lang lang;
};

static str text_of(const struct maker *m, struct text t)
{
	return catalogue_text(m->c, t, m->lang);
}

static str day_of_report(const struct maker *m)
{
	struct buf b;

	buf_init(&b, m->arena, 64);
	day_write(&b, m->report->made, m->lang);
	return buf_str(&b);
}

static void make_parts(const struct maker *m, struct assess_view *v)
{
	const struct result *r = m->report->result;

	v->parts = score_parts(m->arena, r, m->lang);
	v->part_count = r->part_count;
	v->has_parts = r->scored && r->part_count > 1;
}

static const struct lead_view nowhere = {.leads = false};

static struct lead_view lead_to(const struct maker *m, str root, str middle, struct ref last)
{
	struct buf path;

	if (root.n == 0) {
		return nowhere;
	}
	buf_init(&path, m->arena, root.n + middle.n + last.n + 1);
	buf_add(&path, root);
	buf_add(&path, middle);
	buf_add(&path, middle.n > 0 ? S("/") : S(""));
	buf_add(&path, catalogue_ref(m->c, last));
	return (struct lead_view){true, buf_str(&path)};
}

static struct lead_view lead_to_item(const struct maker *m, const struct item *item)
{
	return lead_to(m, m->report->items_at, catalogue_ref(m->c, m->as->framework->id), item->id);
}

static struct lead_view lead_to_measure(const struct maker *m, const struct measure *measure)
{
	return lead_to(m, m->report->measures_at, S(""), measure->id);
}

static void make_steps(const struct maker *m, struct assess_view *v)
{
	const struct result *r = m->report->result;
	struct step_view *steps = NEW_N(m->arena, struct step_view, r->next_count);

	for (size_t i = 0; i < r->next_count; i++) {
		const struct next_step *step = &r->next[i];
		steps[i] = (struct step_view){
			.title = text_of(m, step->measure->title),
			.item = catalogue_ref(m->c, step->item->id),
			.item_title = text_of(m, step->item->title),
			.answer = answer_label(m->c, m->as->framework->scale, step->answer, m->lang),
			.why = text_of(m, step->measure->why),
			.advice = say_advice(m->c, step->measure, step->answer, m->lang),
			.how = text_of(m, step->measure->how),
			.cost = text_of(m, step->measure->cost_note),
			.to_measure = lead_to_measure(m, step->measure),
		};
	}
	v->steps = steps;
	v->step_count = r->next_count;
	v->has_next = r->next_count > 0;
}

static struct figure_view figure_view_of(struct arena *a, const struct catalogue *c, const struct figure *f,
                                         enum lang lang)
{
	return (struct figure_view){say_percent(a, f), catalogue_text(c, f->answer, lang),
	                            catalogue_text(c, f->question, lang), say_figure_base(a, c, f, lang),
	                            score_bar(f->permille, f->permille, 1000)};
}

const struct figure_view *figure_views_of(struct arena *a, const struct catalogue *c, const struct item *item,
                                          enum lang lang, size_t *ret_n)
{
	const struct figure *figures[FIGURES_PER_ITEM];
	struct figure_view *views = NEW_N(a, struct figure_view, FIGURES_PER_ITEM);

	*ret_n = figures_of(c, item, figures);
	for (size_t i = 0; i < *ret_n; i++) {
		views[i] = figure_view_of(a, c, figures[i], lang);
	}
	return views;
}

static struct item_view item_view_of(const struct maker *m, const struct item *item)
{
	const struct given *given = assess_given(m->as, item);
	const struct measure *measure = result_measure(m->report->result, item);
	size_t n;
	const struct figure_view *figures = figure_views_of(m->arena, m->c, item, m->lang, &n);

	return (struct item_view){
		.id = catalogue_ref(m->c, item->id),
		.title = text_of(m, item->title),
		.question = text_of(m, item->question),
		.answer = answer_label(m->c, m->as->framework->scale, given->answer, m->lang),
		.mark = given->answer == ANSWER_NONE ? S("none") : answer_word(given->answer),
		.note = given->note,
		.points = str_copy(m->arena, INT_STR(answer_points(given->answer))),
		.measure = measure == NULL ? S("") : text_of(m, measure->title),
		.advice = measure == NULL ? S("") : say_advice(m->c, measure, given->answer, m->lang),
		.has_note = given->note.n != 0,
		.has_advice = measure != NULL,
		.has_points = has_points(m->report, given->answer),
		.to_item = lead_to_item(m, item),
		.to_measure = measure == NULL ? nowhere : lead_to_measure(m, measure),
		.figures = figures,
		.figure_count = n,
	};
}

/* All items; then those answered "unknown" and those not answered, and those with figures, as lists of their own. */
static void make_items(const struct maker *m, struct assess_view *v)
{
	uint32_t n = m->as->framework->items.count;
	struct item_view *all = NEW_N(m->arena, struct item_view, n), *unknown = NEW_N(m->arena, struct item_view, n),
			 *missing = NEW_N(m->arena, struct item_view, n),
			 *compared = NEW_N(m->arena, struct item_view, n);
	struct table_view *tables = NEW_N(m->arena, struct table_view, n);

	for (uint32_t i = 0; i < n; i++) {
		bool new_part = i == 0 || assess_item(m->as, i)->part != assess_item(m->as, i - 1)->part;
		all[i] = item_view_of(m, assess_item(m->as, i));
		if (new_part) {
			str title = text_of(m, m->c->parts[assess_item(m->as, i)->part].title);
			tables[v->table_count++] = (struct table_view){.title = title, .items = &all[i]};
		}
		tables[v->table_count - 1].item_count++;
		if (m->as->given[i].answer == ANSWER_UNKNOWN) {
			unknown[v->unknown_count++] = all[i];
		} else if (m->as->given[i].answer == ANSWER_NONE) {
			missing[v->missing_items++] = all[i];
		}
		if (all[i].figure_count > 0) {
			compared[v->compared_count++] = all[i];
		}
	}
	v->tables = tables;
	v->unknown = unknown;
	v->missing = missing;
	v->compared = compared;
	v->has_unknown = v->unknown_count > 0;
	v->has_missing = v->missing_items > 0;
	v->has_figures = v->compared_count > 0;
}

static void make_changes(const struct maker *m, struct assess_view *v)
{
	static const struct {
		const char *sign, *word;
	} directions[] = {{"▼", "change-worse"}, {"・", "change-other"}, {"▲", "change-better"}};
	const struct report *r = m->report;
	struct change_view *changes = NEW_N(m->arena, struct change_view, r->change_count);
	enum scale scale = m->as->framework->scale;

	for (size_t i = 0; i < r->change_count; i++) {
		const struct change *change = &r->changes[i];
		size_t direction = (size_t)(change->direction + 1);
		changes[i] = (struct change_view){
			.item = catalogue_ref(m->c, change->item->id),
			.title = text_of(m, change->item->title),
			.before = answer_label(m->c, scale, change->before, m->lang),
			.after = answer_label(m->c, scale, change->after, m->lang),
			.sign = str_of(directions[direction].sign),
			.word = phrase(m->c, m->lang, directions[direction].word),
		};
	}
	v->changes = changes;
	v->change_count = r->change_count;
	v->has_changes = r->change_count > 0;
	v->has_before = r->before != NULL;
	v->score_before = r->before == NULL ? S("") : score_say(m->arena, &r->before->total);
}

static void make_topics(const struct maker *m, struct assess_view *v)
{
	struct topic_view *topics = NEW_N(m->arena, struct topic_view, m->c->topic_count);

	for (uint32_t i = 0; i < m->c->topic_count; i++) {
		topics[i] = (struct topic_view){text_of(m, m->c->topics[i].title), text_of(m, m->c->topics[i].text)};
	}
	v->topics = topics;
	v->topic_count = m->c->topic_count;
	v->has_topics = m->c->topic_count > 0;
}

struct document_view document_view_of(struct arena *a, const struct catalogue *c, const struct document *d,
                                      enum lang lang)
{
	return (struct document_view){say_document(a, c, d, lang), catalogue_text(c, d->note, lang),
	                              catalogue_ref(c, d->published), d->published.n != 0};
}

/* The documents that what is shown rests on: the framework's, the bands', and those of the figures. */
static void make_documents(const struct maker *m, struct assess_view *v)
{
	struct document_view *documents = NEW_N(m->arena, struct document_view, m->c->document_count);
	bool *used = NEW_N(m->arena, bool, m->c->document_count);
	const struct figure *figures[FIGURES_PER_ITEM];

	if (m->as->framework->origin.document != CATALOGUE_NONE) {
		used[m->as->framework->origin.document] = true;
	}
	if (v->whole.has_band && m->as->framework->bands.document != CATALOGUE_NONE) {
		used[m->as->framework->bands.document] = true;
	}
	for (uint32_t i = 0; i < m->as->framework->items.count; i++) {
		size_t n = figures_of(m->c, assess_item(m->as, i), figures);
		for (size_t k = 0; k < n; k++) {
			used[m->c->surveys[figures[k]->survey].document] = true;
		}
	}
	for (uint32_t i = 0; i < m->c->document_count; i++) {
		const struct document *d = &m->c->documents[i];
		if (used[i]) {
			documents[v->document_count++] = document_view_of(m->arena, m->c, d, m->lang);
		}
	}
	v->documents = documents;
}

struct assess_view assess_view_of(struct arena *a, const struct report *report)
{
	const struct result *r = report->result;
	const struct assessment *as = r->assessment;
	struct maker m = {a, report, as, as->catalogue, report->lang};
	struct assess_view v = {
		.lang_tag = report->lang == LANG_EN ? S("en") : S("ja"),
		.title = text_of(&m, as->framework->title),
		.about = text_of(&m, as->framework->about),
		.made = day_of_report(&m),
		.framework = catalogue_ref(m.c, as->framework->id),
		.whole = score_view_of(a, r, report->lang),
		.unreviewed = as->framework->origin.reviewed.n == 0,
		.self_check = as->framework->scale != SCALE_MET,
	};

	make_parts(&m, &v);
	make_steps(&m, &v);
	make_items(&m, &v);
	make_changes(&m, &v);
	make_topics(&m, &v);
	make_documents(&m, &v);
	return v;
}

void assess_write_html(struct buf *out, struct arena *a, const struct report *report)
{
	struct assess_view v = assess_view_of(a, report);

	frag_assess_page(out, report->lang, &v);
}
