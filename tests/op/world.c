#define _GNU_SOURCE
#include "world.h"

#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "store/firm.h"
#include "sys/clock.h"

enum { ROOM = 256 << 20 };

/* ---- the ops ---- */

static uint64_t sum_of(str s)
{
	uint64_t sum = s.n;

	for (size_t i = 0; i < s.n; i++) {
		sum = sum * 31 + (unsigned char)s.p[i];
	}
	return sum;
}

/* What each of them was given, and the sum that came of it. */
struct given {
	str text;
	int64_t n, sum;
};

static void take_text(struct arena *a, struct unpack *u, void *in)
{
	(void)a;
	((struct given *)in)->text = unpack_text(u, OP_BYTES_MAX);
}

static void take_number(struct arena *a, struct unpack *u, void *in)
{
	(void)a;
	((struct given *)in)->n = unpack_int_in(u, 0, 2 * OP_RESULT_MAX);
}

static void tell_who(struct buf *out, const void *in)
{
	(void)in;
	pack_int(out, getpid());
}

/* text -> who ran it, the sum of the text */
static enum err do_sum(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	struct given *g = in;

	(void)s;
	(void)a;
	(void)fs;
	g->sum = (int64_t)sum_of(g->text);
	return OK;
}

static void tell_sum(struct buf *out, const void *in)
{
	pack_int(out, getpid());
	pack_int(out, ((const struct given *)in)->sum);
}

/* name -> who ran it */
static enum err add_firm(struct tx *tx, void *in)
{
	const str *name = in;

	return firm_add(tx, *name);
}

static enum err do_firm(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	struct given *g = in;

	return store_write(s, a, (struct actor){.tenant = store_tenant_id()}, add_firm, &g->text, fs);
}

/* n -> n bytes */
static enum err do_nothing(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	(void)s;
	(void)a;
	(void)in;
	(void)fs;
	return OK;
}

static void tell_bytes(struct buf *out, const void *in)
{
	buf_repeat(out, S("r"), (size_t)((const struct given *)in)->n);
}

/* n -> that many faults, with all their parts, and ERR_DATA */
static enum err do_faults(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	const struct given *g = in;

	(void)s;
	(void)a;
	for (int64_t i = 0; i < g->n; i++) {
		(void)FAIL(fs, ERR_DATA, "answers-item-twice", AT_FIELD(S("回答.csv"), (size_t)i + 2, S("item")),
		           INT_STR(i), S("「い」"));
	}
	return ERR_DATA;
}

static enum err do_no(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	(void)s;
	(void)a;
	(void)in;
	(void)fs;
	return ERR_NO;
}

/* ms -> who ran it, after that long */
static enum err do_slow(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	const struct given *g = in;

	(void)s;
	(void)a;
	(void)fs;
	usleep((useconds_t)g->n * 1000);
	return OK;
}

static enum err do_die(struct store *s, struct arena *a, void *in, struct faults *fs)
{
	(void)s;
	(void)a;
	(void)in;
	(void)fs;
	kill(getpid(), SIGKILL);
	return OK;
}

#define ROW(name_, work_) .name = (name_), .size = sizeof(struct given), .act_in_steps = (work_)

const struct op ops[] = {
	{ROW("sum", do_sum), .unpack = take_text, .pack = tell_sum},
	{ROW("firm", do_firm), .unpack = take_text, .pack = tell_who},
	{ROW("bytes", do_nothing), .unpack = take_number, .pack = tell_bytes},
	{ROW("faults", do_faults), .unpack = take_number},
	{ROW("no", do_no)},
	{ROW("slow", do_slow), .unpack = take_number, .pack = tell_who},
	{ROW("die", do_die)},
};
const size_t op_count = COUNT_OF(ops);

/* ---- places and processes ---- */

void world_new(struct world *w)
{
	const char *top = getenv("TORIDE_TEST_FOLDER");

	*w = (struct world){.a = arena_new(ROOM)};
	(void)snprintf(w->folder, sizeof w->folder, "%s/world-XXXXXX", top == NULL ? "/tmp" : top);
	CHECK(mkdtemp(w->folder) != NULL);
	(void)snprintf(w->data, sizeof w->data, "%s/data", w->folder);
	(void)snprintf(w->lock, sizeof w->lock, "%s/write.lock", w->data);
	(void)snprintf(w->socket, sizeof w->socket, "%s/toride.sock", w->data);
	w->where = (struct where){.data = w->data};
	w->fs = NEW(w->a, struct faults);
}

static int remove_one(const char *path, const struct stat *st, int flag, struct FTW *ftw)
{
	(void)st;
	(void)flag;
	(void)ftw;
	return remove(path);
}

pid_t fork_child(void)
{
	pid_t parent = getpid(), pid = fork();

	if (pid == 0 && (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)) {
		_exit(97);
	}
	return pid;
}

int exit_code(pid_t pid)
{
	int status = 0;

	return waitpid(pid, &status, 0) != pid ? -1
	       : WIFEXITED(status)             ? WEXITSTATUS(status)
	                                       : KILLED + WTERMSIG(status);
}

int stop_writer(struct world *w)
{
	pid_t pid = w->writer;

	w->writer = 0;
	return kill(pid, SIGTERM) == 0 ? exit_code(pid) : -1;
}

void world_end(struct world *w)
{
	if (w->writer != 0) {
		CHECK_INT(stop_writer(w), 0);
		CHECK(access(w->socket, F_OK) != 0); /* it takes its socket away */
	}
	CHECK(nftw(w->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0);
	arena_free(w->a);
}

static volatile bool stopped;

static void note_stop(int signal)
{
	(void)signal;
	stopped = true;
}

_Noreturn void write_for_others(const struct world *w, int ready, rlim_t descriptors)
{
	const struct sigaction act = {.sa_handler = note_stop};
	struct store *s = NULL;
	int fd = -1;

	if (sigaction(SIGTERM, &act, NULL) != 0 || store_open(w->a, &w->where, MODE_WRITE, true, &s, w->fs) != OK ||
	    op_listen(&w->where, &fd, w->fs) != OK || write(ready, "!", 1) != 1) {
		_exit(99);
	}
	close(ready);
	if (descriptors > 0) {
		int next = dup(0);
		struct rlimit few = {(rlim_t)next + descriptors, (rlim_t)next + descriptors};
		close(next);
		if (setrlimit(RLIMIT_NOFILE, &few) != 0) {
			_exit(98);
		}
	}
	enum err err = op_serve(s, &w->where, fd, &stopped, w->fs);

	store_close(s);
	_exit((int)err);
}

void start_writer(struct world *w, rlim_t descriptors)
{
	int ready[2];
	char byte;

	CHECK(pipe2(ready, O_CLOEXEC) == 0);
	w->writer = fork_child();
	if (w->writer == 0) {
		close(ready[0]);
		write_for_others(w, ready[1], descriptors);
	}
	close(ready[1]);
	CHECK(read(ready[0], &byte, 1) == 1);
	close(ready[0]);
}

/* ---- asking ---- */

str packed_text(struct arena *a, str s)
{
	struct buf b;

	buf_init(&b, a, OP_BYTES_MAX * 2);
	pack_text(&b, s);
	return buf_str(&b);
}

str packed_int(struct arena *a, int64_t n)
{
	struct buf b;

	buf_init(&b, a, 64);
	pack_int(&b, n);
	return buf_str(&b);
}

str letters(struct arena *a, size_t n)
{
	char *p = arena_alloc(a, n + 1);

	for (size_t i = 0; i < n; i++) {
		p[i] = (char)('a' + i * 7 % 26);
	}
	return (str){p, n};
}

int64_t sum_by(struct world *w, bool create, str text)
{
	str result;

	if (op_do(w->a, &w->where, create, "sum", packed_text(w->a, text), &result, w->fs) != OK) {
		return -1;
	}
	struct unpack u = {.rest = result};
	int64_t who = unpack_int(&u);

	CHECK(unpack_int(&u) == (int64_t)sum_of(text));
	CHECK(unpack_done(&u));
	return who;
}

void check_served(struct world *w)
{
	int64_t began = clock_ticks();

	CHECK_INT(sum_by(w, false, S("as before")), w->writer);
	CHECK(clock_ticks() - began < SOON_MS);
	CHECK_INT(w->fs->n, 0);
}

void check_fault(struct world *w, const char *id)
{
	CHECK_INT(w->fs->n, 1);
	CHECK_STR(str_of(w->fs->n == 0 ? "" : w->fs->list[0].message), str_of(id));
	w->fs->n = 0;
}

int add_firm_there(struct world *w, int number)
{
	char name[32];
	str result;

	(void)snprintf(name, sizeof name, "firm %d", number);
	if (op_do(w->a, &w->where, false, "firm", packed_text(w->a, str_of(name)), &result, w->fs) != OK) {
		return w->fs->n == 0 ? 1 : 2;
	}
	struct unpack u = {.rest = result};

	return unpack_int(&u) == w->writer && unpack_done(&u) ? 0 : 3;
}

static enum err list_firms(struct tx *tx, void *ctx)
{
	const struct q_firm_list_row *rows;
	size_t *n = ctx;

	return q_firm_list(tx, NULL, 1000, &rows, n);
}

size_t firms_in(struct world *w)
{
	SCOPED(store_end) struct store *s = NULL;
	struct actor nobody = {.tenant = TENANT_INSTALLATION};
	size_t n = 0;

	CHECK_INT(store_open(w->a, &w->where, MODE_READ, false, &s, w->fs), OK);
	CHECK_INT(store_read(s, w->a, nobody, list_firms, &n, w->fs), OK);
	return n;
}

/* ---- without op_do ---- */

int call(const struct world *w)
{
	int fd = socket_connect(w->socket, clock_ticks() + SOON_MS);

	CHECK(fd >= 0);
	return fd;
}

str request_of(struct world *w, const char *version, const char *name, str args)
{
	struct buf b;

	buf_init(&b, w->a, OP_BYTES_MAX * 2);
	pack_text(&b, str_of(version));
	pack_text(&b, str_of(name));
	pack_text(&b, args);
	return buf_str(&b);
}

enum packet next_reply(struct world *w, int fd, const struct op_reply **ret)
{
	str message;
	enum packet got = packet_receive(fd, w->a, OP_REPLY_MAX, clock_ticks() + SOON_MS, &message);

	*ret = NULL;
	if (got == PACKET_DONE) {
		CHECK_INT(op_reply_read(w->a, message, ret), WIRE_GOOD);
	}
	return got;
}

void check_told(struct world *w, int fd, const char *id)
{
	const struct op_reply *reply;

	CHECK_INT(next_reply(w, fd, &reply), PACKET_DONE);
	if (reply != NULL) {
		CHECK_INT(reply->faults.n, 1);
		CHECK_STR(str_of(reply->faults.n == 1 ? reply->faults.list[0].message : ""), str_of(id));
		CHECK(reply->err != OK && reply->result.n == 0);
	}
}
