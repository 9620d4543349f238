/* A firm's own checklist: intake/content.h reads it over the built-in catalogue; what came out is written as the
 * command line would, and a result page is made of it. */
#include "fuzz.h"

#include "base/utf8.h"
#include "intake/content.h"
#include "render/assess.h"
#include "render/framework.h"

static void hold_ref(const struct catalogue *c, struct ref r)
{
	size_t at;

	HOLD(r.n == 0 || (r.at <= c->blob_size && r.n <= c->blob_size - r.at));
	HOLD(utf8_valid(catalogue_ref(c, r), &at));
}

static void hold_text(const struct catalogue *c, struct text t)
{
	hold_ref(c, t.ja);
	hold_ref(c, t.en);
	HOLD(t.ja.n <= CATALOGUE_TEXT_MAX && t.en.n <= CATALOGUE_TEXT_MAX);
	HOLD(t.ja.n > 0 || t.en.n == 0); /* Japanese is what is shown where the other is missing */
}

static void hold_span(struct span s, uint32_t rows)
{
	HOLD(s.first <= rows && s.count <= rows - s.first);
}

static void hold_origin(const struct catalogue *c, const struct origin *o)
{
	HOLD(o->document == CATALOGUE_NONE || o->document < c->document_count);
	hold_ref(c, o->place);
	hold_ref(c, o->reviewed);
}

static void hold_item(const struct catalogue *c, const struct framework *f, const struct item *item)
{
	hold_ref(c, item->id);
	HOLD(item->id.n > 0 && item->id.n <= CATALOGUE_ID_MAX);
	HOLD(catalogue_item(c, f, catalogue_ref(c, item->id)) == item); /* no id twice */
	HOLD(catalogue_has(item->question) && catalogue_has(item->title));
	HOLD(catalogue_text(c, item->title, LANG_EN).n > 0); /* in Japanese where there is no English */
	hold_text(c, item->title);
	hold_text(c, item->question);
	hold_text(c, item->hint);
	hold_text(c, item->meaning);
	hold_text(c, item->why);
	hold_text(c, item->partly);
	for (enum way way = 0; way < WAY__MAX; way++) {
		hold_text(c, item->how[way]);
	}
	HOLD(item->part >= f->parts.first && item->part < f->parts.first + f->parts.count);
	HOLD(item->uses < 1u << USE__MAX);
	hold_span(item->measures, c->link_count);
	hold_span(item->refs, c->ref_count);
	for (uint32_t i = 0; i < item->measures.count; i++) {
		HOLD(c->links[item->measures.first + i] < c->measure_count);
	}
	hold_origin(c, &item->origin);
}

static void hold_part(const struct catalogue *c, const struct framework *f, uint32_t number)
{
	const struct part *p = &c->parts[number];

	hold_ref(c, p->id);
	hold_text(c, p->title);
	HOLD(p->parent == CATALOGUE_NONE || (p->parent >= f->parts.first && p->parent < number));
	HOLD(p->top >= f->parts.first && p->top <= number && c->parts[p->top].parent == CATALOGUE_NONE);
}

static void hold_framework(const struct catalogue *c, const struct framework *f)
{
	hold_ref(c, f->id);
	hold_ref(c, f->edition);
	hold_text(c, f->title);
	hold_text(c, f->about);
	hold_span(f->parts, c->part_count);
	hold_span(f->items, c->item_count);
	hold_origin(c, &f->origin);
	HOLD(f->scale > SCALE_UNSET && f->scale < SCALE__MAX);
	HOLD(f->items.count > 0 && f->items.count <= CATALOGUE_ITEMS_MAX);
	for (uint32_t i = 0; i < f->parts.count; i++) {
		hold_part(c, f, f->parts.first + i);
	}
	for (uint32_t i = 0; i < f->items.count; i++) {
		hold_item(c, f, &c->items[f->items.first + i]);
	}
}

static void hold_measure(const struct catalogue *c, const struct measure *m)
{
	hold_ref(c, m->id);
	HOLD(catalogue_measure(c, catalogue_ref(c, m->id)) == m);
	hold_text(c, m->title);
	hold_text(c, m->why);
	hold_text(c, m->how);
	hold_text(c, m->if_no);
	hold_text(c, m->if_partly);
	hold_text(c, m->cost_note);
	hold_origin(c, &m->origin);
	HOLD(m->step >= 1 && m->step <= 4 && m->effort >= 1 && m->effort <= 3);
	HOLD(m->kind > KIND_UNSET && m->kind < KIND__MAX && m->cost > COST_UNSET && m->cost < COST__MAX);
	HOLD(m->duty > DUTY_UNSET && m->duty < DUTY__MAX);
}

/* What the file added; what was there before was held when it was made. */
static void hold_added(const struct catalogue *c, const struct catalogue *base)
{
	for (uint32_t i = base->framework_count; i < c->framework_count; i++) {
		hold_framework(c, &c->frameworks[i]);
	}
	for (uint32_t i = base->measure_count; i < c->measure_count; i++) {
		hold_measure(c, &c->measures[i]);
	}
	/* figures, topics and sentences are the product's alone */
	HOLD(c->survey_count == base->survey_count && c->figure_count == base->figure_count);
	HOLD(c->topic_count == base->topic_count);
	HOLD(c->message_count == base->message_count && c->phrase_count == base->phrase_count);
}

/* And nothing of the product was changed: what it says stays what it says. */
static void hold_base_kept(const struct catalogue *c, const struct catalogue *base)
{
	HOLD(c->blob_size >= base->blob_size && memcmp(c->blob, base->blob, base->blob_size) == 0);
	HOLD(c->framework_count >= base->framework_count);
	for (uint32_t i = 0; i < base->framework_count; i++) {
		HOLD(c->frameworks[i].id.at == base->frameworks[i].id.at);
		HOLD(c->frameworks[i].items.first == base->frameworks[i].items.first &&
		     c->frameworks[i].items.count == base->frameworks[i].items.count);
	}
}

static void write_framework(struct arena *a, const struct catalogue *c, const struct framework *f)
{
	struct buf json;

	buf_init(&json, a, OUTPUT_MAX);
	framework_write_json(&json, c, f);
	HOLD(!json.bad);
	hold_json(buf_str(&json));
	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		struct buf text;
		buf_init(&text, a, OUTPUT_MAX);
		framework_write_checked(&text, c, f, lang);
		framework_write_text(&text, c, f, lang);
		HOLD(!text.bad);
		hold_plain(buf_str(&text));
	}
}

static void write_result(struct arena *a, const struct catalogue *c, const struct framework *f)
{
	static void (*const writers[])(struct buf *, struct arena *, const struct report *) = {
		assess_write_text, assess_write_json, assess_write_csv, assess_write_html};
	struct assessment as = assess_new(a, c, f);

	for (uint32_t i = 0; i < f->items.count; i++) {
		as.given[i].answer = scale_allows(f->scale, ANSWER_NO) ? ANSWER_NO : ANSWER_UNMET;
	}
	struct result result = assess_result(a, &as, 0);
	struct report report = {.result = &result, .lang = LANG_EN, .made = {2026, 11, 21}};

	HOLD(result.total.answered == f->items.count && result.total.score == 0);
	hold_next(&result);
	for (size_t i = 0; i < COUNT_OF(writers); i++) {
		struct buf out;
		size_t at;
		buf_init(&out, a, OUTPUT_MAX);
		writers[i](&out, a, &report);
		HOLD(!out.bad && utf8_valid(buf_str(&out), &at));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct faults faults;
	const struct catalogue *base = &catalogue_builtin;
	struct content_file file = {S("input.yaml"), {(const char *)data, size}};
	struct catalogue c;

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	faults = (struct faults){.n = 0};
	enum err err = content_read(a, base, &file, 1, CONTENT_OWN, &c, &faults);

	hold_faults(a, err, &faults);
	if (err != OK) {
		return 0;
	}
	hold_base_kept(&c, base);
	hold_added(&c, base);
	for (uint32_t i = base->framework_count; i < c.framework_count; i++) {
		write_framework(a, &c, &c.frameworks[i]);
		write_result(a, &c, &c.frameworks[i]);
	}
	return 0;
}
