/* Papers that were decided, published, handed out and read. */
#include "fixture.h"
#include "store/document_version.h"
#include "store/proposal.h"
#include "store/receipt.h"
#include "store/session.h"

/* What one call is given, and what it gave. */
struct paper {
	int64_t seen, id, version;
	str by, day, key;
	const struct q_document_version_row *row;
	struct published published;
	enum paper_link_kind kind;
	int64_t subject;
	enum receipt_kind by_way;
	const struct recipient *to;
	size_t n;
	const struct receipt_link *links;
	size_t link_count;
	struct receipt_link again;
	const struct q_receipt_row *receipt;
	const struct q_receipt_count_row *count;
};

static enum err decide(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;
	const struct decision d = {.pattern = S("policy"), .seen = p->seen, .by = p->by, .frozen = S("{}")};

	TRY(document_decide(tx, &d, &p->row));
	p->id = p->row->id;
	p->version = p->row->version;
	return OK;
}

static enum err publish(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	return document_publish(tx, p->id, p->version);
}

static enum err withdraw(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	return document_withdraw(tx, p->id, p->version);
}

static enum err review(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	return document_review(tx, p->id, p->version, p->day);
}

static enum err look(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	TRY(document_version_find(tx, S("policy"), p->seen, &p->row));
	return document_published(tx, S("policy"), &p->published);
}

/* As somebody comes who is nobody: from the installation. */
static enum err follow(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	tx->actor.tenant = TENANT_INSTALLATION;
	return paper_link_follow(tx, p->kind, p->key, &p->subject);
}

static enum err hand_out(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	return receipt_hand_out(tx, p->id, p->by_way, p->to, p->n, &p->links, &p->link_count);
}

static enum err link_again(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	return receipt_link_again(tx, p->subject, &p->again);
}

static enum err read_it(struct tx *tx, void *ctx)
{
	return receipt_read(tx, ((struct paper *)ctx)->subject);
}

static enum err take_back(struct tx *tx, void *ctx)
{
	return receipt_take_back(tx, ((struct paper *)ctx)->subject);
}

static enum err look_receipt(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	TRY(q_receipt_count(tx, p->id, &p->count));
	return q_receipt(tx, p->subject, &p->receipt);
}

TEST(papers_are_decided_one_after_the_other)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.by = S("髙橋")};

	clock_at(0); /* 2027-01-15 in Japan */
	WRITES(&d, decide, &p);
	CHECK_INT(p.row->number, 1);
	CHECK_INT(p.row->state, DOCUMENT_DECIDED);
	CHECK_STR(p.row->decided_on, S("2027-01-15"));
	CHECK_STR(p.row->review_on, S("2028-01-15"));
	p.seen = 0; /* somebody else's tab */
	REFUSED(&d, decide, &p, ERR_NO, "record-changed");
	p.seen = 1;
	p.by = S("");
	REFUSED(&d, decide, &p, ERR_DATA, "field-empty");
	p.by = S("山田");
	WRITES(&d, decide, &p);
	CHECK_INT(p.row->number, 2);
	p.seen = 1;
	READS(&d, look, &p);
	CHECK_INT(p.row->state, DOCUMENT_REPLACED);
	CHECK(!p.published.there);
	p.seen = 3;
	READS(&d, look, &p);
	CHECK(p.row == NULL);
	p.day = S("2027-02-30");
	REFUSED(&d, review, &p, ERR_DATA, "field-day");
	p.day = S("2027-06-01");
	WRITES(&d, review, &p);
	REFUSED(&d, review, &p, ERR_NO, "record-changed");
}

TEST(a_public_paper_keeps_its_address_until_it_is_withdrawn)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.by = S("x"), .kind = PAPER_LINK_PUBLIC};

	WRITES(&d, decide, &p);
	int64_t first = p.id;

	WRITES(&d, publish, &p);
	READS(&d, look, &p);
	CHECK(p.published.there && p.published.number == 1);
	CHECK_INT(p.published.public_key.n, SESSION_KEY_LENGTH);
	p.key = p.published.public_key;
	READS(&d, follow, &p);
	CHECK_INT(p.subject, first);
	p.kind = PAPER_LINK_READ;
	REFUSED(&d, follow, &p, ERR_MISSING, "paper-nothing");
	p.kind = PAPER_LINK_PUBLIC;

	/* decided anew, the old one is public until the new one is published, and then nobody needs another address */
	p.seen = 1;
	WRITES(&d, decide, &p);
	READS(&d, look, &p);
	CHECK_INT(p.published.number, 1);
	WRITES(&d, publish, &p);
	READS(&d, look, &p);
	CHECK_INT(p.published.number, 2);
	CHECK_STR(p.published.public_key, p.key);
	READS(&d, follow, &p);
	CHECK_INT(p.subject, p.id);

	p.version++;
	WRITES(&d, withdraw, &p);
	REFUSED(&d, follow, &p, ERR_MISSING, "paper-nothing");
	REFUSED(&d, withdraw, &p, ERR_NO, "record-changed");
	p.version++;
	WRITES(&d, withdraw, &p); /* it is not public: nothing to do */
	WRITES(&d, publish, &p);
	READS(&d, look, &p);
	CHECK(p.published.there && !str_eq(p.published.public_key, p.key));
}

TEST(papers_of_others_are_not_found_by_a_key_that_is_a_little_wrong)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.by = S("x"), .kind = PAPER_LINK_PUBLIC};

	WRITES(&d, decide, &p);
	WRITES(&d, publish, &p);
	READS(&d, look, &p);
	str key = str_copy(d.a, p.published.public_key);

	((char *)key.p)[20] = key.p[20] == '0' ? '1' : '0';
	for (size_t n = 0; n <= key.n; n += 13) {
		p.key = str_slice(key, 0, n);
		REFUSED(&d, follow, &p, ERR_MISSING, "paper-nothing");
	}
}

TEST(papers_are_handed_out_and_read)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	const struct recipient to[] = {{0, S("髙橋")}, {0, S("山田")}, {0, S("髙橋")}};
	struct paper p = {.by = S("x"), .kind = PAPER_LINK_READ, .by_way = RECEIPT_LINK, .to = to, .n = 3};

	clock_at(0);
	WRITES(&d, decide, &p);
	WRITES(&d, hand_out, &p);
	CHECK_INT(p.link_count, 2);
	CHECK_STR(p.links[1].name, S("山田"));
	CHECK_INT(p.links[0].key.n, SESSION_KEY_LENGTH);
	p.key = p.links[0].key;
	str second = p.links[1].key;

	WRITES(&d, hand_out, &p); /* all of them have it */
	CHECK_INT(p.link_count, 0);

	READS(&d, follow, &p);
	WRITES(&d, read_it, &p);
	WRITES(&d, look_receipt, &p);
	int64_t read_at = p.receipt->read_at.n;

	CHECK(p.receipt->read_at.has && p.count->n == 2 && p.count->unread == 1);
	clock_at(DAY);
	WRITES(&d, read_it, &p);
	READS(&d, look_receipt, &p);
	CHECK_INT(p.receipt->read_at.n, read_at); /* the first time counts */
	REFUSED(&d, link_again, &p, ERR_NO, "receipt-read");
	REFUSED(&d, take_back, &p, ERR_NO, "receipt-read");

	/* a new link in place of one that was lost */
	p.key = second;
	READS(&d, follow, &p);
	WRITES(&d, link_again, &p);
	REFUSED(&d, follow, &p, ERR_MISSING, "paper-nothing");
	p.key = p.again.key;
	READS(&d, follow, &p);
	clock_at((RECEIPT_LINK_DAYS + 2) * (int64_t)DAY);
	REFUSED(&d, follow, &p, ERR_MISSING, "paper-nothing");
	WRITES(&d, take_back, &p);
	REFUSED(&d, read_it, &p, ERR_NO, "record-gone");
}

struct saying {
	str key;
	enum proposal_answer answer, said;
};

static enum err say(struct tx *tx, void *ctx)
{
	struct saying *s = ctx;

	return proposal_say(tx, S("policy"), S("leadership"), s->key, s->answer);
}

static enum err said(struct tx *tx, void *ctx)
{
	struct saying *s = ctx;
	struct proposals all;

	TRY(proposal_read(tx, S("policy"), &all));
	s->said = proposal_said(&all, S("leadership"), s->key);
	return OK;
}

TEST(proposals_are_answered_until_they_change)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct saying s = {.key = proposal_key(d.a, S("a"), S("b")), .answer = PROPOSAL_KEPT};
	struct saying other = {.key = proposal_key(d.a, S("ab"), S(""))};

	WRITES(&d, say, &s);
	READS(&d, said, &s);
	CHECK_INT(s.said, PROPOSAL_KEPT);
	READS(&d, said, &other);
	CHECK_INT(other.said, PROPOSAL_OPEN);
	other.answer = PROPOSAL_TAKEN;
	WRITES(&d, say, &other);
	READS(&d, said, &other);
	READS(&d, said, &s);
	CHECK(other.said == PROPOSAL_TAKEN && s.said == PROPOSAL_OPEN);
}
