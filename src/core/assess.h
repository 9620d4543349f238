/* Assessment: one firm's answers to one edition of a framework in one round, and what follows from them.
 *
 * All of it is computed from the answers in well under a millisecond and never stored: the score with its span and
 * band, the parts, what is open, and what to do first. */
#ifndef CORE_ASSESS_H
#define CORE_ASSESS_H

#include "base/fault.h"
#include "core/answer.h"

enum { NEXT_MAX = 6 }; /* a tired person reads six things, not twenty-five */

struct given {
	enum answer answer;
	str note; /* the reason of `na`; else whatever the firm wants to remember */
};

struct assessment {
	const struct catalogue *catalogue;
	const struct framework *framework;
	struct given *given; /* one per item, in the order of the framework */
};

/* Sums over some items.  Unanswered items count nothing. */
struct tally {
	int score, score_high; /* differ by 4 for each `na` */
	int max, min;
	uint32_t items, answered;
	uint32_t count[ANSWER__MAX];
};

/* Our words for a score.  That 100 and 70-99 are the guideline's bands was read in public pages; the two lower ones
 * rest on an older pamphlet (document selfcheck-pamphlet). */
enum band {
	BAND_NONE, /* the framework has no official score */
	BAND_0_49, /* below 0 too */
	BAND_50_69,
	BAND_70_99,
	BAND_100,
	BAND__MAX,
};

struct part_result {
	const struct part *part;
	struct tally tally;
};

/* One thing to do first: the measure, and the item whose answer led to it. */
struct next_step {
	const struct item *item;
	const struct measure *measure;
	enum answer answer;
};

/* An item that was answered differently in the round before. */
struct change {
	const struct item *item;
	enum answer before, after;
	int direction; /* 1 better, -1 worse, 0 neither (na, newly answered or no longer) */
};

struct result {
	const struct assessment *assessment;
	bool scored;
	struct tally total;
	enum band band; /* of the lower end of the span */
	struct part_result *parts;
	size_t part_count;
	struct next_step next[NEXT_MAX];
	size_t next_count;
	uint32_t unused; /* bits of enum use: what the firm does not have */
};

/* An assessment without an answer, in the arena. */
struct assessment assess_new(struct arena *a, const struct catalogue *c, const struct framework *f);

/* Answers one item, if that is an answer of this edition: else ERR_DATA with a fault at `place`.  The note is
 * borrowed. */
MUST enum err assess_answer(struct assessment *as, const struct item *item, enum answer answer, str note,
                            struct place place, struct faults *fs);

/* The `n`-th item asked about. */
const struct item *assess_item(const struct assessment *as, uint32_t n);

/* The answer to an item of this framework. */
const struct given *assess_given(const struct assessment *as, const struct item *item);

/* What follows from the answers.  `unused` has a bit for each enum use the firm is known not to have; what its `na`
 * answers say is added to it. */
struct result assess_result(struct arena *a, const struct assessment *as, uint32_t unused);

/* What the firm should do about `item`: the step chosen for it, else its first measure that the firm can use; NULL
 * where nothing is open. */
const struct measure *result_measure(const struct result *r, const struct item *item);

/* Items answered differently in `before`, in the order of the framework; both must be of the same framework.  Returns
 * their number and the table in *ret. */
size_t assess_changes(struct arena *a, const struct assessment *before, const struct assessment *after,
                      struct change **ret);

/* "100", "70-99", "50-69", "0-49"; "" for none. */
str band_word(enum band b);

#endif
