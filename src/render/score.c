#include "render/score.h"

#include "core/message.h"

enum {
	SENTENCE_MAX = 4 * CATALOGUE_TEXT_MAX, /* a phrase or two */
	BAR_WIDTH = 1000,
};

static struct buf sentence(struct arena *a)
{
	struct buf b;

	buf_init(&b, a, SENTENCE_MAX);
	return b;
}

str score_say(struct arena *a, const struct tally *t)
{
	struct buf b = sentence(a);

	buf_int(&b, t->score);
	if (t->score_high != t->score) {
		buf_lit(&b, "–");
		buf_int(&b, t->score_high);
	}
	return buf_str(&b);
}

str score_say_band(struct arena *a, const struct result *r, enum lang lang)
{
	static const char *const sentences[BAND__MAX] = {
		[BAND_0_49] = "band-0-49",
		[BAND_50_69] = "band-50-69",
		[BAND_70_99] = "band-70-99",
		[BAND_100] = "band-100",
	};
	const struct catalogue *c = r->assessment->catalogue;
	struct buf b = sentence(a);

	if (r->band == BAND_NONE || r->total.answered < r->total.items) {
		return S("");
	}
	buf_add(&b, phrase(c, lang, sentences[r->band]));
	if (r->total.score_high != r->total.score) {
		buf_add(&b, lang == LANG_EN ? S(" ") : S(""));
		buf_add(&b, phrase(c, lang, "band-lower-end"));
	}
	return buf_str(&b);
}

static int width(int value, int max)
{
	return value <= 0 || max <= 0 ? 0 : value * BAR_WIDTH / max;
}

struct bar_view score_bar(int value, int high, int max)
{
	return (struct bar_view){width(value, max), width(high, max) - width(value, max)};
}

struct score_view score_view_of(struct arena *a, const struct result *r, enum lang lang)
{
	const struct tally *t = &r->total;
	int ready = (int)(t->count[ANSWER_YES] + t->count[ANSWER_MET]), total = (int)t->items;

	return (struct score_view){
		.scored = r->scored,
		.has_band = r->band != BAND_NONE && t->answered == t->items,
		.provisional = t->answered < t->items,
		.score = score_say(a, t),
		.band = score_say_band(a, r, lang),
		.max = t->max,
		.missing_count = total - (int)t->answered,
		.ready = ready,
		.total = total,
		.bar = r->scored ? score_bar(t->score, t->score_high, t->max) : score_bar(ready, ready, total),
	};
}

const struct part_view *score_parts(struct arena *a, const struct result *r, enum lang lang)
{
	struct part_view *parts = NEW_N(a, struct part_view, r->part_count);

	for (size_t i = 0; i < r->part_count; i++) {
		const struct tally *t = &r->parts[i].tally;
		parts[i] = (struct part_view){
			.title = catalogue_text(r->assessment->catalogue, r->parts[i].part->title, lang),
			.score = score_say(a, t),
			.max = t->max,
			.bar = score_bar(t->score, t->score_high, t->max),
		};
	}
	return parts;
}
