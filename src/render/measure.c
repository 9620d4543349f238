#include "render/measure.h"

#include "core/message.h"
#include "render/origin.h"
#include "render/term.h"

str measure_effort(const struct catalogue *c, const struct measure *m, enum lang lang)
{
	static const char *const words[] = {[1] = "effort-1", [2] = "effort-2", [3] = "effort-3"};

	return phrase(c, lang, words[m->effort]);
}

str measure_cost(const struct catalogue *c, const struct measure *m, enum lang lang)
{
	static const char *const words[COST__MAX] = {
		[COST_NONE] = "cost-none",
		[COST_LOW] = "cost-low",
		[COST_MID] = "cost-mid",
		[COST_HIGH] = "cost-high",
	};

	return phrase(c, lang, words[m->cost]);
}

static str duty_of(const struct catalogue *c, const struct measure *m, enum lang lang)
{
	static const char *const words[DUTY__MAX] = {
		[DUTY_ONCE] = "duty-once",
		[DUTY_MONTHLY] = "duty-monthly",
		[DUTY_YEARLY] = "duty-yearly",
		[DUTY_ON_JOINING] = "duty-on-joining",
		[DUTY_ON_LEAVING] = "duty-on-leaving",
	};

	return phrase(c, lang, words[m->duty]);
}

static str kind_of(const struct catalogue *c, const struct measure *m, enum lang lang)
{
	static const char *const words[KIND__MAX] = {
		[KIND_ORGANISATIONAL] = "kind-organisational",
		[KIND_PEOPLE] = "kind-people",
		[KIND_PHYSICAL] = "kind-physical",
		[KIND_TECHNICAL] = "kind-technical",
	};

	return phrase(c, lang, words[m->kind]);
}

static bool leads_to(const struct catalogue *c, const struct item *item, const struct measure *m)
{
	for (uint32_t i = 0; i < item->measures.count; i++) {
		if (catalogue_item_measure(c, item, i) == m) {
			return true;
		}
	}
	return false;
}

/* The items of all frameworks that lead to the measure. */
static void fill_items(struct measure_about_view *page, struct arena *a, const struct catalogue *c,
                       const struct measure *m, enum lang lang)
{
	struct measure_item_view *items = NEW_N(a, struct measure_item_view, c->item_count);

	for (uint32_t i = 0; i < c->framework_count; i++) {
		const struct framework *f = &c->frameworks[i];
		for (uint32_t k = 0; k < f->items.count; k++) {
			const struct item *item = catalogue_item_at(c, f, k);
			if (leads_to(c, item, m)) {
				items[page->item_count++] = (struct measure_item_view){
					.framework_id = catalogue_ref(c, f->id),
					.framework = catalogue_text(c, f->title, lang),
					.id = catalogue_ref(c, item->id),
					.title = catalogue_text(c, item->title, lang),
				};
			}
		}
	}
	page->items = items;
	page->has_items = page->item_count > 0;
}

struct measure_about_view measure_about_view_of(struct arena *a, const struct catalogue *c, const struct measure *m,
                                                enum lang lang)
{
	struct measure_about_view view = {
		.id = catalogue_ref(c, m->id),
		.title = catalogue_text(c, m->title, lang),
		.why = catalogue_text(c, m->why, lang),
		.how = catalogue_text(c, m->how, lang),
		.if_no = catalogue_text(c, m->if_no, lang),
		.if_partly = catalogue_text(c, m->if_partly, lang),
		.effort = measure_effort(c, m, lang),
		.cost = measure_cost(c, m, lang),
		.cost_note = catalogue_text(c, m->cost_note, lang),
		.duty = duty_of(c, m, lang),
		.kind = kind_of(c, m, lang),
		.step = m->step,
		.terms = terms_view_of(a, c, m->terms, lang),
		.origin = origin_view_of(a, c, &m->origin, lang),
	};

	fill_items(&view, a, c, m, lang);
	return view;
}
