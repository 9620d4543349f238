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
	TRY(answer_check(as->catalogue, as->framework, item, answer, note, place, fs));
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

/* A step that may come, and its place: the lower first. */
struct candidate {
	struct next_step step; /* without a measure: none */
	uint32_t rank;
};

/* The six articles (STEP 1) before others, then no before unknown before partly, then less effort. */
static uint32_t rank_of(const struct next_step *step)
{
	const struct measure *m = step->measure;

	return (uint32_t)(m->step != 1) << 16 | (uint32_t)answer_urgency(step->answer) << 8 | m->effort;
}

static void find_measure(const struct result *r, struct candidate *c)
{
	c->step.measure = first_measure(r, c->step.item, true);
	c->rank = c->step.measure == NULL ? 0 : rank_of(&c->step);
}

static struct candidate *find_candidates(struct arena *a, const struct result *r)
{
	const struct assessment *as = r->assessment;
	struct candidate *list = NEW_N(a, struct candidate, as->framework->items.count);

	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct item *item = assess_item(as, i);
		list[i].step = (struct next_step){.item = item, .answer = as->given[i].answer};
		if (answer_urgency(as->given[i].answer) != 0 && (item->uses & r->unused) == 0) {
			find_measure(r, &list[i]);
		}
	}
	return list;
}

/* One measure an item, so that six steps are six different matters; the best of what is left is taken each time, of
 * equal ones the smaller number, as two items may lead to the same measure. */
static void choose_next(struct arena *a, struct result *r)
{
	uint32_t n = r->assessment->framework->items.count;
	struct candidate *list = find_candidates(a, r);

	while (r->next_count < NEXT_MAX) {
		struct candidate *best = NULL;
		for (uint32_t i = 0; i < n; i++) {
			if (list[i].step.measure != NULL && (best == NULL || list[i].rank < best->rank)) {
				best = &list[i];
			}
		}
		if (best == NULL) {
			return;
		}
		const struct measure *taken = best->step.measure;

		r->next[r->next_count++] = best->step;
		best->step.measure = NULL;
		for (uint32_t i = 0; i < n; i++) {
			if (list[i].step.measure == taken) {
				find_measure(r, &list[i]);
			}
		}
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
