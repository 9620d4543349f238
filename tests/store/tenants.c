/* A record of one firm does not exist for another: not to be read, found, changed, taken away or pointed at, by any
 * statement there is. */
#include "noun.h"
#include "store/checklist.h"
#include "store/declaration.h"
#include "store/document.h"
#include "store/document_version.h"
#include "store/event.h"
#include "store/file.h"
#include "store/form.h"
#include "store/job.h"
#include "store/proposal.h"
#include "store/receipt.h"
#include "store/round.h"
#include "store/seal.h"
#include "store/person.h"
#include "store/secret.h"
#include "store/session.h"
#include "store/setting.h"
#include "store/task.h"
#include "store/verification.h"

#define SECRET "ひみつ"
#define MEASURE "backup"
#define PATTERN "policy"

/* A firm with one of everything. */
struct owner {
	struct fixture *d;
	int64_t task, round, job, running, person, secret, document, clause, version, receipt, proposal;
	int64_t record[NOUN__MAX]; /* of each noun that is searched for, task too */
	int64_t holder;
	str file;
};

/* What statements are tried with where they take a key. */
static const char no_bytes[32];
static const str no_key = {no_bytes, sizeof no_bytes};

static enum err add_person(struct tx *tx, struct owner *o)
{
	o->person = store_id(tx);
	o->secret = store_id(tx);
	struct q_person_add person = {.id = o->person,
	                              .name = S(SECRET),
	                              .login = S("xxx"),
	                              .role = ROLE_OWNER,
	                              .qualification = S(""),
	                              .registration = S(""),
	                              .until = S("2027-01-01"),
	                              .state = PERSON_ACTIVE};

	TRY(q_person_add(tx, &person));
	person.id = store_id(tx); /* who has no way in */
	person.login = S("yyy");
	person.role = ROLE_EMPLOYEE;
	TRY(q_person_add(tx, &person));
	TRY(q_secret_add(tx, &(const struct q_secret_add){.id = store_id(tx),
	                                                  .person = o->person,
	                                                  .kind = SECRET_PASSKEY,
	                                                  .name = S(SECRET),
	                                                  .key = no_key,
	                                                  .data = S(SECRET)}));
	return q_secret_add(tx, &(const struct q_secret_add){.id = o->secret,
	                                                     .person = o->person,
	                                                     .kind = SECRET_PASSWORD,
	                                                     .name = S(SECRET),
	                                                     .key = no_key,
	                                                     .data = S(SECRET)});
}

static enum err add_paper(struct tx *tx, struct owner *o)
{
	const struct own_words words = {.title = {[LANG_JA] = S(SECRET)}, .text = {[LANG_JA] = S(SECRET)}};
	const struct q_document_of_row *document;

	TRY(document_add(tx, S("policy"), S("training"), &words, &o->clause));
	TRY(q_document_of(tx, S("policy"), &document));
	o->document = document->id;
	return OK;
}

/* Decided as a statement alone would, with the values that statements are tried with. */
static enum err add_version(struct tx *tx, struct owner *o)
{
	o->version = store_id(tx);
	o->receipt = store_id(tx);
	o->proposal = store_id(tx);
	TRY(q_document_version_add(tx, &(const struct q_document_version_add){.id = o->version,
	                                                                      .pattern = S(PATTERN),
	                                                                      .number = 1,
	                                                                      .decided_by = S(SECRET),
	                                                                      .decided_on = S("2027-01-01"),
	                                                                      .review_on = S("2027-01-01"),
	                                                                      .file = o->file}));
	TRY(q_document_version_set(
		tx,
		&(const struct q_document_version_set){
			.id = o->version, .version = 1, .state = DOCUMENT_PUBLISHED, .review_on = S("2027-01-01")},
		&(int64_t){0}));
	TRY(q_receipt_add(tx, &(const struct q_receipt_add){.id = o->receipt,
	                                                    .paper = o->version,
	                                                    .person = {.has = true, .n = o->person},
	                                                    .name = S(SECRET),
	                                                    .kind = RECEIPT_ACCOUNT}));
	TRY(q_receipt_add(tx,
	                  &(const struct q_receipt_add){
				  .id = store_id(tx), .paper = o->version, .name = S(SECRET), .kind = RECEIPT_LINK}));
	return q_proposal_add(tx, &(const struct q_proposal_add){.id = o->proposal,
	                                                         .pattern = S(PATTERN),
	                                                         .clause = S(SECRET),
	                                                         .key = no_key,
	                                                         .answer = PROPOSAL_KEPT});
}

static enum err make_all(struct tx *tx, void *ctx)
{
	struct owner *o = ctx;
	const struct q_task_add task = {.title = S(SECRET), .owner = S(SECRET), .measure = S(MEASURE)};

	TRY(task_add(tx, &task, &o->task));
	o->record[NOUN_TASK] = o->task;
	for (size_t i = 0; i < entry_kind_count; i++) {
		const struct entry_kind *k = entry_kinds[i];
		TRY(entry_add_words(tx, k, &(const struct entry_word){k->fields[0].name, S(SECRET)}, 1,
		                    &o->record[k->record.noun]));
	}
	TRY(add_person(tx, o));
	TRY(add_paper(tx, o));
	TRY(checklist_keep(tx, S("own-1"), S(SECRET), S(SECRET)));
	TRY(file_keep(tx, S(SECRET), &o->file));
	TRY(add_version(tx, o));
	TRY(q_declaration_add(tx, &(const struct q_declaration_add){.id = DECLARATION_ID,
	                                                            .number = S(""),
	                                                            .declared_on = S("2027-01-01"),
	                                                            .edition = S(""),
	                                                            .shown_where = S(SECRET),
	                                                            .review_on = S("2027-01-01"),
	                                                            .withdrawn_on = S("2027-01-01"),
	                                                            .corporate = S(""),
	                                                            .contact = S(SECRET)}));
	TRY(setting_set(tx, S("form-hours"), S("7")));
	TRY(q_form_add(tx, S("form"), tx->now, S(SECRET)));
	TRY(q_session_add(tx, &(const struct q_session_add){.key = no_key, .firm = 1}));
	TRY(q_link_add(tx, no_key, 1, 0));
	TRY(q_seal_add(tx, 1, tx->now, S(SECRET)));
	TRY(q_verification_add(tx, &(const struct q_verification_add){.id = 1, .fault = S(SECRET)}));
	TRY(job_add(tx, S("scan"), S(SECRET), 3, &o->job));
	TRY(job_add(tx, S("scan"), S(SECRET), 3, &o->running));
	TRY(q_job_take(tx, o->running, 1, o->holder, tx->now + 1000, &(int64_t){0}));
	TRY(round_import(tx, S(SELFCHECK), 1, 1, NULL, 0, &(int64_t){0})); /* at the instants of number_for */
	TRY(selfcheck_open(tx, &o->round));
	return round_answer(tx, o->round, S("1"), 0, ANSWER_YES, S(SECRET));
}

/* ---- the values a statement is tried with: those that hit the owner's records ---- */

static bool is_about(const struct statement *st, const char *noun)
{
	size_t n = strlen(noun);

	return strncmp(st->name, "q_", 2) == 0 && strncmp(st->name + 2, noun, n) == 0 &&
	       (st->name[2 + n] == '_' || st->name[2 + n] == '\0');
}

static int64_t id_for(const struct owner *o, const struct statement *st)
{
	bool waiting = strcmp(st->name, "q_job_withdraw") == 0;

	for (size_t i = 0; i < entry_kind_count; i++) {
		if (is_about(st, entry_kinds[i]->record.name)) {
			return o->record[entry_kinds[i]->record.noun];
		}
	}
	return is_about(st, "round")              ? o->round
	       : is_about(st, "job")              ? (waiting ? o->job : o->running)
	       : is_about(st, "person")           ? o->person
	       : is_about(st, "secret")           ? o->secret
	       : is_about(st, "document_clause")  ? o->clause
	       : is_about(st, "document_version") ? o->version
	       : is_about(st, "document")         ? o->document
	       : is_about(st, "receipt")          ? o->receipt
	       : is_about(st, "proposal")         ? o->proposal
	       : is_about(st, "declaration")      ? DECLARATION_ID
	                                          : o->task;
}

static str text_for(const struct statement *st, const char *param)
{
	static const struct {
		const char *param, *value;
	} known[] = {
		{"item", "1"},
		{"measure", MEASURE},
		{"pattern", PATTERN},
		{"gram", "ひみ"},
		{"g1", "ひみ"},
		{"from", "ひ"},
		{"below", "び"},
		{"id", "form"},
		{"due", "2027-01-01"},
		{"issued_on", "2027-01-01"},
		{"begins_on", "2027-01-01"},
		{"expires_on", "2027-01-01"},
		{"done_on", "2027-01-01"},
		{"until", "2027-01-01"},
		{"review_on", "2027-01-01"},
		{"decided_on", "2027-01-01"},
		{"declared_on", "2027-01-01"},
		{"withdrawn_on", "2027-01-01"},
		{"number", "50000000000"},
		{"corporate", ""},
		{"login", "xxx"},
		{"what", "task.add"},
		{"name", "form-hours"},
	};

	if (strncmp(param, "after_", 6) == 0) {
		return S("");
	}
	if (strcmp(param, "framework") == 0) {
		return is_about(st, "checklist") ? S("own-1") : S(SELFCHECK);
	}
	for (size_t i = 0; i < COUNT_OF(known); i++) {
		if (strcmp(param, known[i].param) == 0) {
			return str_of(known[i].value);
		}
	}
	return S("x");
}

static int64_t number_for(const struct owner *o, const struct statement *st, const char *param)
{
	bool falling = strstr(st->sql[DIALECT_SQLITE], " desc") != NULL;
	bool taken = strcmp(st->name, "q_job_take") == 0, decided = is_about(st, "document_version");

	if (strncmp(param, "after", 5) == 0) {
		return falling ? INT64_MAX : 0;
	}
	if (strcmp(param, "below") == 0) {
		return INT64_MAX;
	}
	return strcmp(param, "n") == 0 && !is_about(st, "chunk") ? 1000
	       : strcmp(param, "n") == 0                         ? 0
	       : strcmp(param, "id") == 0                        ? id_for(o, st)
	       : strcmp(param, "round") == 0                     ? o->round
	       : strcmp(param, "document") == 0                  ? o->document
	       : strcmp(param, "subject") == 0                   ? o->task
	       : strcmp(param, "holder") == 0                    ? o->holder
	       : strcmp(param, "version") == 0 && taken          ? 2
	       : strcmp(param, "version") == 0 && decided        ? 2
	       : strcmp(param, "paper") == 0                     ? o->version
	       : strcmp(param, "sensitive") == 0                 ? 0
	       : strcmp(param, "was") == 0                       ? 0
	       : strcmp(param, "person") == 0                    ? o->person
	                                                         : 1;
}

static void fill(const struct owner *o, const struct statement *st, int64_t tenant, struct value *params)
{
	for (size_t i = 0; i < st->param_count; i++) {
		const struct slot *p = &st->params[i];
		params[i] = (struct value){.type = p->type};
		if (strcmp(p->name, "tenant") == 0) {
			params[i].n = tenant;
		} else if (p->type == TYPE_TEXT) {
			params[i].s = text_for(st, p->name);
		} else if (p->type == TYPE_BLOB) {
			bool file = is_about(st, "file") || is_about(st, "chunk") || is_about(st, "checklist") ||
			            is_about(st, "document_version");
			params[i].s = file ? o->file : no_key;
		} else {
			params[i].n = number_for(o, st, p->name);
		}
		/* what may be missing narrows the search, or says nothing */
		params[i].null = p->nullable;
	}
}

/* ---- trying ---- */

struct trying {
	const struct owner *o;
	const struct statement *st;
	int64_t tenant;
	int64_t rows, changed;
	bool leaked;
	bool keep; /* what it changed */
};

static void look(void *ctx, const struct value *row)
{
	struct trying *t = ctx;
	const struct owner *o = t->o;
	int64_t ids[NOUN_KINDS + 11] = {o->round,  o->job,     o->running, o->person,   o->secret,       o->document,
	                                o->clause, o->version, o->receipt, o->proposal, o->d->who.tenant};

	memcpy(ids + 11, o->record + 1, NOUN_KINDS * sizeof *ids);
	t->rows++;
	for (size_t i = 0; i < t->st->column_count; i++) {
		t->leaked = t->leaked || str_find(row[i].s, S(SECRET)) != SIZE_MAX;
		for (size_t k = 0; k < COUNT_OF(ids) && row[i].type == TYPE_ID; k++) {
			t->leaked = t->leaked || row[i].n == ids[k];
		}
	}
}

static enum err try_statement(struct tx *tx, void *ctx)
{
	struct trying *t = ctx;
	struct value params[PARAMS_MAX];

	t->rows = t->changed = 0;
	fill(t->o, t->st, t->tenant, params);
	TRY(tx_run(tx, t->st, params, look, t, &t->changed));
	return t->keep ? OK : FAIL(tx->faults, ERR_NO, "record-gone", NOWHERE);
}

/* The values do hit: who owns the records gets or changes them. */
static void try_owner(struct fixture *d, struct trying *t)
{
	bool clashes = false;

	t->tenant = t->o->d->who.tenant;
	t->keep = false;
	enum err err = store_maintain(d->s, d->a, try_statement, t, d->fs);

	/* what adds says nothing here, or that it is there already */
	clashes = t->st->gives == GIVES_NONE && err != OK;
	if (!clashes && (err != ERR_NO || (t->st->gives != GIVES_NONE && t->rows + t->changed == 0))) {
		printf("# %s: err %d, %lld rows, %lld changed\n", t->st->name, (int)err, (long long)t->rows,
		       (long long)t->changed);
		test_failed(__FILE__, __LINE__, "the owner's own values hit nothing");
	}
}

static void try_stranger(struct fixture *d, struct trying *t)
{
	bool reads = t->st->changes == TABLE_UNSET;
	bool has_some = reads && (is_about(t->st, "firm") || is_about(t->st, "event"));

	/* what was added a moment ago under the same id is not there to be changed */
	t->tenant = t->st->gives == GIVES_CHANGED ? store_tenant_id() : d->who.tenant;
	t->keep = true;
	t->leaked = false;
	enum err err = store_maintain(d->s, d->a, try_statement, t, d->fs);

	if (t->leaked || t->changed > 0 || (t->rows > 0 && !has_some) || (err != OK && t->st->gives != GIVES_NONE)) {
		printf("# %s: err %d, %lld rows, %lld changed\n", t->st->name, (int)err, (long long)t->rows,
		       (long long)t->changed);
		test_failed(__FILE__, __LINE__, "a stranger gets at a record");
	}
}

static void try_all(struct fixture *d, const struct owner *o, bool changing)
{
	for (size_t i = 0; i < statement_count; i++) {
		struct trying t = {.o = o, .st = statements[i]};
		bool whole = strncmp(t.st->name, "q_table_", 8) == 0;
		bool of_tenant = t.st->param_count > 0 && strcmp(t.st->params[0].name, "tenant") == 0;
		if (whole || t.st->across) {
			continue;
		}
		if (!of_tenant) {
			test_failed(__FILE__, __LINE__, t.st->name);
		} else if ((t.st->changes != TABLE_UNSET) == changing) {
			try_owner(d, &t);
			try_stranger(d, &t);
		}
	}
}

/* Nothing can be hung up on another firm's record either. */
static void point_at(struct fixture *d, const struct owner *o)
{
	static const struct statement *const pointing[] = {&st_q_answer_add, &st_q_chunk_add, &st_q_checklist_add,
	                                                   &st_q_document_version_add, &st_q_receipt_add};

	for (size_t i = 0; i < COUNT_OF(pointing); i++) {
		struct trying t = {.o = o, .st = pointing[i], .tenant = d->who.tenant, .keep = true};
		d->fs->n = 0;
		FAILS(d, store_maintain(d->s, d->a, try_statement, &t, d->fs), ERR_BUG, "store-bug");
	}
}

static struct owner owner_new(struct fixture *d)
{
	struct owner o = {.d = d, .holder = 4711};

	WRITES(d, make_all, &o);
	return o;
}

TEST(no_statement_reaches_another_firm_s_records)
{
	SCOPED(fixture_end) struct fixture mine = fixture_alone();
	SCOPED(fixture_end) struct fixture stranger = fixture_beside(&mine);
	struct owner o = owner_new(&mine);
	str before = picture(mine.a, mine.s, mine.who.tenant, EXACT, false);

	try_all(&stranger, &o, false);
	CHECK_STR(picture(mine.a, mine.s, mine.who.tenant, EXACT, false), before);
	point_at(&stranger, &o);
	try_all(&stranger, &o, true);
	CHECK_STR(picture(mine.a, mine.s, mine.who.tenant, EXACT, false), before);
}

/* ---- the same through what programs call ---- */

static enum err answer_it(struct tx *tx, void *ctx)
{
	return round_answer(tx, ((struct owner *)ctx)->round, S("1"), 1, ANSWER_NO, S(""));
}

static enum err close_it(struct tx *tx, void *ctx)
{
	return round_close(tx, ((struct owner *)ctx)->round, 1);
}

static enum err cancel_it(struct tx *tx, void *ctx)
{
	return job_cancel(tx, ((struct owner *)ctx)->job);
}

static enum err forget_it(struct tx *tx, void *ctx)
{
	(void)ctx;
	return event_forget(tx, 3);
}

static enum err progress(struct tx *tx, void *ctx)
{
	const struct owner *o = ctx;
	bool go_on = true;

	TRY(job_progress(tx, o->running, o->holder, 1, 3, &go_on));
	CHECK(!go_on);
	return job_end(tx, o->running, o->holder, JOB_DONE, S(""));
}

static enum err read_it(struct tx *tx, void *ctx)
{
	const struct owner *o = ctx;
	const struct q_gram_find_row *found;
	const struct round_row *rows;
	size_t n;
	int64_t hours;
	str yaml;

	TRY(checklist_yaml(tx, S("own-1"), &yaml));
	CHECK(yaml.p == NULL);
	TRY(search_find(tx, S(SECRET), NULL, &found, &n));
	CHECK_INT(n, 0);
	TRY(search_find(tx, S("ひ"), NULL, &found, &n));
	CHECK_INT(n, 0);
	TRY(round_rows(tx, o->round, &rows, &n));
	CHECK_INT(n, 0);
	TRY(setting_get(tx, SETTING_FORM_HOURS, &hours));
	CHECK_INT(hours, settings[SETTING_FORM_HOURS].fallback);
	return file_bytes(tx, o->file, &yaml);
}

TEST(no_function_reaches_another_firm_s_records)
{
	SCOPED(fixture_end) struct fixture mine = fixture_shared();
	SCOPED(fixture_end) struct fixture stranger = fixture_shared();
	struct owner o = owner_new(&mine);
	str before = picture(mine.a, mine.s, mine.who.tenant, EXACT, false);

	for (size_t i = 0; i < NOUN_KINDS; i++) {
		struct noun_in in;
		struct noun_call c = {.kind = &noun_kinds[i], .in = &in, .version = 1};
		c.id = o.record[c.kind->kind->noun];
		noun_fill_set(stranger.a, c.kind, 1, c.id, 1, &in);
		REFUSED(&stranger, noun_set, &c, ERR_NO, "record-gone");
		REFUSED(&stranger, noun_remove, &c, ERR_NO, "record-gone");
		READS(&stranger, noun_read, &c);
		CHECK(c.record.value == NULL);
	}
	REFUSED(&stranger, answer_it, &o, ERR_NO, "round-closed");
	REFUSED(&stranger, close_it, &o, ERR_NO, "record-gone");
	REFUSED(&stranger, cancel_it, &o, ERR_NO, "job-over");
	REFUSED(&stranger, forget_it, &o, ERR_NO, "event-unknown");
	WRITES(&stranger, progress, &o);
	FAILS(&stranger, fixture_read(&stranger, read_it, &o), ERR_MISSING, "file-not-kept");
	CHECK_STR(picture(mine.a, mine.s, mine.who.tenant, EXACT, false), before);
	CHECK_INT(rows_of(&stranger, "event"), 1);
}
