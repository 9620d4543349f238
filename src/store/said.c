#include "store/said.h"

#include "store/document.h"
#include "store/document_version.h"

#define POLICY S("policy")

/* ---- what the records say ---- */

static enum err read_policy(struct tx *tx, struct book_said *ret, bool *ret_chosen)
{
	const struct q_document_of_row *document;
	const struct q_document_version_row *decided;

	TRY(q_document_of(tx, POLICY, &document));
	TRY(document_version_find(tx, POLICY, 0, &decided));
	*ret_chosen = document != NULL;
	ret->choice = document == NULL ? CHOICE_BY_SIZE : (enum choice)document->choice;
	ret->decided = day_read(decided == NULL ? S("") : decided->decided_on);
	return OK;
}

static struct said said_by(const struct q_firm_row *firm)
{
	return (struct said){
		.industry = firm->industry,
		.people = firm->people.has ? firm->people.n : -1,
		.papers =
			{
				.representative = firm->representative,
				.address = firm->address,
				.contact = firm->contact,
				.uses = (uint32_t)firm->uses,
				.uses_known = (uint32_t)firm->uses_known,
			},
	};
}

enum err said_read(struct tx *tx, struct said *ret)
{
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	if (firm == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "firm-none", NOWHERE);
	}
	struct said said = said_by(firm);
	bool chosen;

	TRY(read_policy(tx, &said.papers, &chosen));
	*ret = said;
	return OK;
}

/* ---- what a file says ---- */

/* Is it to be taken?  Only what is said, and only where nothing is said yet. */
static bool fills(struct said_taken *t, unsigned fact, bool is_said, bool is_there, bool is_same)
{
	bool takes = is_said && !is_there;

	t->taken |= takes ? 1u << fact : 0;
	t->left |= is_said && is_there && !is_same ? 1u << fact : 0;
	return takes;
}

static void fill_text(struct said_taken *t, enum said_fact fact, str *text, str said)
{
	if (fills(t, fact, said.n > 0, text->n > 0, str_eq(*text, said))) {
		*text = said;
	}
}

static void fill_use(struct said_taken *t, struct q_firm_set *firm, const struct book_said *said, enum use u)
{
	int64_t bit = INT64_C(1) << u;
	bool same = ((firm->uses ^ said->uses) & bit) == 0;

	if (fills(t, SAID_USES + u, (said->uses_known & bit) != 0, (firm->uses_known & bit) != 0, same)) {
		firm->uses_known |= bit;
		firm->uses |= said->uses & bit;
	}
}

static void fill_firm(struct said_taken *t, struct q_firm_set *firm, const struct said *in)
{
	const struct maybe people = {.has = in->people >= 0, .n = in->people};

	fill_text(t, SAID_INDUSTRY, &firm->industry, in->industry);
	if (fills(t, SAID_PEOPLE, people.has, firm->people.has, firm->people.n == people.n)) {
		firm->people = people;
	}
	fill_text(t, SAID_REPRESENTATIVE, &firm->representative, in->papers.representative);
	fill_text(t, SAID_ADDRESS, &firm->address, in->papers.address);
	fill_text(t, SAID_CONTACT, &firm->contact, in->papers.contact);
	for (enum use u = 0; u < USE__MAX; u++) {
		fill_use(t, firm, &in->papers, u);
	}
}

static bool days_same(struct day a, struct day b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* The choice by size is what there is without one. */
static enum err fill_policy(struct tx *tx, struct said_taken *t, const struct book_said *in)
{
	struct book_said now;
	bool chosen = false;

	TRY(read_policy(tx, &now, &chosen));
	(void)fills(t, SAID_DECIDED, in->decided.month != 0, true, days_same(in->decided, now.decided));
	if (fills(t, SAID_CHOICE, in->choice != CHOICE_BY_SIZE, chosen, in->choice == now.choice)) {
		return document_choose(tx, POLICY, 0, in->choice);
	}
	return OK;
}

enum err said_take(struct tx *tx, const struct said *in, struct said_taken *ret)
{
	const struct q_firm_row *firm;
	struct said_taken t = {.taken = 0};

	TRY(q_firm(tx, &firm));
	struct q_firm_set filled = firm_kept(firm);

	fill_firm(&t, &filled, in);
	if (t.taken != 0) {
		TRY(firm_set(tx, &filled));
	}
	TRY(fill_policy(tx, &t, &in->papers));
	*ret = t;
	return OK;
}
