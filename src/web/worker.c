/* A worker: one request at a time, one store, one arena that is used anew for each. */
#include "web/part.h"

#include <limits.h>
#include <unistd.h>

#include "carry/zip.h"
#include "paint/paint.h"
#include "store/op.h"
#include "store/session.h"
#include "sys/clock.h"
#include "sys/confine.h"
#include "sys/log.h"
#include "sys/unix_socket.h"
#include "web/factor.h"
#include "web/frame.h"
#include "web/words.h"

enum {
	FOREVER_MS = 1000 * 60 * 60 * 24,
	REPLY_WAIT_MS = 5000, /* for the front to take a reply */
	LOCK_LOOK_MS = 10,    /* between two looks whether the store is free */
};

struct worker {
	const struct part_config *config;
	struct store *store;
	struct arena *arena; /* of a request */
	struct arena *inbox; /* of the message that it came with */
	struct keep *keep;   /* of a reader; else NULL */
	struct faults *faults;
	struct op_server *ops; /* of a writer on SQLite; else NULL */
	bool end;
};

/* ---- beginning ---- */

static enum err keep_link(struct tx *tx, void *ctx)
{
	const struct part_config *c = ctx;
	int64_t firm = 0;

	if (c->firm != NULL) {
		TRY(firm_find(tx, str_of(c->firm), &firm));
	}
	return session_link_add(tx, str_of(c->key), firm);
}

/* The writer keeps the first link, and hears the commands of people. */
static enum err begin_writing(struct arena *a, struct worker *w, struct faults *fs)
{
	const struct part_config *c = w->config;
	int fd;

	if (c->key != NULL) {
		TRY(store_write(w->store, a, (struct actor){.tenant = TENANT_INSTALLATION}, keep_link,
		                (void *)(uintptr_t)c, fs));
	}
	if (c->where.database == NULL) {
		TRY(op_listen(&c->where, &fd, fs));
		w->ops = op_server_new(a, w->store, fd);
	}
	return OK;
}

static bool is_locked(enum err err, const struct faults *fs)
{
	return err == ERR_SERVICE && strcmp(fs->list[0].message, "store-locked") == 0;
}

/* A writer waits for the one before it, or for a command, to let go of the store. */
static enum err open_store(struct arena *a, struct worker *w, struct faults *fs)
{
	const volatile bool never = false;
	const struct where *where = &w->config->where;
	int64_t deadline = clock_ticks() + STORE_WAIT_MS;
	bool writes = w->config->part == PART_WRITE;

	for (;;) {
		enum err err = store_open(a, where, writes ? MODE_WRITE : MODE_READ, writes, &w->store, fs);
		if (!is_locked(err, fs) || clock_ticks() >= deadline ||
		    !socket_wait(NULL, 0, &never, clock_ticks() + LOCK_LOOK_MS)) {
			return err;
		}
		fs->n = 0;
	}
}

/* Who says that it is loaded takes over from the writer there is: not for a store of a format that it cannot write. */
static enum err check_store(struct arena *a, const struct where *where, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	size_t told = fs->n;
	enum err err = store_open(a, where, MODE_READ, false, &s, fs);

	if (err == ERR_DATA) {
		return err;
	}
	fs->n = told; /* whatever else there is will show again when it is opened for writing */
	return OK;
}

/* What paints is libraries and fonts, so it is opened before the worker confines itself.  Without it there are no PDFs,
 * or no files for Word, which their page says; everything else goes on. */
static void open_painting(enum err (*open)(struct faults *fs), struct faults *fs)
{
	size_t told = fs->n;

	if (open(fs) != OK) {
		log_event(LOG_WARN, fs->list[told].message);
		fs->n = told;
	}
}

/* The same of the words that no password may be, of archives, codes, passkeys and files for Word. */
static void open_others(struct faults *fs)
{
	static enum err (*const opens[])(struct faults * fs) = {words_open, zip_open, factor_open, paint_office_open};
	size_t told = fs->n;

	for (size_t i = 0; i < COUNT_OF(opens); i++) {
		if (opens[i](fs) != OK) {
			log_event(LOG_WARN, fs->list[told].message);
			fs->n = told;
		}
	}
}

static enum err begin(struct arena *a, struct worker *w, struct faults *fs)
{
	const struct part_config *c = w->config;
	bool writes = c->part == PART_WRITE;

	if (writes) {
		TRY(check_store(a, &c->where, fs));
	}
	(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_LOADED}, -1);
	TRY(open_store(a, w, fs));
	if (writes) {
		TRY(begin_writing(a, w, fs));
	}
	if (c->part == PART_SLOW) {
		open_painting(paint_open, fs);
		open_painting(paint_office_open, fs);
		open_others(fs);
	}
	TRY(confine_self(CONFINE_FOLDER | (w->ops != NULL ? CONFINE_ACCEPT : 0), c->where.data, fs));
	(void)control_send(FD_CONTROL, &(const struct control_message){.word = CONTROL_READY}, -1);
	return OK;
}

/* ---- requests ---- */

static void answer(struct worker *w, const struct exchange_request *request)
{
	const struct frame frame = {w->config, w->store, w->keep, w->faults};
	struct exchange_reply reply;
	struct buf out;

	arena_reset(w->arena);
	frame_answer(w->arena, &frame, request, &reply);
	buf_init(&out, w->arena, EXCHANGE_REPLY_MAX);
	exchange_reply_write(&out, &reply);
	enum packet sent = packet_send(FD_WORK, buf_str(&out), clock_ticks() + REPLY_WAIT_MS);

	w->end = reply.end || sent != PACKET_DONE;
}

/* Requests that came together are answered from one state: it began when all of them had come, so none sees less than
 * what was acknowledged before it was sent. */
static void answer_all(struct worker *w, str messages)
{
	struct exchange_request request;

	while (!w->end && exchange_request_next(&messages, &request)) {
		if (messages.n > 0) {
			store_hold(w->store, true);
		}
		answer(w, &request);
		if (messages.n == 0) {
			store_hold(w->store, false);
			return;
		}
	}
	if (!w->end) {
		log_event(LOG_ERROR, "exchange-malformed");
		w->end = true;
	}
}

/* Takes what the front has given, waiting until `deadline`; what came of it says whether there was something. */
static enum packet serve_one(struct worker *w, int64_t deadline)
{
	str messages = S("");

	arena_reset(w->inbox);
	enum packet came = packet_receive(FD_WORK, w->inbox, EXCHANGE_REQUEST_MAX, deadline, &messages);

	if (came == PACKET_DONE) {
		answer_all(w, messages);
	}
	return came;
}

/* The writer waits for callers of ops as well. */
static enum packet serve_ops(struct worker *w)
{
	const volatile bool never = false;
	struct watch list[1 + OP_WATCH_MAX] = {{.fd = FD_WORK}};
	int64_t deadline = clock_ticks() + FOREVER_MS;
	size_t n = op_server_watch(w->ops, list + 1, &deadline);

	if (!socket_wait(list, 1 + n, &never, deadline)) {
		return PACKET_FAILED;
	}
	op_server_serve(w->ops, list + 1);
	return list[0].ready ? serve_one(w, 0) : PACKET_LATE;
}

/* The socket's name goes while the store is still ours: a successor makes its own only once it has the lock. */
static void worker_end(struct worker *w)
{
	if (w->ops != NULL) {
		op_unlisten(&w->config->where);
		op_server_end(w->ops);
	}
	store_close(w->store);
	arena_free(w->arena);
	arena_free(w->inbox);
}

enum err worker_run(struct arena *a, const struct part_config *c, struct faults *fs)
{
	SCOPED(worker_end)
	struct worker w = {
		.config = c,
		.arena = arena_new(VISIT_ARENA_MAX),
		.inbox = arena_new(2 * EXCHANGE_REQUEST_MAX),
		.keep = c->part == PART_READ ? keep_new(a) : NULL,
		.faults = NEW(a, struct faults),
	};
	enum packet came = PACKET_DONE;
	enum err err = begin(a, &w, fs);

	while (err == OK && !w.end && (came == PACKET_DONE || came == PACKET_LATE)) {
		came = w.ops != NULL ? serve_ops(&w) : serve_one(&w, PACKET_FOREVER);
	}
	return err;
}
