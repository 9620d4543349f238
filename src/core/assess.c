#include "core/assess.h"

#include "core/message.h"

struct assessment assess_new(struct arena *a, const struct catalogue *c, const struct framework *f)
{
	return (struct assessment){c, f, NEW_N(a, struct given, f->items.count)};
}

static struct given *slot(const struct assessment *as, const struct item *item)
{
	return &as->given[item - &as->catalogue->items[as->framework->items.first]];
}

const struct given *assess_given(const struct assessment *as, const struct item *item)
{
	return slot(as, item);
}

const struct item *assess_item(const struct assessment *as, uint32_t n)
{
	return catalogue_item_at(as->catalogue, as->framework, n);
}

enum err assess_answer(struct assessment *as, const struct item *item, enum answer answer, str note, struct place place,
                       struct faults *fs)
{
	if (!scale_allows(as->framework->scale, answer)) {
		return FAIL(fs, ERR_DATA, "answer-not-of-edition", place, answer_word(answer),
		            catalogue_ref(as->catalogue, as->framework->id));
	}
	if (answer == ANSWER_NA && str_trim(note).n == 0) {
		return FAIL(fs, ERR_DATA, "answer-na-reason", place, catalogue_ref(as->catalogue, item->id));
	}
	*slot(as, item) = (struct given){answer, note};
	return OK;
}

static void tally_add(struct tally *t, enum answer a)
{
	t->items++;
	t->count[a]++;
	t->max += POINTS_MAX;
	t->min += POINTS_MIN;
	if (a != ANSWER_NONE) {
		t->answered++;
		t->score += answer_points(a);
		t->score_high += answer_points_high(a);
	}
}

static enum band band_of(int score)
{
	return score >= 100 ? BAND_100 : score >= 70 ? BAND_70_99 : score >= 50 ? BAND_50_69 : BAND_0_49;
}

str band_word(enum band b)
{
	static const str words[BAND__MAX] = {
		[BAND_NONE] = S(""),       [BAND_0_49] = S("0-49"), [BAND_50_69] = S("50-69"),
		[BAND_70_99] = S("70-99"), [BAND_100] = S("100"),
	};

	return words[b];
}

static struct part_result *part_result_of(struct result *r, const struct part *part)
{
	for (size_t i = 0; i < r->part_count; i++) {
		if (r->parts[i].part == part) {
			return &r->parts[i];
		}
	}
	r->parts[r->part_count].part = part;
	return &r->parts[r->part_count++];
}

/* What `na` answers tell: the firm does not use it, so no measure about it helps, whichever item it comes from. */
static uint32_t unused_by_answers(const struct assessment *as)
{
	uint32_t unused = 0;

	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		if (as->given[i].answer == ANSWER_NA) {
			unused |= assess_item(as, i)->uses;
		}
	}
	return unused;
}

static bool already_next(const struct result *r, const struct measure *m)
{
	for (size_t i = 0; i < r->next_count; i++) {
		if (r->next[i].measure == m) {
			return true;
		}
	}
	return false;
}

/* The first measure of the item that the firm can use, or, with `fresh`, the first of those not on the list of steps
 * yet; NULL if there is none. */
static const struct measure *first_measure(const struct result *r, const struct item *item, bool fresh)
{
	for (uint32_t i = 0; i < item->measures.count; i++) {
		const struct measure *m = catalogue_item_measure(r->assessment->catalogue, item, i);
		if ((m->uses & r->unused) == 0 && !(fresh && already_next(r, m))) {
			return m;
		}
	}
	return NULL;
}

/* True if step `a` is to be done before `b`: the six articles (STEP 1) before others, then no before unknown before
 * partly, then less effort, then the smaller number. */
static bool before(const struct next_step *a, const struct next_step *b)
{
	bool a_article = a->measure->step == 1, b_article = b->measure->step == 1;

	if (a_article != b_article) {
		return a_article;
	}
	if (answer_urgency(a->answer) != answer_urgency(b->answer)) {
		return answer_urgency(a->answer) < answer_urgency(b->answer);
	}
	if (a->measure->effort != b->measure->effort) {
		return a->measure->effort < b->measure->effort;
	}
	return a->item < b->item;
}

/* One measure an item, so that six steps are six different matters; the best of what is left is taken each time, as
 * two items may lead to the same measure. */
static void choose_next(struct arena *a, struct result *r)
{
	const struct assessment *as = r->assessment;
	bool *taken = NEW_N(a, bool, as->framework->items.count);

	while (r->next_count < NEXT_MAX) {
		struct next_step best = {.item = NULL};
		for (uint32_t i = 0; i < as->framework->items.count; i++) {
			const struct item *item = assess_item(as, i);
			if (taken[i] || answer_urgency(as->given[i].answer) == 0 || (item->uses & r->unused) != 0) {
				continue;
			}
			struct next_step step = {item, first_measure(r, item, true), as->given[i].answer};
			if (step.measure != NULL && (best.item == NULL || before(&step, &best))) {
				best = step;
			}
		}
		if (best.item == NULL) {
			return;
		}
		taken[best.item - assess_item(as, 0)] = true;
		r->next[r->next_count++] = best;
	}
}

struct result assess_result(struct arena *a, const struct assessment *as, uint32_t unused)
{
	struct result r = {.assessment = as, .scored = scale_scored(as->framework->scale)};

	r.parts = NEW_N(a, struct part_result, as->framework->parts.count);
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct part *part = catalogue_top_part(as->catalogue, assess_item(as, i));
		tally_add(&r.total, as->given[i].answer);
		tally_add(&part_result_of(&r, part)->tally, as->given[i].answer);
	}
	/* the bands are the guideline's, of a list worth 100 points; a firm's own list of another length has none */
	r.band = r.scored && r.total.max == 100 ? band_of(r.total.score) : BAND_NONE;
	r.unused = unused | unused_by_answers(as);
	choose_next(a, &r);
	return r;
}

const struct measure *result_measure(const struct result *r, const struct item *item)
{
	for (size_t i = 0; i < r->next_count; i++) {
		if (r->next[i].item == item) {
			return r->next[i].measure;
		}
	}
	bool open = answer_urgency(assess_given(r->assessment, item)->answer) != 0 && (item->uses & r->unused) == 0;

	return open ? first_measure(r, item, false) : NULL;
}

static int direction_of(enum answer before, enum answer after)
{
	int was = answer_progress(before), is = answer_progress(after);

	return was == 0 || is == 0 || was == is ? 0 : was < is ? 1 : -1;
}

size_t assess_changes(struct arena *a, const struct assessment *before, const struct assessment *after,
                      struct change **ret)
{
	struct change *changes = NEW_N(a, struct change, after->framework->items.count);
	size_t n = 0;

	for (uint32_t i = 0; i < after->framework->items.count; i++) {
		enum answer was = before->given[i].answer, is = after->given[i].answer;
		if (was != is) {
			changes[n++] = (struct change){assess_item(after, i), was, is, direction_of(was, is)};
		}
	}
	*ret = changes;
	return n;
}
