#include "base/test.h"
#include "store/firm.h"
#include "store/round.h"
#include "store/things_test.h"
#include "web/page/home.h"

enum { PAGE_MAX = 64 * 1024 };

static const struct actor firm = {.tenant = 7, .person = PERSON_LOCAL};

/* A store of the test's own, and one visit. */
struct house {
	struct things things;
	struct store *store;
	struct faults faults;
	struct exchange_request request;
	struct visit visit;
};

static void house_init(struct house *p)
{
	*p = (struct house){.store = NULL};
	things_init(&p->things);
	CHECK(store_open(p->things.arena, &p->things.where, MODE_WRITE, true, &p->store, &p->faults) == OK);
}

static void house_end(struct house *p)
{
	store_end(&p->store);
	things_end(&p->things);
}

static enum err show(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	TRY(q_firm(tx, &v->firm)); /* as the frame does */
	return page_home(tx, v);
}

/* The home page as somebody of this firm sees it. */
static str page_of(struct house *p, struct actor actor, enum lang lang)
{
	struct visit *v = &p->visit;

	*v = (struct visit){.arena = p->things.arena, .request = &p->request, .lang = lang, .faults = &p->faults};
	v->session = (struct session){.is_there = true, .actor = actor};
	v->layout = (struct layout_view){.lang_tag = S("ja"), .title = S("home"), .signed_in = true};
	buf_init(&v->out, p->things.arena, PAGE_MAX);
	CHECK(store_read(p->store, p->things.arena, actor, show, v, &p->faults) == OK);
	CHECK(!v->out.bad);
	return buf_str(&v->out);
}

static bool has(str page, const char *text)
{
	return str_find(page, str_of(text)) != SIZE_MAX;
}

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("<i>さくら商店"));
}

static enum err save_selfcheck(struct tx *tx, void *ctx)
{
	static const struct round_row rows[] = {{{"1", 1}, ANSWER_YES, {"", 0}}, {{"2", 1}, ANSWER_UNKNOWN, {"", 0}}};
	int64_t number;

	(void)ctx;
	return round_save(tx, S("ipa-selfcheck-3.1"), rows, COUNT_OF(rows), &number);
}

static enum err save_articles(struct tx *tx, void *ctx)
{
	static const struct round_row rows[] = {{{"1", 1}, ANSWER_NO, {"", 0}}};
	int64_t number;

	(void)ctx;
	return round_save(tx, S("ipa-articles-4.0"), rows, COUNT_OF(rows), &number);
}

static enum err save_own(struct tx *tx, void *ctx)
{
	static const struct round_row rows[] = {{{"1", 1}, ANSWER_MET, {"", 0}}};
	int64_t number;

	(void)ctx;
	return round_save(tx, S("our-own"), rows, COUNT_OF(rows), &number);
}

static enum err open_one(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	return round_open(tx, catalogue_framework(&catalogue_builtin, S("ipa-selfcheck-3.1")), &catalogue_builtin, &id);
}

static void write_with(struct house *p, enum err (*fn)(struct tx *tx, void *ctx))
{
	CHECK(store_write(p->store, p->things.arena, firm, fn, NULL, &p->faults) == OK);
}

TEST(home_without_firm_leads_to_its_form)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	str page = page_of(&p, (struct actor){.tenant = TENANT_INSTALLATION}, LANG_JA);

	CHECK(has(page, "ようこそ") && has(page, "class=\"button\" href=\"/firm\""));
	CHECK(!has(page, "保存しました"));
}

TEST(home_without_result_says_how_to_get_one)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	write_with(&p, add_firm);
	write_with(&p, save_own);
	write_with(&p, open_one);
	p.request.http.query = S("done=firm");
	str page = page_of(&p, firm, LANG_JA);

	CHECK(has(page, "<h1>&lt;i&gt;さくら商店</h1>") && !has(page, "<i>"));
	CHECK(has(page, "toride assess ipa-selfcheck-3.1 answers.csv --save"));
	CHECK(has(page, "<p class=\"notice\" role=\"status\">保存しました。</p>"));
	CHECK(has(page, "未記入"));
}

TEST(home_shows_the_newest_result)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	write_with(&p, add_firm);
	write_with(&p, save_articles);
	CHECK(has(page_of(&p, firm, LANG_EN), "toride round show ipa-articles-4.0 1 "));
	write_with(&p, save_selfcheck);
	write_with(&p, save_selfcheck);
	write_with(&p, save_articles); /* newer, but the 25 questions come first */
	write_with(&p, open_one);
	str page = page_of(&p, firm, LANG_EN);

	CHECK(has(page, "toride round show ipa-selfcheck-3.1 2 "));
	CHECK(has(page, "Items still open: 23."));
	CHECK(has(page, "Items answered “Don't know”: 1."));
	CHECK(has(page, "<ol class=\"steps\">"));
	CHECK(!has(page, "answers.csv"));
}
