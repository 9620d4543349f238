#include "render/item.h"

#include "core/message.h"
#include "render/assess_page.h"
#include "render/measure.h"
#include "render/origin.h"
#include "render/term.h"

static void add_about(struct about_view *about, const struct catalogue *c, enum lang lang, const char *label,
                      struct text text)
{
	if (catalogue_has(text)) {
		about->paragraphs[about->n++] = (struct paragraph_view){
			phrase(c, lang, label),
			catalogue_text(c, text, lang),
		};
	}
}

struct about_view about_view_of(const struct catalogue *c, const struct item *item, enum lang lang)
{
	static const char *const ways[WAY__MAX] = {"way-any", "way-windows", "way-mac", "way-phone", "way-paper"};
	struct about_view about = {.n = 0};

	add_about(&about, c, lang, "label-meaning", item->meaning);
	add_about(&about, c, lang, "label-why", item->why);
	for (enum way way = 0; way < WAY__MAX; way++) {
		add_about(&about, c, lang, ways[way], item->how[way]);
	}
	add_about(&about, c, lang, "label-partly", item->partly);
	return about;
}

static void fill_measures(struct item_page_view *page, struct arena *a, const struct catalogue *c,
                          const struct item *item, enum lang lang)
{
	struct lead_measure_view *measures = NEW_N(a, struct lead_measure_view, item->measures.count);

	for (uint32_t i = 0; i < item->measures.count; i++) {
		const struct measure *m = catalogue_item_measure(c, item, i);
		measures[i] = (struct lead_measure_view){
			.id = catalogue_ref(c, m->id),
			.title = catalogue_text(c, m->title, lang),
			.why = catalogue_text(c, m->why, lang),
			.effort = measure_effort(c, m, lang),
			.cost = measure_cost(c, m, lang),
		};
	}
	page->measures = measures;
	page->measure_count = item->measures.count;
	page->has_measures = item->measures.count > 0;
}

static void fill_hints(struct item_page_view *page, struct arena *a, const struct catalogue *c, const struct item *item)
{
	struct hint_view *hints = NEW_N(a, struct hint_view, item->refs.count);

	for (uint32_t i = 0; i < item->refs.count; i++) {
		const struct reference *r = &c->refs[item->refs.first + i];
		hints[i] = (struct hint_view){catalogue_ref(c, r->scheme), catalogue_ref(c, r->place)};
	}
	page->hints = hints;
	page->hint_count = item->refs.count;
	page->has_hints = item->refs.count > 0;
}

struct item_page_view item_page_view_of(struct arena *a, const struct catalogue *c, const struct item *item,
                                        enum lang lang)
{
	const struct framework *f = catalogue_framework_of(c, item);
	struct item_page_view page = {
		.framework_id = catalogue_ref(c, f->id),
		.id = catalogue_ref(c, item->id),
		.framework = catalogue_text(c, f->title, lang),
		.part = catalogue_text(c, catalogue_top_part(c, item)->title, lang),
		.title = catalogue_text(c, item->title, lang),
		.question = catalogue_text(c, item->question, lang),
		.hint = catalogue_text(c, item->hint, lang),
		.about = about_view_of(c, item, lang),
		.terms = terms_view_of(a, c, item->terms, lang),
		.origin = origin_view_of(a, c, &item->origin, lang),
	};

	fill_measures(&page, a, c, item, lang);
	fill_hints(&page, a, c, item);
	page.figures = figure_views_of(a, c, item, lang, &page.figure_count);
	page.has_figures = page.figure_count > 0;
	return page;
}
