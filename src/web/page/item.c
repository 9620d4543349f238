#include "web/page/item.h"

#include "core/message.h"
#include "render/assess_page.h"
#include "store/round.h"
#include "web/page/item_html.h"
#include "web/page/term.h"
#include "web/page/measure.h"
#include "web/page/origin.h"

enum err item_framework(const struct visit *v, const struct framework **ret)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, v->parts.part[0]);

	if (f == NULL) {
		(void)FAIL(v->faults, ERR_MISSING, "framework-unknown", NOWHERE, v->parts.part[0]);
		return ERR_MISSING;
	}
	*ret = f;
	return OK;
}

enum err item_find(const struct visit *v, const struct framework *f, const struct item **ret)
{
	const struct item *item = catalogue_item(&catalogue_builtin, f, v->parts.part[1]);

	if (item == NULL) {
		(void)FAIL(v->faults, ERR_MISSING, "round-item", NOWHERE, v->parts.part[1]);
		return ERR_MISSING;
	}
	*ret = item;
	return OK;
}

static str text_of(const struct visit *v, struct text text)
{
	return catalogue_text(&catalogue_builtin, text, v->lang);
}

static void add_about(struct about_view *about, const struct visit *v, const char *label, struct text text)
{
	if (catalogue_has(text)) {
		about->paragraphs[about->n++] = (struct paragraph_view){
			phrase(&catalogue_builtin, v->lang, label),
			text_of(v, text),
		};
	}
}

struct about_view item_about(const struct visit *v, const struct item *item)
{
	static const char *const ways[WAY__MAX] = {"way-any", "way-windows", "way-mac", "way-phone", "way-paper"};
	struct about_view about = {.n = 0};

	add_about(&about, v, "label-meaning", item->meaning);
	add_about(&about, v, "label-why", item->why);
	for (enum way way = 0; way < WAY__MAX; way++) {
		add_about(&about, v, ways[way], item->how[way]);
	}
	add_about(&about, v, "label-partly", item->partly);
	return about;
}

static void fill_measures(struct item_page_view *page, const struct visit *v, const struct item *item)
{
	struct lead_measure_view *measures = NEW_N(v->arena, struct lead_measure_view, item->measures.count);

	for (uint32_t i = 0; i < item->measures.count; i++) {
		const struct measure *m = catalogue_item_measure(&catalogue_builtin, item, i);
		measures[i] = (struct lead_measure_view){
			.id = catalogue_ref(&catalogue_builtin, m->id),
			.title = text_of(v, m->title),
			.why = text_of(v, m->why),
			.effort = measure_effort(v->lang, m),
			.cost = measure_cost(v->lang, m),
		};
	}
	page->measures = measures;
	page->measure_count = item->measures.count;
	page->has_measures = item->measures.count > 0;
}

static void fill_hints(struct item_page_view *page, const struct visit *v, const struct item *item)
{
	const struct catalogue *c = &catalogue_builtin;
	struct hint_view *hints = NEW_N(v->arena, struct hint_view, item->refs.count);

	for (uint32_t i = 0; i < item->refs.count; i++) {
		const struct reference *r = &c->refs[item->refs.first + i];
		hints[i] = (struct hint_view){catalogue_ref(c, r->scheme), catalogue_ref(c, r->place)};
	}
	page->hints = hints;
	page->hint_count = item->refs.count;
	page->has_hints = item->refs.count > 0;
}

static enum err fill_answer(struct tx *tx, struct item_page_view *page, const struct visit *v, enum scale scale)
{
	struct last_answer last;

	if (v->firm == NULL) {
		return OK;
	}
	TRY(round_last_answer(tx, page->framework_id, page->id, &last));
	page->has_answer = last.answer != ANSWER_NONE;
	page->answer = answer_label(&catalogue_builtin, scale, last.answer, v->lang);
	page->note = last.note;
	page->has_note = last.note.n > 0;
	page->answer_is_open = last.open;
	page->round = last.round;
	page->day = visit_day(v, last.at);
	return OK;
}

enum err page_item(struct tx *tx, struct visit *v)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct framework *f = NULL;
	const struct item *item = NULL;

	TRY(item_framework(v, &f));
	TRY(item_find(v, f, &item));
	struct item_page_view page = {
		.layout = &v->layout,
		.framework_id = catalogue_ref(c, f->id),
		.id = catalogue_ref(c, item->id),
		.framework = text_of(v, f->title),
		.part = text_of(v, catalogue_top_part(c, item)->title),
		.title = text_of(v, item->title),
		.question = text_of(v, item->question),
		.hint = text_of(v, item->hint),
		.about = item_about(v, item),
		.terms = term_list(v, item->terms),
		.origin = origin_view_of(v, &item->origin),
	};

	fill_measures(&page, v, item);
	fill_hints(&page, v, item);
	page.figures = figure_views_of(v->arena, c, item, v->lang, &page.figure_count);
	page.has_figures = page.figure_count > 0;
	TRY(fill_answer(tx, &page, v, f->scale));
	v->layout.title = page.title;
	frag_item_page(&v->out, v->lang, &page);
	return OK;
}
