#include "base/test.h"
#include "store/firm.h"
#include "store/things_test.h"
#include "web/page/begin.h"
#include "web/page/firm.h"

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

static const struct route row = {.path = "/begin/:reason"};

static enum err show(struct tx *tx, void *ctx)
{
	struct visit *v = ctx;

	TRY(q_firm(tx, &v->firm)); /* as the frame does */
	return v->parts.n == 0 ? page_begin(tx, v) : page_begin_firm(tx, v);
}

/* GET /begin, or /begin/REASON. */
static enum err get(struct house *p, const char *reason, enum lang lang)
{
	struct visit *v = &p->visit;

	p->request.http.path = reason == NULL ? S("/begin") : S("/begin/worry");
	*v = (struct visit){.arena = p->things.arena, .request = &p->request, .lang = lang, .faults = &p->faults};
	v->session = (struct session){.is_there = true, .actor = firm, .key = S("k")};
	v->parts = (struct path_parts){.part = {str_of(reason == NULL ? "" : reason)}, .n = reason != NULL};
	v->route = &row;
	buf_init(&v->out, p->things.arena, PAGE_MAX);
	enum err err = store_read(p->store, p->things.arena, firm, show, v, &p->faults);
	CHECK(!v->out.bad);
	return err;
}

static bool has(const struct house *p, const char *text)
{
	return str_find(buf_str(&p->visit.out), str_of(text)) != SIZE_MAX;
}

static enum err add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("さくら商店"));
}

TEST(begin_has_three_ways)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(get(&p, NULL, LANG_JA) == OK);
	CHECK(has(&p, "href=\"/begin/customer\"") && has(&p, "href=\"/begin/subsidy\"") &&
	      has(&p, "href=\"/begin/worry\""));
	CHECK(has(&p, "宣言") && !has(&p, "認定") && !has(&p, "認証"));
	CHECK(get(&p, NULL, LANG_EN) == OK && has(&p, "What brings you here?"));
}

TEST(begin_asks_for_the_firm_and_says_what_comes_next)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(get(&p, "subsidy", LANG_JA) == OK && has(&p, "6つの質問") && has(&p, "action=\"/begin/subsidy\""));
	CHECK(get(&p, "customer", LANG_JA) == OK && has(&p, "25の質問"));
	CHECK(has(&p, "<option value=\"\" selected>") && has(&p, "<option value=\"T\">T "));
	CHECK(get(&p, "nothing", LANG_JA) == ERR_MISSING);
	CHECK(strcmp(p.faults.list[0].message, "begin-unknown") == 0);
}

TEST(begin_is_over_where_there_is_a_firm)
{
	SCOPED(house_end) struct house p;

	house_init(&p);
	CHECK(store_write(p.store, p.things.arena, firm, add_firm, NULL, &p.faults) == OK);
	CHECK(get(&p, NULL, LANG_JA) == OK && p.visit.reply.status == 303 && p.visit.out.n == 0);
	CHECK(get(&p, "worry", LANG_JA) == OK && p.visit.reply.status == 303);
	CHECK_STR(p.visit.reply.location, S("/"));
}

TEST(industries_are_those_that_a_firm_can_have)
{
	const struct field *f = &begin_fields[1];

	CHECK_STR(str_of(f->name), S("industry"));
	for (size_t i = 0; f->choices[i] != NULL; i++) {
		CHECK(industry_known(str_of(f->choices[i])));
	}
}
