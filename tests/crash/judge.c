#include "judge.h"

#include <inttypes.h>
#include <stdarg.h>

#include "store/check.h"
#include "store/event.h"
#include "store/event_sql.h"
#include "store/firm.h"
#include "store/round.h"
#include "store/task.h"

enum { PAGE = 200, JUDGE_ROOM = 512 << 20, GLANCED = 20 };

/* ---- what was acknowledged ---- */

void acks_add(struct acks *acks, struct arena *a, const struct deed *d)
{
	if (acks->n == acks->room) {
		size_t room = 2 * acks->room + 64;
		acks->list = arena_grow(a, acks->list, acks->room * sizeof acks->list[0], room * sizeof acks->list[0]);
		acks->room = room;
	}
	acks->list[acks->n++] = *d;
}

void acks_read(struct acks *acks, struct arena *a, const char *name, str lines)
{
	while (str_find(lines, S("\n")) != SIZE_MAX) {
		int64_t number;
		if (str_to_int(str_cut(lines, '\n', &lines), &number)) {
			acks_add(acks, a, &(struct deed){(enum deed_kind)(number % DEED__MAX), name, number});
		}
	}
}

/* ---- what is there ---- */

struct seen {
	str tag;
	size_t times, rows;
};

struct looking {
	struct arena *a;
	struct verdict *verdict;
	struct seen *rounds, *tasks; /* by tag, open addressing; `room` entries each */
	size_t room;
	int64_t events_of_rounds, events_of_tasks, rounds_here, tasks_here; /* of the firm that is looked at */
	int64_t people;
};

__attribute__((format(printf, 2, 3))) static void found(struct verdict *v, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	fputs("judge: ", stderr);
	vfprintf(stderr, format, args);
	fputs("\n", stderr);
	va_end(args);
	v->findings++;
}

static struct seen *seen_of(struct seen *table, size_t room, str tag)
{
	size_t at = 5381;

	for (size_t i = 0; i < tag.n; i++) {
		at = at * 33 + (unsigned char)tag.p[i];
	}
	for (at %= room; table[at].tag.p != NULL && !str_eq(table[at].tag, tag); at = (at + 1) % room) {
	}
	return &table[at];
}

static struct seen *note_tag(struct looking *l, struct seen *table, str tag)
{
	struct seen *s = seen_of(table, l->room, tag);

	if (s->tag.p == NULL) {
		s->tag = str_copy(l->a, tag);
	}
	return s;
}

/* The tag of a whole round; p == NULL when it is half, or mixed. */
static str tag_of_round(const struct round_row *rows, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		if (!str_eq(rows[i].note, rows[0].note)) {
			return (str){NULL, 0};
		}
	}
	return n == ROUND_ANSWERS ? rows[0].note : (str){NULL, 0};
}

static enum err look_at_rounds(struct tx *tx, struct looking *l)
{
	const struct q_round_list_row *list, *last = NULL;
	const struct round_row *rows;
	size_t n, answers;

	do {
		TRY(q_round_list(tx, last, (str){NULL, 0}, PAGE, &list, &n));
		for (size_t i = 0; i < n; i++) {
			TRY(round_rows(tx, list[i].id, &rows, &answers));
			str tag = tag_of_round(rows, answers);
			if (tag.p == NULL) {
				found(l->verdict, "half a round, %zu answers", answers);
				continue;
			}
			note_tag(l, l->rounds, tag)->times++;
			l->rounds_here++;
		}
		last = n == 0 ? last : &list[n - 1];
	} while (n == PAGE);
	return OK;
}

static enum err look_at_task(struct tx *tx, struct looking *l, const struct q_task_list_row *row)
{
	const struct q_task_row *task;
	char room[NOTE_ROOM];
	str digit, tag = str_cut(row->title, ' ', &digit);
	struct seen *s = note_tag(l, l->tasks, tag);

	TRY(q_task(tx, row->id, &task));
	if (!str_eq(task->note, note_of(tag, room))) {
		found(l->verdict, "the note of %.*s is another", STR_ARG(row->title));
	}
	s->times++;
	s->rows |= 1u << (digit.n == 1 ? digit.p[0] - '0' : 0);
	l->tasks_here++;
	return OK;
}

static enum err look_at_tasks(struct tx *tx, struct looking *l)
{
	const struct q_task_list_row *list, *last = NULL;
	size_t n;

	do {
		TRY(q_task_list(tx, Q_TASK_LIST_BY_TITLE, last, (struct maybe){.has = false}, PAGE, &list, &n));
		for (size_t i = 0; i < n; i++) {
			TRY(look_at_task(tx, l, &list[i]));
		}
		last = n == 0 ? last : &list[n - 1];
	} while (n == PAGE);
	return OK;
}

static enum err look_at_events(struct tx *tx, struct looking *l)
{
	const struct q_event_chain_row *events;
	int64_t from = 1;
	size_t n;

	do {
		TRY(q_event_chain(tx, from, PAGE, &events, &n));
		for (size_t i = 0; i < n; i++) {
			l->events_of_rounds += str_eq(events[i].what, S("round.save"));
			l->events_of_tasks += str_eq(events[i].what, S("task.add"));
		}
		from += (int64_t)n;
	} while (n == PAGE);
	l->verdict->events += (size_t)from - 1;
	return OK;
}

static enum err look_at_firm(struct tx *tx, void *ctx)
{
	struct looking *l = ctx;
	const struct q_firm_row *firm;

	l->rounds_here = l->tasks_here = l->events_of_rounds = l->events_of_tasks = 0;
	TRY(q_firm(tx, &firm));
	l->people = firm->people.has ? firm->people.n : 0;
	TRY(look_at_rounds(tx, l));
	TRY(look_at_tasks(tx, l));
	TRY(look_at_events(tx, l));
	if (l->rounds_here != l->events_of_rounds || l->tasks_here != l->events_of_tasks) {
		found(l->verdict,
		      "%.*s has %" PRId64 " rounds and %" PRId64 " tasks, its events say %" PRId64 " and %" PRId64,
		      STR_ARG(firm->name), l->rounds_here, l->tasks_here, l->events_of_rounds, l->events_of_tasks);
	}
	l->verdict->rounds += (size_t)l->rounds_here;
	l->verdict->tasks += (size_t)l->tasks_here;
	return OK;
}

/* ---- comparing ---- */

static void compare(struct looking *l, const struct acks *acks, const int64_t people[static WRITERS + 1])
{
	char room[TAG_ROOM];

	for (size_t i = 0; i < l->room; i++) {
		const struct seen *r = &l->rounds[i], *t = &l->tasks[i];
		if (r->times > 1) {
			found(l->verdict, "the round %.*s is there %zu times", STR_ARG(r->tag), r->times);
		}
		if (t->times > 0 && (t->times != TAG_TASKS || t->rows != 0xe)) {
			found(l->verdict, "of the tasks %.*s there are %zu", STR_ARG(t->tag), t->times);
		}
	}
	for (size_t i = 0; i < acks->n; i++) {
		const struct deed *d = &acks->list[i];
		str tag = tag_write(d, room);
		bool there = d->kind == DEED_ROUND   ? seen_of(l->rounds, l->room, tag)->times > 0
		             : d->kind == DEED_TASKS ? seen_of(l->tasks, l->room, tag)->times > 0
		                                     : people[d->name[1] - '0'] >= d->number;
		if (!there) {
			found(l->verdict, "acknowledged and lost: %.*s", STR_ARG(tag));
		}
	}
}

static void tell(struct verdict *v, const char *what, enum err err, const struct faults *fs)
{
	for (size_t i = 0; err != OK && (i == 0 || i < fs->n); i++) {
		str arg = fs->n > 0 && fs->list[i].arg_count > 1 ? fs->list[i].arg[1] : S("");
		found(v, "%s: %s %.*s", what, fs->n == 0 ? "" : fs->list[i].message, STR_ARG(arg));
	}
}

struct verdict judge(struct store *s, const struct acks *acks)
{
	SCOPED(arena_end) struct arena *a = arena_new(JUDGE_ROOM);
	struct faults *fs = NEW(a, struct faults);
	struct verdict v = {.findings = 0};
	struct looking l = {.a = a, .verdict = &v, .room = 4 * acks->n + 4096};
	int64_t people[WRITERS + 1] = {0};
	const struct table_count *counts;
	struct verified seen;
	struct firms firms;
	char name[24];

	l.rounds = NEW_N(a, struct seen, l.room);
	l.tasks = NEW_N(a, struct seen, l.room);
	tell(&v, "check", store_check(s, a, &counts, fs), fs);
	fs->n = 0;
	tell(&v, "verify", event_verify(s, &seen, fs), fs);
	fs->n = 0;
	for (int i = 0; i <= WRITERS && v.findings == 0; i++) {
		snprintf(name, sizeof name, "w%d", i == 0 ? 1 : i);
		enum err err = firms_find(s, a, name, &firms, fs);
		int64_t firm = i == 0 ? firms.shared : firms.own;
		err = err == OK ? store_read(s, a, (struct actor){.tenant = firm}, look_at_firm, &l, fs) : err;
		tell(&v, name, err, fs);
		people[i] = l.people;
	}
	if (v.findings == 0) {
		compare(&l, acks, people);
	}
	return v;
}

/* ---- beside the writers ---- */

struct glancing {
	size_t rounds, half;
};

static enum err glance_at(struct tx *tx, void *ctx)
{
	struct glancing *g = ctx;
	const struct q_round_list_row *list;
	const struct q_round_newest_row *newest;
	const struct round_row *rows;
	size_t n, answers;

	g->half = 0;
	TRY(q_round_newest(tx, EDITION, &newest));
	g->rounds = newest == NULL ? 0 : (size_t)newest->number;
	TRY(q_round_list(tx, NULL, (str){NULL, 0}, GLANCED, &list, &n));
	g->half += newest != NULL && (n == 0 || list[0].number > newest->number);
	for (size_t i = 0; i < n; i++) {
		TRY(round_rows(tx, list[i].id, &rows, &answers));
		g->half += tag_of_round(rows, answers).p == NULL;
	}
	return OK;
}

enum err glance(struct store *s, struct arena *a, int64_t firm, size_t *ret_rounds, size_t *ret_half, struct faults *fs)
{
	struct glancing g;

	TRY(store_read(s, a, (struct actor){.tenant = firm}, glance_at, &g, fs));
	*ret_rounds = g.rounds;
	*ret_half = g.half;
	return OK;
}
