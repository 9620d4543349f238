/* What every kind of record does alike: it is added, read, changed, found changed by somebody else, taken away, gone,
 * and listed page by page in every order there is. */
#include "noun.h"
#include "core/id.h"
#include "store/checklist.h"
#include "store/firm.h"
#include "store/person.h"
#include "store/round.h"
#include "store/setting.h"
#include "store/task.h"

enum { ROWS = 120, PAGE = 7 };

/* ---- one record from its beginning to its end ---- */

static void check_values(const struct noun_call *c, bool set)
{
	for (size_t i = 0; c->kind->field[i].name != NULL; i++) {
		const struct noun_field *f = &c->kind->field[i];
		const struct value *v = noun_value(c, f->name);
		const char *given = c->in->bytes + (set ? f->set_at : f->add_at);
		str text;
		int64_t number;
		if (f->kind == FIELD_NUMBER || f->kind == FIELD_SWITCH) {
			memcpy(&number, given + (f->is_maybe ? offsetof(struct maybe, n) : 0), sizeof number);
			CHECK_INT(v->n, number);
		} else {
			memcpy(&text, given, sizeof text);
			CHECK_STR(v->s, text);
		}
		CHECK(!v->null);
	}
}

static void refuse_old(struct fixture *d, struct noun_call *c)
{
	str before = picture(d->a, d->s, d->who.tenant, EXACT, false);
	struct noun_in in;
	struct noun_call old = {.kind = c->kind, .in = &in, .id = c->id};
	static const int64_t versions[] = {1, 3, 0, -1, INT64_MAX};

	for (size_t i = 0; i < COUNT_OF(versions); i++) {
		old.version = versions[i];
		noun_fill_set(d->a, c->kind, 3, c->id, versions[i], &in);
		REFUSED(d, noun_set, &old, ERR_NO, "record-changed");
		REFUSED(d, noun_remove, &old, ERR_NO, "record-changed");
	}
	CHECK_STR(picture(d->a, d->s, d->who.tenant, EXACT, false), before);
}

static void live(struct fixture *d, const struct noun_kind *k)
{
	struct noun_in in;
	struct noun_call c = {.kind = k, .in = &in};
	int64_t events = rows_of(d, "event");

	noun_fill_add(d->a, k, 1, &in);
	WRITES(d, noun_add, &c);
	READS(d, noun_read, &c);
	check_values(&c, false);
	CHECK_INT(noun_value(&c, "version")->n, 1);
	CHECK(noun_value(&c, "made_at")->n > 0);

	noun_fill_set(d->a, k, 2, c.id, 1, &in);
	WRITES(d, noun_set, &c);
	READS(d, noun_read, &c);
	check_values(&c, true);
	CHECK_INT(noun_value(&c, "version")->n, 2);
	refuse_old(d, &c);

	c.version = 2;
	WRITES(d, noun_remove, &c);
	READS(d, noun_read, &c);
	CHECK(c.record.value == NULL);
	noun_fill_set(d->a, k, 4, c.id, 2, &in);
	REFUSED(d, noun_set, &c, ERR_NO, "record-gone");
	REFUSED(d, noun_remove, &c, ERR_NO, "record-gone");
	CHECK_INT(rows_of(d, k->table), 0);
	CHECK_INT(rows_of(d, "gram"), 0);
	CHECK_INT(rows_of(d, "event"), events + 3);
}

TEST(records_are_added_changed_and_taken_away)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();

	for (size_t i = 0; i < NOUN_KINDS; i++) {
		live(&d, &noun_kinds[i]);
	}
	SOUND(&d);
}

/* ---- a firm's profile ---- */

static enum err change_firm(struct tx *tx, void *ctx)
{
	return firm_set(tx, ctx);
}

static enum err read_firm(struct tx *tx, void *ctx)
{
	return q_firm(tx, (const struct q_firm_row **)ctx);
}

TEST(a_firm_s_profile_is_changed_by_its_version)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	const struct q_firm_row *firm = NULL;
	struct q_firm_set in = {
		.version = 1,
		.name = S("株式会社 髙橋①"),
		.industry = S("E"),
		.people = {true, 17},
		.prefecture = {true, 47},
		.legal_form = S("company"),
		.uses = 5,
		.uses_known = 7,
		.target_step = 2,
		.zone = 540,
	};

	WRITES(&d, change_firm, &in);
	REFUSED(&d, change_firm, &in, ERR_NO, "record-changed");
	READS(&d, read_firm, &firm);
	CHECK(firm != NULL && firm->version == 2 && firm->people.has && firm->people.n == 17);
	CHECK_STR(firm->name, in.name);
	in.version = 2;
	in.people.has = false;
	WRITES(&d, change_firm, &in);
	READS(&d, read_firm, &firm);
	CHECK(!firm->people.has && firm->prefecture.n == 47);

	d.who.tenant = store_tenant_id();
	REFUSED(&d, change_firm, &in, ERR_NO, "record-gone");
}

struct finding {
	str name;
	int64_t tenant;
};

static enum err find_firm(struct tx *tx, void *ctx)
{
	struct finding *f = ctx;

	return firm_find(tx, f->name, &f->tenant);
}

static enum err add_firm(struct tx *tx, void *ctx)
{
	return firm_add(tx, *(const str *)ctx);
}

static enum err list_firms(struct tx *tx, void *ctx)
{
	const struct q_firm_list_row *rows, *after = NULL;
	size_t n, *seen = ctx;
	str last = S("");

	*seen = 0;

	do {
		TRY(q_firm_list(tx, after, 4, &rows, &n));
		for (size_t i = 0; i < n; i++) {
			CHECK(str_cmp(last, rows[i].name) <= 0);
			last = rows[i].name;
			after = &rows[i];
		}
		*seen += n;
	} while (n == 4);
	return OK;
}

TEST(firms_are_found_by_name_and_by_id)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct actor first = d.who;
	struct finding f = {.name = {NULL, 0}};
	struct buf id;
	str twin = S("双子");
	size_t listed = 0;

	READS(&d, find_firm, &f);
	CHECK_INT(f.tenant, first.tenant);
	for (int i = 0; i < 2; i++) {
		d.who.tenant = store_tenant_id();
		WRITES(&d, add_firm, &twin);
	}
	FAILS(&d, fixture_read(&d, find_firm, &f), ERR_USAGE, "firm-which");
	f.name = S("山田製作所");
	READS(&d, find_firm, &f);
	CHECK_INT(f.tenant, first.tenant);
	f.name = twin;
	FAILS(&d, fixture_read(&d, find_firm, &f), ERR_USAGE, "firm-which-of-same");
	buf_init(&id, d.a, 64);
	id_write(&id, d.who.tenant);
	f.name = buf_str(&id);
	READS(&d, find_firm, &f);
	CHECK_INT(f.tenant, d.who.tenant);
	f.name = S("山田");
	FAILS(&d, fixture_read(&d, find_firm, &f), ERR_MISSING, "firm-unknown");
	for (int i = 0; i < 9; i++) {
		str name = numbered(d.a, "会社", i % 4);
		d.who.tenant = store_tenant_id();
		WRITES(&d, add_firm, &name);
	}
	READS(&d, list_firms, &listed);
	d.who.tenant = ALL_TENANTS;
	CHECK_INT(listed, rows_of(&d, "firm"));
}

/* ---- settings ---- */

struct set {
	str name, value;
	int64_t got;
};

static enum err put_setting(struct tx *tx, void *ctx)
{
	const struct set *s = ctx;

	return setting_set(tx, s->name, s->value);
}

static enum err get_hours(struct tx *tx, void *ctx)
{
	return setting_get(tx, SETTING_FORM_HOURS, &((struct set *)ctx)->got);
}

TEST(settings_have_defaults_and_bounds)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct set s = {S("form-hours"), S("5"), 0};

	d.who.tenant = TENANT_INSTALLATION;
	READS(&d, get_hours, &s);
	CHECK_INT(s.got, settings[SETTING_FORM_HOURS].fallback);
	WRITES(&d, put_setting, &s);
	READS(&d, get_hours, &s);
	CHECK_INT(s.got, 5);
	s.value = S("6");
	WRITES(&d, put_setting, &s);
	READS(&d, get_hours, &s);
	CHECK_INT(s.got, 6);
	const str bad[] = {S("0"),  S("8761"), S("-1"),  S(""),    S("6.5"),
	                   S("６"), S(" 6"),   S("6\n"), S("0x6"), S("99999999999999999999")};
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		s.value = bad[i];
		REFUSED(&d, put_setting, &s, ERR_DATA, "setting-value");
	}
	s.name = S("form_hours");
	REFUSED(&d, put_setting, &s, ERR_DATA, "setting-unknown");
	s.name = of_length(d.a, 400000);
	REFUSED(&d, put_setting, &s, ERR_DATA, "setting-unknown");
	READS(&d, get_hours, &s);
	CHECK_INT(s.got, 6);
	CHECK_INT(rows_of(&d, "event"), 2);
	SOUND(&d);
}

/* ---- lists, page by page ---- */

/* People as many as there are rows, two with each name. */
static enum err fill_people(struct tx *tx)
{
	int64_t id;

	for (int i = 0; i < ROWS; i++) {
		char name[16], login[32];
		snprintf(name, sizeof name, "%d", i / 2);
		snprintf(login, sizeof login, "p%d-%lld", i, (long long)tx->actor.tenant);
		TRY(person_add(
			tx,
			&(const struct q_person_add){.name = str_of(name), .login = str_of(login), .role = ROLE_READER},
			&id));
	}
	return OK;
}

static enum err fill_all(struct tx *tx, void *ctx)
{
	struct fixture *d = ctx;
	int64_t id, number;

	for (int64_t i = 0; i < ROWS; i++) {
		/* many rows share what they are sorted by, so that the id must decide */
		for (size_t k = 0; k < NOUN_KINDS; k++) {
			struct noun_in in;
			noun_fill_add(d->a, &noun_kinds[k], i * 7 % 9, &in);
			TRY(noun_kinds[k].add(tx, &in, &id));
		}
		TRY(round_save(tx, numbered(d->a, "own", i % 3 * 2), NULL, 0, &number));
		TRY(checklist_keep(tx, numbered(d->a, "list", (i * 37) % ROWS), S("題"), numbered(d->a, "yaml", i)));
		TRY(q_setting_add(tx, numbered(d->a, "setting", (i * 53) % ROWS), S("1")));
	}
	return fill_people(tx);
}

/* Rows of a list, each as its columns one behind the other. */
struct listed {
	struct fixture *d;
	const struct statement *st;
	struct value *row;
	size_t n, max;
};

static void keep(void *ctx, const struct value *row)
{
	struct listed *l = ctx;
	struct value *kept = l->row + l->n * l->st->column_count;

	if (l->n == l->max) {
		test_failed(__FILE__, __LINE__, "a page has more rows than asked for");
		return;
	}
	for (size_t i = 0; i < l->st->column_count; i++) {
		kept[i] = row[i];
		kept[i].s = row[i].null ? (str){NULL, 0} : str_copy(l->d->a, row[i].s);
	}
	l->n++;
}

static const struct value *listed_value(const struct listed *l, size_t row, const char *column)
{
	for (size_t i = 0; i < l->st->column_count; i++) {
		if (strcmp(l->st->columns[i].name, column) == 0) {
			return &l->row[row * l->st->column_count + i];
		}
	}
	test_failed(__FILE__, __LINE__, column);
	return &l->row[0];
}

/* Runs the first page of a list, or the one behind the last row. */
static enum err list_page(struct tx *tx, struct listed *l, const struct statement *st, int64_t n)
{
	struct value params[PARAMS_MAX];
	size_t last = l->n - 1;

	l->max = l->n + (size_t)n;
	for (size_t i = 0; i < st->param_count; i++) {
		const char *name = st->params[i].name;
		params[i] = (struct value){.type = st->params[i].type, .null = st->params[i].nullable};
		if (strcmp(name, "tenant") == 0) {
			params[i].n = tx->actor.tenant;
		} else if (strcmp(name, "n") == 0) {
			params[i].n = n;
		} else if (strncmp(name, "after_", 6) == 0) {
			params[i] = *listed_value(l, last, name + 6);
		}
	}
	return tx_run(tx, st, params, keep, l, NULL);
}

static int value_cmp(const struct value *a, const struct value *b)
{
	if (a->type == TYPE_TEXT) {
		return str_cmp(a->s, b->s);
	}
	return a->n < b->n ? -1 : a->n > b->n;
}

/* By the columns that the next page is asked for by. */
static void check_order(const struct listed *l, const struct statement *next)
{
	int way = strstr(next->sql[DIALECT_SQLITE], " desc") == NULL ? 1 : -1;

	for (size_t row = 1; row < l->n; row++) {
		int order = 0;
		for (size_t i = 0; i < next->param_count && order == 0; i++) {
			const char *name = next->params[i].name;
			if (strncmp(name, "after_", 6) == 0) {
				order = value_cmp(listed_value(l, row - 1, name + 6), listed_value(l, row, name + 6));
			}
		}
		if (order * way >= 0) {
			test_failed(__FILE__, __LINE__, next->name);
			return;
		}
	}
}

struct paging {
	struct fixture *d;
	const struct statement *first, *next;
};

static enum err page_through(struct tx *tx, void *ctx)
{
	const struct paging *p = ctx;
	struct listed all = {.d = p->d, .st = p->first}, pages = {.d = p->d, .st = p->first};
	size_t cells = (size_t)p->first->column_count * (ROWS + PAGE + 1);

	all.row = NEW_N(p->d->a, struct value, cells);
	pages.row = NEW_N(p->d->a, struct value, cells);
	TRY(list_page(tx, &all, p->first, ROWS + 1));
	TRY(list_page(tx, &pages, p->first, PAGE));
	while (pages.n < pages.max + 1 && pages.n % PAGE == 0 && pages.n <= ROWS) {
		size_t before = pages.n;
		TRY(list_page(tx, &pages, p->next, PAGE));
		if (pages.n == before) {
			break;
		}
	}
	if (all.n != ROWS || pages.n != ROWS) {
		printf("# %s: %zu rows at once, %zu in pages\n", p->first->name, all.n, pages.n);
		test_failed(__FILE__, __LINE__, "a list has every row once");
		return OK;
	}
	check_order(&all, p->next);
	for (size_t i = 0; i < (size_t)ROWS * p->first->column_count; i++) {
		if (all.row[i].null != pages.row[i].null || value_cmp(&all.row[i], &pages.row[i]) != 0) {
			test_failed(__FILE__, __LINE__, p->first->name);
			break;
		}
	}
	return OK;
}

static const struct statement *statement_named(const char *name, const char *rest)
{
	char whole[128];

	snprintf(whole, sizeof whole, "%s%s", name, rest);
	for (size_t i = 0; i < statement_count; i++) {
		if (strcmp(statements[i]->name, whole) == 0) {
			return statements[i];
		}
	}
	return NULL;
}

TEST(lists_have_each_row_once_in_every_order)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	SCOPED(fixture_end) struct fixture other = fixture_shared();
	size_t lists = 0;

	WRITES(&d, fill_all, &d);
	WRITES(&other, fill_all, &other);
	for (size_t i = 0; i < statement_count; i++) {
		const struct statement *st = statements[i];
		struct paging p = {&d, st, statement_named(st->name, "_next")};
		if (strstr(st->name, "_list_by_") != NULL && p.next != NULL && !st->across) {
			READS(&d, page_through, &p);
			lists++;
		}
	}
	CHECK(lists >= 7); /* of task two, of round, certification, insurance, checklist, setting */
}

/* The same through the functions that programs call: what goes in as `after` is taken from the right members. */
static enum err page_tasks(struct tx *tx, void *ctx)
{
	const struct maybe state = {true, TASK_OPEN};

	(void)ctx;
	for (enum q_task_list_order order = 0; order < Q_TASK_LIST_ORDERS; order++) {
		const struct q_task_list_row *rows, *after = NULL;
		size_t n, seen = 0;
		do {
			TRY(q_task_list(tx, order, after, state, PAGE, &rows, &n));
			for (size_t i = 0; i < n; i++) {
				int by_due = after == NULL ? -1 : str_cmp(after->due, rows[i].due);
				int by_title = after == NULL ? -1 : str_cmp(after->title, rows[i].title);
				int by = order == Q_TASK_LIST_BY_DUE ? by_due : by_title;
				CHECK(by < 0 || (by == 0 && after->id < rows[i].id));
				after = &rows[i];
			}
			seen += n;
		} while (n == PAGE && seen < 2 * ROWS);
		CHECK_INT(seen, ROWS);
		TRY(q_task_list(tx, order, NULL, (struct maybe){true, TASK_DONE}, PAGE, &rows, &n));
		CHECK_INT(n, 0);
	}
	return OK;
}

static enum err page_rounds(struct tx *tx, void *ctx)
{
	const struct q_round_list_row *rows, *after = NULL;
	str framework = S("own 2");
	size_t n, seen = 0;

	(void)ctx;
	do {
		TRY(q_round_list(tx, after, framework, PAGE, &rows, &n));
		for (size_t i = 0; i < n; i++) {
			CHECK_STR(rows[i].framework, framework);
			CHECK_INT(rows[i].number, ROWS / 3 - seen - i);
			after = &rows[i];
		}
		seen += n;
	} while (n == PAGE && seen < ROWS);
	CHECK_INT(seen, ROWS / 3);
	return OK;
}

TEST(lists_go_on_behind_the_row_they_are_given)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();

	WRITES(&d, fill_all, &d);
	READS(&d, page_tasks, NULL);
	READS(&d, page_rounds, NULL);
}
