/* Records that come from elsewhere: a saved file of answers, or the archive of cmd_export.c.  Both are looked at in the
 * closed child. */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "carry/import.h"
#include "carry/zip.h"
#include "cli/records.h"
#include "cli/tell.h"
#include "cli/work.h"
#include "core/firm.h"
#include "core/message.h"
#include "intake/book.h"
#include "sys/file.h"
#include "sys/sandbox.h"

enum { TOLD_MAX = 4096 };

/* ---- a file of answers ---- */

/* The answers of a round that were given. */
static const struct round_row *rows_of(struct arena *a, const struct assessment *as, size_t *ret_n)
{
	uint32_t items = as->framework->items.count;
	struct round_row *rows = NEW_N(a, struct round_row, items);
	size_t n = 0;

	for (uint32_t i = 0; i < items; i++) {
		const struct given *g = &as->given[i];
		if (g->answer != ANSWER_NONE) {
			rows[n++] = (struct round_row){catalogue_ref(as->catalogue, assess_item(as, i)->id), g->answer,
			                               g->note};
		}
	}
	*ret_n = n;
	return rows;
}

/* A round that is open counts as closed on the day it was begun: what is here already is never changed by a file. */
static void pack_import(struct work *w, const struct book *b)
{
	const struct command_line *r = w->request;
	struct op_round_of_days *rounds = NEW_N(r->arena, struct op_round_of_days, b->n);
	struct op_round_import in = {
		.firm = firm_of(r),
		.said = {b->industry, b->people, b->said},
		.rounds = rounds,
		.n = b->n,
	};

	if (r->create && r->firm == NULL) {
		in.firm.name = b->name;
	}
	for (size_t i = 0; i < b->n; i++) {
		const struct book_round *round = &b->rounds[i];
		rounds[i].framework = catalogue_ref(b->catalogue, round->answers.framework->id);
		rounds[i].begun = day_number(round->begun);
		rounds[i].closed = day_number(book_is_open(round) ? round->begun : round->closed);
		rounds[i].rows = rows_of(r->arena, &round->answers, &rounds[i].n);
	}
	op_round_import_pack(&w->op, &in);
}

static enum err make(struct work *w, struct faults *fs)
{
	const struct input *in = &w->input[0];
	struct book b = {.n = 0};

	TRY(book_read(w->request->arena, &catalogue_builtin, in->bytes, str_of(in->path), &b, fs));
	pack_import(w, &b);
	return OK;
}

/* ---- what came of it ---- */

static const char *label_of(unsigned fact)
{
	static const char *const labels[SAID_USES] = {
		[SAID_INDUSTRY] = "label-firm-industry",
		[SAID_PEOPLE] = "label-firm-people",
		[SAID_REPRESENTATIVE] = "label-firm-representative",
		[SAID_ADDRESS] = "label-firm-address",
		[SAID_CONTACT] = "label-firm-contact",
		[SAID_CHOICE] = "label-document-choice",
		[SAID_DECIDED] = "label-policy-decided",
	};

	return fact < SAID_USES ? labels[fact] : firm_use_labels[fact - SAID_USES];
}

static void tell_facts(const struct command_line *r, const char *id, uint32_t facts)
{
	struct buf names, told;

	if (facts == 0) {
		return;
	}
	buf_init(&names, r->arena, TOLD_MAX);
	buf_init(&told, r->arena, 2 * TOLD_MAX);
	for (unsigned f = 0; f < SAID__MAX; f++) {
		if ((facts & 1u << f) != 0) {
			buf_add(&names, names.n == 0 ? S("") : S(" / "));
			buf_add(&names, phrase(&catalogue_builtin, r->lang, label_of(f)));
		}
	}
	PHRASE(&told, &catalogue_builtin, r->lang, id, buf_str(&names));
	tell_line(buf_str(&told));
}

static void tell_imported(const struct command_line *r, const struct op_round_imported *done)
{
	const uint32_t day = 1u << SAID_DECIDED;
	struct buf told;

	buf_init(&told, r->arena, TOLD_MAX);
	PHRASE(&told, &catalogue_builtin, r->lang, "import-done", done->firm, INT_STR(done->added),
	       INT_STR(done->there));
	tell_line(buf_str(&told));
	tell_facts(r, "import-said-taken", done->said.taken);
	tell_facts(r, "import-said-left", done->said.left & ~day);
	tell_facts(r, "import-said-day", done->said.left & day);
}

static enum err import_answers(const struct command_line *r, struct faults *fs)
{
	struct work w = {.request = r, .input = {{r->argument[0], BOOK_BYTES_MAX, S("")}}, .saves = true};
	struct op_round_imported imported;
	str result;

	TRY(work_run(&w, make, fs));
	TRY(records_do(r, "round.import", buf_str(&w.op), &result, fs));
	if (!op_round_imported_unpack(result, &imported)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	tell_imported(r, &imported);
	return OK;
}

/* ---- an archive ---- */

/* Archives begin so.  What cannot be looked at is told by who reads it. */
static bool is_archive(const char *path)
{
	char head[2] = "";
	int fd = strcmp(path, "-") == 0 ? -1 : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);

	if (fd < 0) {
		return false;
	}
	ssize_t got = read(fd, head, sizeof head);

	close(fd);
	return got == sizeof head && memcmp(head, "PK", sizeof head) == 0;
}

struct taking {
	const struct command_line *request;
	str bytes;
	struct import_room *room;
};

/* In the child: its own faults, since the parent cannot see them. */
static enum err take_apart(void *ctx)
{
	static struct faults faults;
	struct taking *t = ctx;
	enum err err = sandbox_close(&faults);

	if (err == OK) {
		err = import_read(t->bytes, str_of(t->request->argument[0]), t->room, &faults);
	}
	tell_faults(t->request->arena, t->request->lang, &faults);
	return err;
}

static void room_end(struct import_room **room)
{
	if (*room != NULL) {
		munmap(*room, IMPORT_ROOM);
	}
}

static enum err room_new(struct import_room **ret, struct faults *fs)
{
	void *room = mmap(NULL, IMPORT_ROOM, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (room == MAP_FAILED) {
		return FAIL(fs, ERR_BUG, "out-of-memory", NOWHERE);
	}
	*ret = room;
	return OK;
}

/* What cannot come along, and what is behind an address that may be another one now. */
static void tell_links(struct buf *out, enum lang lang, const struct import_links *links)
{
	const struct catalogue *c = &catalogue_builtin;

	if (links->people + links->receipts + links->papers == 0) {
		return;
	}
	buf_char(out, '\n');
	PHRASE(out, c, lang, "import-links");
	if (links->people > 0) {
		buf_char(out, '\n');
		PHRASE(out, c, lang, "import-links-people", INT_STR(links->people));
	}
	if (links->receipts > 0) {
		buf_char(out, '\n');
		PHRASE(out, c, lang, "import-links-receipts", INT_STR(links->receipts));
	}
	if (links->papers > 0) {
		buf_char(out, '\n');
		PHRASE(out, c, lang, "import-links-papers", INT_STR(links->papers));
	}
	buf_char(out, '\n');
}

static enum err tell_taken(const struct command_line *r, const struct imported *done, struct faults *fs)
{
	struct buf out;

	buf_init(&out, r->arena, TOLD_MAX);
	PHRASE(&out, &catalogue_builtin, r->lang, "import-archive-done", done->firm, INT_STR(done->rows));
	buf_char(&out, '\n');
	tell_links(&out, r->lang, &done->links);
	return records_tell(r, &out, fs);
}

static enum err import_archive(const struct command_line *r, const struct where *where, struct faults *fs)
{
	SCOPED(arena_end) struct arena *a = arena_new(2 * (size_t)EXPORT_FILE_MAX);
	SCOPED(room_end) struct import_room *room = NULL;
	SCOPED(store_end) struct store *to = NULL;
	struct taking t = {.request = r};
	struct imported done;

	TRY(zip_open(fs));
	TRY(file_read(a, r->argument[0], EXPORT_FILE_MAX, &t.bytes, fs));
	TRY(room_new(&room, fs));
	t.room = room;
	book_warm();
	TRY(sandbox_run(take_apart, &t, STDERR_FILENO, fs));
	TRY(store_open(r->arena, where, MODE_WRITE, true, &to, fs));
	TRY(import_into(to, r->arena, room, r->beside, &done, fs));
	return tell_taken(r, &done, fs);
}

/* ---- both ---- */

enum err cmd_import(const struct command_line *r, struct faults *fs)
{
	struct where where;

	TRY(records_place(r, &where, fs)); /* a place that cannot be meant is told before the file is read */
	if (!is_archive(r->argument[0])) {
		return r->beside ? FAIL(fs, ERR_USAGE, "import-beside", NOWHERE) : import_answers(r, fs);
	}
	if (r->firm != NULL) {
		return FAIL(fs, ERR_USAGE, "import-firm", NOWHERE);
	}
	return import_archive(r, &where, fs);
}
