/* What people read of an archive without Toride.  What others may have written (events, frozen papers: an import brings
 * them from anywhere) is looked at where nothing else can be done: in a part of the server, which has confined itself,
 * or in a child that closes itself.  What cannot be made readable is left out and counted; its rows come along all the
 * same, since whoever leaves must be able to. */
#include <sys/mman.h>
#include <unistd.h>

#include "carry/exporting.h"
#include "core/day.h"
#include "core/message.h"
#include "intake/book.h"
#include "intake/draft.h"
#include "intake/event.h"
#include "render/assess.h"
#include "render/document.h"
#include "render/event.h"
#include "render/version.h"
#include "store/document_version.h"
#include "store/event_sql.h"
#include "store/file.h"
#include "store/receipt_sql.h"
#include "store/round.h"
#include "sys/sandbox.h"

enum {
	ROUNDS_AT_ONCE = 50,
	PAPERS_AT_ONCE = 50,
	PAPERS_READ_MAX = EXPORT_MEMBERS_MAX / 4, /* in two languages each */
	EVENTS_READ_MAX = 10000, /* of the history for people, the newest; all are in table/event.jsonl */
	READ_ARENA_MAX = STORE_ARENA_MAX,
	PAPERS_ARENA_MAX = 64 << 20, /* of their list */
};

/* ---- looking at what others wrote ---- */

struct export_room {
	int64_t n;
	char text[EXPORT_TEXT_MAX];
};

typedef enum err make_fn(struct arena *a, struct buf *out, void *ctx, struct faults *fs);

struct closed_work {
	struct arena *arena;
	make_fn *make;
	void *ctx;
	struct export_room *room;
};

/* In the child, whose faults nobody hears: the parent counts that nothing came. */
static enum err make_closed(void *ctx)
{
	static struct faults faults;
	const struct closed_work *w = ctx;
	struct buf out = {.p = w->room->text, .max = sizeof w->room->text, .room = sizeof w->room->text};

	TRY(sandbox_close(&faults));
	TRY(w->make(w->arena, &out, w->ctx, &faults));
	w->room->n = (int64_t)out.n;
	return out.bad ? ERR_DATA : OK;
}

static bool has_room(struct exporting *x)
{
	if (x->closed == NULL) {
		void *room = mmap(NULL, sizeof *x->closed, PROT_READ | PROT_WRITE,
		                  MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
		x->closed = room == MAP_FAILED ? NULL : room;
		book_warm();
	}
	return x->closed != NULL;
}

void export_reading_end(struct exporting *x)
{
	if (x->closed != NULL) {
		munmap(x->closed, sizeof *x->closed);
	}
}

/* *ret stays valid until the next one; `arena` is the caller's. */
static enum err in_child(struct exporting *x, struct arena *a, make_fn *make, void *ctx, str *ret)
{
	struct closed_work w = {a, make, ctx, x->closed};
	struct faults unheard = {.n = 0};

	w.room->n = 0;
	enum err err = sandbox_run(make_closed, &w, STDERR_FILENO, &unheard);
	bool sound = w.room->n >= 0 && w.room->n <= (int64_t)sizeof w.room->text;

	*ret = (str){w.room->text, sound ? (size_t)w.room->n : 0};
	if (err == ERR_IO) {
		return FAIL(x->tx->faults, ERR_IO, "sandbox-stopped", NOWHERE);
	}
	return err == OK && sound ? OK : ERR_DATA;
}

static enum err here(struct arena *a, make_fn *make, void *ctx, str *ret)
{
	struct faults unheard = {.n = 0};
	struct buf out;

	buf_init(&out, a, EXPORT_TEXT_MAX);
	enum err err = make(a, &out, ctx, &unheard);

	*ret = buf_str(&out);
	return err == OK && !out.bad ? OK : ERR_DATA;
}

/* A member of read/ of what `make` writes; *ret_made is false where it could not. */
static enum err write_closed(struct exporting *x, struct arena *a, make_fn *make, void *ctx, str name,
                             const char *ending, bool *ret_made)
{
	enum err err = ERR_DATA;
	str text = S("");

	if (x->wish.confined) {
		err = here(a, make, ctx, &text);
	} else if (has_room(x)) {
		err = in_child(x, a, make, ctx, &text);
	}
	*ret_made = err == OK;
	if (err != OK) {
		x->unread++;
		return err == ERR_IO ? err : OK;
	}
	export_begin(x, "read/", name, ending);
	export_put(x, text);
	return export_end(x);
}

/* ---- the history ---- */

struct log_making {
	const struct exporting *x;
	const struct q_event_list_row *rows;
	size_t n;
};

static enum err make_log(struct arena *a, struct buf *out, void *ctx, struct faults *fs)
{
	const struct log_making *m = ctx;
	const struct event_reader reader = {
		.arena = a, .c = &catalogue_builtin, .lang = m->x->wish.lang, .zone = (int)m->x->firm->zone};
	struct event_line *lines = NEW_N(a, struct event_line, m->n);

	(void)fs;
	for (size_t i = 0; i < m->n; i++) {
		lines[i] = EVENT_LINE(a, &m->rows[i]);
	}
	events_write_csv(out, &reader, lines, m->n);
	return OK;
}

static enum err write_log(struct exporting *x)
{
	SCOPED(arena_end) struct arena *a = arena_new(READ_ARENA_MAX);
	struct log_making m = {.x = x};
	bool made;

	TRY(q_event_list(x->tx, &(struct q_event_list){.below = INT64_MAX, .least = 1, .n = EVENTS_READ_MAX}, &m.rows,
	                 &m.n));
	return write_closed(x, a, make_log, &m, S("log"), ".csv", &made);
}

/* ---- results ---- */

static enum err write_round(struct exporting *x, struct arena *a, const struct q_round_list_row *row)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, row->framework);
	const struct round_row *answers;
	struct assessment as;
	struct result result;
	struct buf text;
	size_t n;

	if (f == NULL) { /* a checklist of the firm's own: what it asks is read behind the sandbox only */
		return OK;
	}
	TRY(round_rows(x->tx, row->id, &answers, &n));
	(void)round_assessment(a, answers, n, &catalogue_builtin, f, &as);
	result = assess_result(a, &as, firm_unused(x->firm));
	const struct report report = {
		.result = &result,
		.lang = x->wish.lang,
		.made = day_of(row->closed_at.has ? row->closed_at.n : row->made_at, (int)x->firm->zone),
		.firm = x->firm->name,
		.round = row->number,
	};
	struct buf name;

	buf_init(&name, a, ZIP_NAME_MAX);
	buf_add(&name, row->framework);
	buf_char(&name, '-');
	buf_int(&name, row->number);
	buf_init(&text, a, EXPORT_TEXT_MAX);
	assess_write_csv(&text, a, &report);
	return export_whole(x, "read/", buf_str(&name), ".csv", &text);
}

static enum err write_rounds(struct exporting *x)
{
	const struct q_round_list_row *rows, *last = NULL;
	size_t n;

	do {
		TRY(q_round_list(x->tx, last, (str){NULL, 0}, ROUNDS_AT_ONCE, &rows, &n));
		for (size_t i = 0; i < n; i++) {
			SCOPED(arena_end) struct arena *a = arena_new(READ_ARENA_MAX);
			TRY(write_round(x, a, &rows[i]));
		}
		last = n == 0 ? last : &rows[n - 1];
	} while (n == ROUNDS_AT_ONCE);
	return OK;
}

/* ---- papers ---- */

struct paper_making {
	str frozen;
	enum draft_face face;
};

static enum err make_paper(struct arena *a, struct buf *out, void *ctx, struct faults *fs)
{
	const struct paper_making *m = ctx;
	struct thawed thawed;

	TRY(draft_thaw(a, &catalogue_builtin, m->frozen, FACE_BIT(m->face), &thawed, fs));
	draft_unmark(&thawed.face[m->face], a);
	document_write_html(out, a, &thawed.face[m->face]);
	return OK;
}

/* "policy-2" */
static str paper_name(struct arena *a, const struct q_document_version_each_row *row)
{
	struct buf name;

	buf_init(&name, a, ZIP_NAME_MAX);
	buf_add(&name, row->pattern);
	buf_char(&name, '-');
	buf_int(&name, row->number);
	return buf_str(&name);
}

/* The frozen paper; a damaged one is no reason to stay. */
static enum err read_frozen(struct exporting *x, str file, str *ret)
{
	size_t told = x->tx->faults->n;
	enum err err = file_bytes(x->tx, file, ret);

	if (err == OK || x->tx->err != OK) {
		return err;
	}
	x->tx->faults->n = told;
	*ret = S("");
	return OK;
}

/* Both languages of a paper, in a transaction whose results are let go afterwards. */
static enum err write_faces(struct exporting *x, struct arena *a, const struct q_document_version_each_row *row,
                            bool *ret_made)
{
	static const struct {
		enum draft_face face;
		const char *ending;
	} faces[] = {{DRAFT_FACE_JA, ".html"}, {DRAFT_FACE_EN, "-en.html"}};
	struct paper_making m;

	TRY(read_frozen(x, row->file, &m.frozen));
	for (size_t i = 0; i < COUNT_OF(faces); i++) {
		bool made;
		m.face = faces[i].face;
		TRY(write_closed(x, a, make_paper, &m, paper_name(a, row), faces[i].ending, &made));
		*ret_made = i == 0 ? made : *ret_made;
	}
	return OK;
}

static str state_word(const struct exporting *x, int64_t state)
{
	const struct catalogue *c = &catalogue_builtin;

	switch (state) {
	case DOCUMENT_PUBLISHED:
		return phrase(c, x->wish.lang, "version-public");
	case DOCUMENT_REPLACED:
		return phrase(c, x->wish.lang, "version-replaced");
	default:
		return phrase(c, x->wish.lang, "version-decided");
	}
}

static enum err list_paper(struct exporting *x, struct arena *a, const struct q_document_version_each_row *row,
                           bool made, struct buf *list)
{
	const struct pattern *p = catalogue_pattern(&catalogue_builtin, row->pattern);
	const struct q_receipt_count_row *count;
	struct version_line line = {
		.name = made ? paper_name(a, row) : S(""),
		.paper = p == NULL ? row->pattern : catalogue_text(&catalogue_builtin, p->title, x->wish.lang),
		.number = row->number,
		.state = state_word(x, row->state),
		.by = row->decided_by,
		.on = row->decided_on,
		.is_published = row->published_at.has,
		.published = day_of(row->published_at.n, (int)x->firm->zone),
	};

	TRY(q_receipt_count(x->tx, row->id, &count));
	line.handed = count == NULL ? 0 : count->n;
	line.read = count == NULL ? 0 : count->n - count->unread;
	version_write_csv(list, a, &line);
	return OK;
}

/* A pattern that this Toride does not have may have any name: its papers are in their table. */
static enum err write_paper(struct exporting *x, const struct q_document_version_each_row *row, struct buf *list)
{
	SCOPED(arena_end) struct arena *a = arena_new(READ_ARENA_MAX);
	struct arena *results = x->tx->arena;
	bool made = false;
	enum err err = OK;

	x->tx->arena = a;
	if (catalogue_pattern(&catalogue_builtin, row->pattern) == NULL || x->n > PAPERS_READ_MAX) {
		x->unread++;
	} else {
		err = write_faces(x, a, row, &made);
	}
	if (err == OK) {
		err = list_paper(x, a, row, made, list);
	}
	x->tx->arena = results;
	return err;
}

static enum err write_papers(struct exporting *x)
{
	SCOPED(arena_end) struct arena *a = arena_new(PAPERS_ARENA_MAX);
	const struct q_document_version_each_row *rows, *last = NULL;
	struct buf list;
	size_t n, all = 0;

	buf_init(&list, a, PAPERS_ARENA_MAX / 2);
	versions_begin_csv(&list, &catalogue_builtin, x->wish.lang);
	do {
		TRY(q_document_version_each(x->tx, last, PAPERS_AT_ONCE, &rows, &n));
		for (size_t i = 0; i < n; i++) {
			TRY(write_paper(x, &rows[i], &list));
		}
		last = n == 0 ? last : &rows[n - 1];
		all += n;
	} while (n == PAPERS_AT_ONCE);
	return all == 0 ? OK : export_whole(x, "read/", S("papers"), ".csv", &list);
}

enum err export_reading(struct exporting *x)
{
	TRY(write_log(x));
	TRY(write_rounds(x));
	return write_papers(x);
}
