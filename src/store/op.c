#include "store/op.h"

#include <errno.h>
#include <limits.h>
#include <unistd.h>

#include "store/op_wire.h"
#include "sys/clock.h"

enum {
	RETRY_MS = 20, /* between two looks whether a writer without a socket has finished */
	REQUEST_ARENA_MAX = 4 * OP_BYTES_MAX,
	WAKE_MS = 1000,         /* *stop is looked at that often, whatever signals do */
	QUIET_MS = 1000,        /* after that a caller who says nothing makes place for one who waits */
	NO_DESCRIPTOR_MS = 100, /* until accepting is tried again, when there was no descriptor left */
};

/* False and errno when there is no such path. */
static bool socket_path(const struct where *where, char path[static PATH_MAX])
{
	int n = where->data == NULL ? -1 : snprintf(path, PATH_MAX, "%s/toride.sock", where->data);

	errno = n < 0 ? ENOENT : ENAMETOOLONG;
	return n >= 0 && n < PATH_MAX;
}

/* ---- who wants something done ---- */

struct errand {
	const struct where *where;
	bool create;
	str name, args;
	struct arena *a;
	struct faults *fs;
	str result;
};

static void tell_all(const struct faults *from, struct faults *fs)
{
	for (size_t i = 0; i < from->n; i++) {
		const struct fault *f = &from->list[i];
		(void)fail_at(fs, f->code, f->message, f->place, f->arg, f->arg_count);
	}
	fs->more += from->more;
}

static bool is_locked(const struct errand *e, const struct faults *opening)
{
	return e->where->database == NULL && opening->n == 1 && strcmp(opening->list[0].message, "store-locked") == 0;
}

/* False if another process is the writer; `opening` then has the fault that says so, and nobody was told. */
static bool done_here(struct errand *e, struct faults *opening, enum err *ret)
{
	SCOPED(arena_end) struct arena *own = arena_new(STORE_ARENA_MAX);
	SCOPED(store_end) struct store *s = NULL;
	struct buf result;

	opening->n = 0;
	opening->more = 0;
	*ret = store_open(own, e->where, MODE_WRITE, e->create, &s, opening);
	if (*ret != OK) {
		if (is_locked(e, opening)) {
			return false;
		}
		tell_all(opening, e->fs);
		return true;
	}
	buf_init(&result, e->a, OP_RESULT_MAX);
	*ret = op_run(s, e->a, e->name, e->args, &result, e->fs);
	e->result = buf_str(&result);
	return true;
}

static void close_fd(int *fd)
{
	if (*fd >= 0) {
		close(*fd);
	}
}

static enum err no_answer(const struct errand *e)
{
	return FAIL(e->fs, ERR_SERVICE, "op-no-answer", AT_FILE(str_of(e->where->data)));
}

static enum err take_reply(struct errand *e, str message)
{
	const struct op_reply *reply;

	switch (op_reply_read(e->a, message, &reply)) {
	case WIRE_GOOD:
		break;
	case WIRE_VERSION:
		return FAIL(e->fs, ERR_SERVICE, "op-version", AT_FILE(str_of(e->where->data)));
	case WIRE_BAD:
		return no_answer(e);
	}
	tell_all(&reply->faults, e->fs);
	e->result = reply->result;
	return reply->err;
}

/* False if the message reached nobody: then nothing was done. */
static bool handed_over(const struct errand *e, int fd, int64_t deadline)
{
	SCOPED(arena_end) struct arena *own = arena_new(REQUEST_ARENA_MAX);
	struct buf request;

	buf_init(&request, own, OP_BYTES_MAX);
	op_request_write(&request, e->name, e->args);
	return packet_send(fd, buf_str(&request), deadline) == PACKET_DONE;
}

/* False if there is nobody to ask, for now; nothing was done then. */
static bool done_there(struct errand *e, enum err *ret)
{
	int64_t deadline = clock_ticks() + OP_DEADLINE_MS;
	char path[PATH_MAX];
	str message;

	if (!socket_path(e->where, path)) {
		return false;
	}
	SCOPED(close_fd) int fd = socket_connect(path, deadline);

	if (fd < 0 && errno == EACCES) {
		*ret = FAIL(e->fs, ERR_MISSING, "store-denied", NOWHERE, str_of(e->where->data), S("toride.sock"));
		return true;
	}
	if (fd < 0 || !handed_over(e, fd, deadline)) {
		return false;
	}
	*ret = packet_receive(fd, e->a, OP_REPLY_MAX, deadline, &message) == PACKET_DONE ? take_reply(e, message)
	                                                                                 : no_answer(e);
	return true;
}

enum err op_do(struct arena *a, const struct where *where, bool create, const char *name, str args, str *ret,
               struct faults *fs)
{
	const volatile bool never = false;
	int64_t deadline = clock_ticks() + STORE_WAIT_MS;
	struct errand e = {where, create, str_of(name), args, a, fs, S("")};
	struct faults *opening = NEW(a, struct faults);
	enum err err = OK;

	/* here and there alike */
	if (args.n > OP_BYTES_MAX - OP_HEAD_MAX) {
		return FAIL(fs, ERR_DATA, "file-too-large", NOWHERE, INT_STR((OP_BYTES_MAX - OP_HEAD_MAX) / 1024));
	}
	while (!done_here(&e, opening, &err) && !done_there(&e, &err)) {
		if (clock_ticks() >= deadline || !socket_wait(NULL, 0, &never, clock_ticks() + RETRY_MS)) {
			tell_all(opening, fs);
			return ERR_SERVICE;
		}
	}
	if (err == OK) {
		*ret = e.result;
	}
	return err;
}

enum err op_ask(struct arena *a, const struct where *where, const char *name, str args, str *ret, struct faults *fs)
{
	const volatile bool never = false;
	int64_t deadline = clock_ticks() + STORE_WAIT_MS;
	struct errand e = {where, false, str_of(name), args, a, fs, S("")};
	enum err err = OK;

	while (!done_there(&e, &err)) {
		if (clock_ticks() >= deadline || !socket_wait(NULL, 0, &never, clock_ticks() + RETRY_MS)) {
			return no_answer(&e);
		}
	}
	if (err == OK) {
		*ret = e.result;
	}
	return err;
}

/* ---- the writer ---- */

enum err op_listen(const struct where *where, int *ret_fd, struct faults *fs)
{
	char path[PATH_MAX];
	int fd = socket_path(where, path) ? socket_listen(path) : -1;

	if (fd < 0) {
		return FAIL(fs, ERR_CREATE, "op-socket", AT_FILE(str_of(where->data)), str_of(strerror(errno)));
	}
	*ret_fd = fd;
	return OK;
}

struct caller {
	int fd;
	int64_t since; /* clock_ticks() when it last said something, or came */
};

struct op_server {
	struct store *store;
	int listening;
	int64_t deaf_until; /* nobody is accepted before */
	struct caller caller[OP_CALLERS_MAX];
	size_t n;
};

static enum err answer(struct store *s, struct arena *a, str message, struct buf *result, struct faults *fs)
{
	struct op_request request;

	switch (op_request_read(message, &request)) {
	case WIRE_GOOD:
		return op_run(s, a, request.name, request.args, result, fs);
	case WIRE_VERSION:
		return FAIL(fs, ERR_SERVICE, "op-version", NOWHERE);
	case WIRE_BAD:
		break;
	}
	return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
}

/* Takes one message from a caller and answers it, without waiting for anything: a caller who waits for the answer has
 * room for it, and the others need not wait for one who does not.  Anything but PACKET_DONE and PACKET_LATE (nothing
 * was there) is a reason to part. */
static enum packet serve_one(struct store *s, int fd)
{
	SCOPED(arena_end) struct arena *a = arena_new(OP_ARENA_MAX);
	struct faults *fs = NEW(a, struct faults);
	struct buf result, reply;
	str message = S(""); /* what is no packet is no request either */
	enum packet got = packet_receive(fd, a, OP_BYTES_MAX, 0, &message);

	if (got != PACKET_DONE && got != PACKET_BAD) {
		return got;
	}
	buf_init(&result, a, OP_RESULT_MAX);
	buf_init(&reply, a, OP_REPLY_MAX);
	enum err err = answer(s, a, message, &result, fs);

	op_reply_write(&reply, err, fs, err == OK ? buf_str(&result) : S(""));
	bool sent = packet_send(fd, buf_str(&reply), 0) == PACKET_DONE;

	return sent ? got : PACKET_CLOSED;
}

/* Ends a connection without losing a message that the caller believes to be heard. */
static void part(struct store *s, int fd)
{
	socket_stop(fd);
	while (serve_one(s, fd) == PACKET_DONE) {
	}
	close(fd);
}

static bool may_call(int fd)
{
	int64_t uid = socket_peer_uid(fd);

	return uid == 0 || uid == (int64_t)geteuid();
}

void op_unlisten(const struct where *where)
{
	char path[PATH_MAX];

	if (socket_path(where, path)) {
		(void)unlink(path);
	}
}

/* The last one takes its place. */
static int take_caller(struct op_server *d, size_t i)
{
	int fd = d->caller[i].fd;

	d->caller[i] = d->caller[--d->n];
	d->deaf_until = 0;
	return fd;
}

/* True if there is a place now; else nobody is accepted until somebody has been quiet for too long. */
static bool make_place(struct op_server *d)
{
	size_t quietest = 0;

	if (d->n < OP_CALLERS_MAX) {
		return true;
	}
	for (size_t i = 1; i < d->n; i++) {
		quietest = d->caller[i].since < d->caller[quietest].since ? i : quietest;
	}
	d->deaf_until = d->caller[quietest].since + QUIET_MS;
	if (clock_ticks() < d->deaf_until) {
		return false;
	}
	part(d->store, take_caller(d, quietest));
	return true;
}

static void welcome_one(struct op_server *d)
{
	if (!make_place(d)) {
		return;
	}
	int fd = socket_accept(d->listening);

	if (fd < 0 && errno != EAGAIN && errno != EINTR && errno != ECONNABORTED) {
		d->deaf_until = clock_ticks() + NO_DESCRIPTOR_MS;
	}
	if (fd >= 0 && !may_call(fd)) {
		close(fd);
	} else if (fd >= 0) {
		d->caller[d->n++] = (struct caller){fd, clock_ticks()};
	}
}

struct op_server *op_server_new(struct arena *a, struct store *s, int fd)
{
	struct op_server *d = NEW(a, struct op_server);

	*d = (struct op_server){.store = s, .listening = fd};
	return d;
}

static bool is_deaf(const struct op_server *d)
{
	return clock_ticks() < d->deaf_until;
}

size_t op_server_watch(const struct op_server *d, struct watch *list, int64_t *deadline)
{
	bool deaf = is_deaf(d);

	list[0].fd = deaf ? -1 : d->listening;
	for (size_t i = 0; i < d->n; i++) {
		list[1 + i].fd = d->caller[i].fd;
	}
	*deadline = deaf && d->deaf_until < *deadline ? d->deaf_until : *deadline;
	return 1 + d->n;
}

void op_server_serve(struct op_server *d, const struct watch *list)
{
	for (size_t i = d->n; i-- > 0;) {
		if (!list[1 + i].ready) {
			continue;
		}
		enum packet fared = serve_one(d->store, d->caller[i].fd);
		d->caller[i].since = clock_ticks();
		if (fared != PACKET_DONE && fared != PACKET_LATE) {
			close(take_caller(d, i));
		}
	}
	if (list[0].ready) {
		welcome_one(d);
	}
}

void op_server_end(struct op_server *d)
{
	socket_stop(d->listening);
	while (d->n > 0) {
		part(d->store, take_caller(d, 0));
	}
	for (int fd = socket_accept(d->listening); fd >= 0; fd = socket_accept(d->listening)) {
		if (may_call(fd)) {
			part(d->store, fd);
		} else {
			close(fd);
		}
	}
	close(d->listening);
}

enum err op_serve(struct store *s, const struct where *where, int fd, const volatile bool *stop, struct faults *fs)
{
	SCOPED(arena_end) struct arena *own = arena_new(64 * 1024);
	struct op_server *d = op_server_new(own, s, fd);
	struct watch list[OP_WATCH_MAX];
	enum err err = OK;

	while (err == OK && !*stop) {
		int64_t deadline = clock_ticks() + WAKE_MS;
		size_t n = op_server_watch(d, list, &deadline);
		if (socket_wait(list, n, stop, deadline)) {
			op_server_serve(d, list);
		} else {
			err = FAIL(fs, ERR_IO, "op-socket", AT_FILE(str_of(where->data)), str_of(strerror(errno)));
		}
	}
	op_unlisten(where);
	op_server_end(d);
	return err;
}
