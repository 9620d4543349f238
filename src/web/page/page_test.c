#include "web/page/page_test.h"

#include "base/test.h"
#include "core/id.h"
#include "store/verification.h"

enum { PAGE_MAX = 256 * 1024 };

const struct actor house_firm = {.tenant = 7, .person = PERSON_LOCAL};
const struct actor house_other = {.tenant = 8, .person = PERSON_LOCAL};

/* Its row, for what it asks of its path; NULL: it is one of a test's own. */
static const struct route *row_of(const struct house *p)
{
	size_t i = 0;

	while (i < route_count && routes[i].show != p->page) {
		i++;
	}
	return i < route_count && p->page != NULL ? &routes[i] : NULL;
}

void house_init(struct house *p, page_show *page)
{
	*p = (struct house){.page = page};
	p->route = row_of(p);
	things_init(&p->things);
	CHECK(store_open(p->things.arena, &p->things.where, MODE_WRITE, true, &p->store, &p->faults) == OK);
}

static void go(struct house *p, const char *path)
{
	CHECK(route_find(p->things.arena, METHOD_GET, str_of(path), &p->route, &p->visit.parts) == ROUTE_FOUND);
	p->page = p->route->show;
	p->request.http.path = str_of(path);
}

void house_init_at(struct house *p, const char *path)
{
	house_init(p, NULL);
	go(p, path);
}

void house_go(struct house *p, const char *path, int64_t id)
{
	go(p, path);
	p->visit.parts = (struct path_parts){.part = {id_text(p->things.arena, id)}, .n = 1};
}

void house_end(struct house *p)
{
	store_end(&p->store);
	things_end(&p->things);
}

static enum err show(struct tx *tx, void *ctx)
{
	struct house *p = ctx;

	p->visit.now = tx->now; /* as the frame does */
	TRY(q_firm(tx, &p->visit.firm));
	return p->page(tx, &p->visit);
}

enum err house_try(struct house *p, struct actor actor, enum lang lang)
{
	struct path_parts parts = p->visit.parts;
	struct visit *v = &p->visit;

	*v = (struct visit){.arena = p->things.arena, .request = &p->request, .lang = lang, .faults = &p->faults};
	p->config.where = p->things.where;
	v->config = &p->config;
	v->parts = parts;
	v->route = p->route;
	memcpy(v->value, p->value, sizeof v->value);
	v->done = p->done;
	v->now = p->now;
	v->session = (struct session){.is_there = true, .actor = actor};
	v->layout = (struct layout_view){
		.lang_tag = S("ja"), .title = S("title"), .signed_in = true, .edits = true, .manages = p->manages};
	buf_init(&v->out, p->things.arena, PAGE_MAX);
	enum err err = store_read(p->store, p->things.arena, actor, show, p, &p->faults);

	CHECK(!v->out.bad);
	return err;
}

str house_page(struct house *p, struct actor actor, enum lang lang)
{
	CHECK(house_try(p, actor, lang) == OK);
	return buf_str(&p->visit.out);
}

static enum err send(struct tx *tx, void *ctx)
{
	struct house *p = ctx;

	TRY(q_firm(tx, &p->visit.firm));
	return p->visit.route->act(tx, &p->visit, &p->where);
}

enum err house_send(struct house *p, struct actor actor, const struct route *form, const struct pair *pairs, size_t n,
                    str *ret_where)
{
	const struct form sent = {pairs, n};
	struct path_parts parts = p->visit.parts;
	struct visit *v = &p->visit;

	p->faults.n = 0;
	*v = (struct visit){.arena = p->things.arena, .request = &p->request, .faults = &p->faults, .route = form};
	v->parts = parts;
	v->session = (struct session){.is_there = true, .actor = actor};
	TRY(form_check(p->things.arena, &sent, form->fields, form->field_count, NULL, v->value, &p->faults));
	TRY(store_write(p->store, p->things.arena, actor, send, p, &p->faults));
	*ret_where = p->where;
	return OK;
}

bool page_has(str page, const char *text)
{
	return str_find(page, str_of(text)) != SIZE_MAX;
}

size_t page_count(str page, const char *text)
{
	size_t n = 0;

	for (size_t at = str_find(page, str_of(text)); at != SIZE_MAX; at = str_find(page, str_of(text))) {
		page = str_slice(page, at + 1, SIZE_MAX);
		n++;
	}
	return n;
}

void house_write(struct house *p, enum err (*fn)(struct tx *tx, void *ctx), void *ctx)
{
	CHECK(store_write(p->store, p->things.arena, house_firm, fn, ctx, &p->faults) == OK);
}

enum err house_add_firm(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_add(tx, S("<i>さくら商店"));
}

static enum err note_verified(struct tx *tx, void *ctx)
{
	const int64_t *findings = ctx;

	return op_verification_note_act(
		tx, &(struct q_verification_add){.id = 1,
	                                         .at = tx->now,
	                                         .findings = *findings,
	                                         .fault = *findings == 0 ? S("") : S("verify-cut")});
}

void house_verified(struct house *p, int64_t findings)
{
	const struct actor installation = {.tenant = TENANT_INSTALLATION};

	CHECK(store_write(p->store, p->things.arena, installation, note_verified, &findings, &p->faults) == OK);
}

/* ---- rounds ---- */

struct saved {
	str framework;
	const struct round_row *rows;
	size_t n;
};

static enum err save(struct tx *tx, void *ctx)
{
	const struct saved *s = ctx;
	int64_t number;

	return round_save(tx, s->framework, s->rows, s->n, &number);
}

void house_save(struct house *p, const char *framework, const struct round_row *rows, size_t n)
{
	struct saved saved = {str_of(framework), rows, n};

	house_write(p, save, &saved);
}

static enum err open_one(struct tx *tx, void *ctx)
{
	return round_open(tx, catalogue_framework(&catalogue_builtin, S("ipa-selfcheck-3.1")), &catalogue_builtin, ctx);
}

int64_t house_open(struct house *p)
{
	int64_t id = 0;

	house_write(p, open_one, &id);
	return id;
}

struct answering {
	int64_t round;
	enum answer answer;
};

static enum err answer_all(struct tx *tx, void *ctx)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, S("ipa-selfcheck-3.1"));
	const struct answering *a = ctx;

	for (uint32_t i = 0; i < f->items.count; i++) {
		str item = catalogue_ref(&catalogue_builtin, catalogue_item_at(&catalogue_builtin, f, i)->id);
		TRY(round_answer(tx, a->round, item, 0, a->answer, S("")));
	}
	return OK;
}

void house_answer_all(struct house *p, int64_t round, enum answer answer)
{
	struct answering all = {round, answer};

	house_write(p, answer_all, &all);
}
