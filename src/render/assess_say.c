#include "render/assess_say.h"

#include "core/message.h"

enum { SENTENCE_MAX = 4 * CATALOGUE_TEXT_MAX }; /* a phrase around a few texts */

static struct buf sentence(struct arena *a)
{
	struct buf b;

	buf_init(&b, a, SENTENCE_MAX);
	return b;
}

bool has_points(const struct report *r, enum answer answer)
{
	return r->result->scored && answer != ANSWER_NONE && answer != ANSWER_NA;
}

size_t figures_of(const struct catalogue *c, const struct item *item, const struct figure *ret[FIGURES_PER_ITEM])
{
	size_t n = 0;

	for (const struct figure *f = catalogue_figure_of(c, item, 0); f != NULL && n < FIGURES_PER_ITEM;
	     f = catalogue_figure_of(c, item, (uint32_t)(f - c->figures) + 1)) {
		bool seen = false;
		for (size_t i = 0; i < n; i++) {
			seen = seen || ret[i]->survey == f->survey;
		}
		if (!seen) {
			ret[n++] = f;
		}
	}
	return n;
}

str say_percent(struct arena *a, const struct figure *f)
{
	struct buf b = sentence(a);

	buf_int(&b, f->permille / 10);
	buf_char(&b, '.');
	buf_int(&b, f->permille % 10);
	buf_lit(&b, "%");
	return buf_str(&b);
}

/* "1,030" */
static str say_thousands(struct arena *a, int64_t n)
{
	struct buf b = sentence(a);
	str digits = INT_STR(n);

	for (size_t i = 0; i < digits.n; i++) {
		if (i > 0 && (digits.n - i) % 3 == 0) {
			buf_char(&b, ',');
		}
		buf_char(&b, digits.p[i]);
	}
	return buf_str(&b);
}

str say_figure_base(struct arena *a, const struct catalogue *c, const struct figure *f, enum lang lang)
{
	const struct survey *survey = &c->surveys[f->survey];
	struct buf b = sentence(a);

	PHRASE(&b, c, lang, "figure-base", catalogue_text(c, survey->title, lang), catalogue_text(c, f->base, lang));
	if (f->n != 0) {
		PHRASE(&b, c, lang, "figure-n", say_thousands(a, f->n));
	}
	if (catalogue_has(f->split)) {
		PHRASE(&b, c, lang, "figure-split", catalogue_text(c, f->split, lang));
	}
	buf_add(&b, f->multiple ? phrase(c, lang, "figure-multiple") : S(""));
	if (c->documents[survey->document].standing == STANDING_THIRD) {
		buf_add(&b, phrase(c, lang, "figure-third-hand"));
	}
	return buf_str(&b);
}

str say_advice(const struct catalogue *c, const struct measure *m, enum answer answer, enum lang lang)
{
	return catalogue_text(c, answer == ANSWER_PARTLY ? m->if_partly : m->if_no, lang);
}

str say_document(struct arena *a, const struct catalogue *c, const struct document *d, enum lang lang)
{
	struct buf b = sentence(a);

	PHRASE(&b, c, lang, "document", catalogue_text(c, d->title, lang), catalogue_text(c, d->publisher, lang));
	return buf_str(&b);
}
