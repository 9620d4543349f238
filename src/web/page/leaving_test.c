#include "web/page/leaving.h"

#include "base/test.h"
#include "store/document_version.h"
#include "store/event.h"
#include "store/person.h"
#include "store/receipt.h"
#include "web/page/page_test.h"

/* Somebody who cannot sign in yet, a public paper, and two who have its link: one has read it. */
static enum err fill(struct tx *tx, void *ctx)
{
	const struct decision d = {.pattern = S("policy"), .by = S("社長"), .frozen = S("{}")};
	const struct recipient to[] = {{0, S("髙橋")}, {0, S("𠮷田")}};
	const struct q_document_version_row *row;
	const struct receipt_link *links;
	int64_t id;
	size_t n;

	(void)ctx;
	TRY(person_add(tx,
	               &(const struct q_person_add){.name = S("山田"),
	                                            .login = S("yamada"),
	                                            .role = ROLE_OWNER,
	                                            .qualification = S(""),
	                                            .registration = S(""),
	                                            .until = S("9999-12-31")},
	               &id));
	TRY(document_decide(tx, &d, &row));
	TRY(document_publish(tx, row->id, row->version));
	TRY(receipt_hand_out(tx, row->id, RECEIPT_LINK, to, 2, &links, &n));
	TRY(paper_link_follow(tx, PAPER_LINK_READ, links[0].key, &id));
	tx->actor = house_firm;
	return receipt_read(tx, id);
}

static enum err come_from_elsewhere(struct tx *tx, void *ctx)
{
	(void)ctx;
	return event_add(tx, "firm.import", 0, (str){NULL, 0}, S("{\"exported_at\":1}"));
}

TEST(leaving_says_what_is_to_be_handed_out_anew_where_the_firm_was_imported)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_leaving);
	p.request.http.path = S("/leaving");
	house_write(&p, house_add_firm, NULL);
	house_write(&p, fill, NULL);
	CHECK(!page_has(house_page(&p, house_firm, LANG_JA), "id=\"links\""));
	house_write(&p, come_from_elsewhere, NULL);
	str page = house_page(&p, house_firm, LANG_JA);

	CHECK(page_has(page, "1人が、まだサインインできません"));
	CHECK(page_has(page, "まだ読まれていないものが1件"));
	CHECK(page_has(page, "公開している文書のリンク</a>：1件"));
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "1 cannot sign in yet") && page_has(page, ": 1 have not been read yet"));
}

TEST(leaving_says_nothing_of_links_where_none_is_left)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_leaving);
	p.request.http.path = S("/leaving");
	house_write(&p, house_add_firm, NULL);
	house_write(&p, come_from_elsewhere, NULL);
	CHECK(!page_has(house_page(&p, house_firm, LANG_JA), "id=\"links\""));
}
