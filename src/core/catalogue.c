#include "core/catalogue.h"

str catalogue_ref(const struct catalogue *c, struct ref r)
{
	return r.n == 0 ? S("") : (str){c->blob + r.at, r.n};
}

bool catalogue_has(struct text t)
{
	return t.ja.n != 0;
}

str catalogue_text(const struct catalogue *c, struct text t, enum lang lang)
{
	return catalogue_ref(c, lang == LANG_EN && t.en.n != 0 ? t.en : t.ja);
}

const struct framework *catalogue_framework(const struct catalogue *c, str id)
{
	for (uint32_t i = 0; i < c->framework_count; i++) {
		if (str_eq(catalogue_ref(c, c->frameworks[i].id), id)) {
			return &c->frameworks[i];
		}
	}
	return NULL;
}

const struct item *catalogue_item_at(const struct catalogue *c, const struct framework *f, uint32_t n)
{
	return &c->items[f->items.first + n];
}

const struct item *catalogue_item(const struct catalogue *c, const struct framework *f, str id)
{
	int64_t n = 0;

	/* most lists are numbered from 1 */
	if (str_to_int(id, &n) && n >= 1 && n <= (int64_t)f->items.count) {
		const struct item *likely = catalogue_item_at(c, f, (uint32_t)n - 1);
		if (str_eq(catalogue_ref(c, likely->id), id)) {
			return likely;
		}
	}
	for (uint32_t i = 0; i < f->items.count; i++) {
		const struct item *item = catalogue_item_at(c, f, i);
		if (str_eq(catalogue_ref(c, item->id), id)) {
			return item;
		}
	}
	return NULL;
}

const struct measure *catalogue_measure(const struct catalogue *c, str id)
{
	for (uint32_t i = 0; i < c->measure_count; i++) {
		if (str_eq(catalogue_ref(c, c->measures[i].id), id)) {
			return &c->measures[i];
		}
	}
	return NULL;
}

const struct framework *catalogue_framework_of(const struct catalogue *c, const struct item *item)
{
	uint32_t at = (uint32_t)(item - c->items), n = 0;

	while (at - c->frameworks[n].items.first >= c->frameworks[n].items.count) {
		n++;
	}
	return &c->frameworks[n];
}

const struct term *catalogue_term(const struct catalogue *c, str id)
{
	for (uint32_t i = 0; i < c->term_count; i++) {
		if (str_eq(catalogue_ref(c, c->terms[i].id), id)) {
			return &c->terms[i];
		}
	}
	return NULL;
}

const struct term *catalogue_term_at(const struct catalogue *c, struct span terms, uint32_t n)
{
	return &c->terms[c->links[terms.first + n]];
}

const struct pattern *catalogue_pattern(const struct catalogue *c, str id)
{
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		if (str_eq(catalogue_ref(c, c->patterns[i].id), id)) {
			return &c->patterns[i];
		}
	}
	return NULL;
}

uint16_t catalogue_document(const struct catalogue *c, str id, str edition)
{
	for (uint32_t i = 0; i < c->document_count; i++) {
		if (str_eq(catalogue_ref(c, c->documents[i].id), id) &&
		    str_eq(catalogue_ref(c, c->documents[i].edition), edition)) {
			return (uint16_t)i;
		}
	}
	return CATALOGUE_NONE;
}

const struct measure *catalogue_item_measure(const struct catalogue *c, const struct item *item, uint32_t n)
{
	return &c->measures[c->links[item->measures.first + n]];
}

const struct part *catalogue_top_part(const struct catalogue *c, const struct item *item)
{
	return &c->parts[c->parts[item->part].top];
}

const struct figure *catalogue_figure_of(const struct catalogue *c, const struct item *item, uint32_t from)
{
	for (uint32_t i = from; i < c->figure_count; i++) {
		const struct figure *figure = &c->figures[i];
		for (uint32_t k = 0; k < figure->does.count; k++) {
			if (&c->items[c->links[figure->does.first + k]] == item) {
				return figure;
			}
		}
	}
	return NULL;
}

/* One function a table: index to word; what is outside the table has none. */
#define X(name, word) [name] = S(word),
#define WORD_FUNCTION(function, type, ...)                                                                             \
	str function(type value)                                                                                       \
	{                                                                                                              \
		static const str words[] = {__VA_ARGS__};                                                              \
		return (size_t)value < COUNT_OF(words) && words[value].p != NULL ? words[value] : S("");               \
	}

WORD_FUNCTION(kind_word, enum kind, KIND_LIST(X))
WORD_FUNCTION(cost_word, enum cost, COST_LIST(X))
WORD_FUNCTION(duty_word, enum duty, DUTY_LIST(X))
WORD_FUNCTION(use_word, enum use, USE_LIST(X))
WORD_FUNCTION(numbering_word, enum numbering, NUMBERING_LIST(X))
WORD_FUNCTION(sure_word, enum sure, SURE_LIST(X))
#undef X

WORD_FUNCTION(standing_word, enum standing, [STANDING_READ] = S("read"), [STANDING_EXCERPT] = S("excerpt"),
              [STANDING_THIRD] = S("third-hand"))
WORD_FUNCTION(way_word, enum way, [WAY_ANY] = S("any"), [WAY_WINDOWS] = S("windows"), [WAY_MAC] = S("mac"),
              [WAY_PHONE] = S("phone"), [WAY_PAPER] = S("paper"))
WORD_FUNCTION(scale_word, enum scale, [SCALE_SELFCHECK] = S("selfcheck"),
              [SCALE_SELFCHECK_UNSCORED] = S("selfcheck-unscored"), [SCALE_YESNO] = S("yesno"), [SCALE_MET] = S("met"))

enum use use_named(str word)
{
	enum use u = 0;

	while (u < USE__MAX && !str_eq(use_word(u), word)) {
		u++;
	}
	return u;
}
