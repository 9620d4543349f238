/* worker WHAT DATA|- DATABASE|- ...
 *
 * A process that is killed, or what comes before and after it:
 *
 *   make  DATA DATABASE               the store and its firms
 *   write DATA DATABASE NAME NUMBER   writes for ever (work.h), from that number on.  Each write that was acknowledged
 *                                     is a line on standard output, before the next one begins
 *   ask   DATA -        NAME NUMBER   the same through whoever is the writer
 *   product DATA DATABASE NAME NUMBER PROGRAM CSV
 *                                     the same by PROGRAM, which is toride; CSV is a file for its answers
 *   serve DATA -                      the writer others ask
 *   read  DATA DATABASE               reads for ever, and ends with 3 when it sees half a round, or fewer than before
 *   judge DATA DATABASE NAME=FILE...  is what FILE says was acknowledged there?  Prints what it counted; 1: no
 *
 * Ends with 3, and says why, at a failure that must not be. */
#include <inttypes.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge.h"
#include "store/op.h"
#include "sys/file.h"

enum {
	ROOM = 512 << 20,
	ODD = 3,
	TURN_MAX = 5,  /* writes until another writer has its turn, on SQLite */
	NAP_US = 2000, /* between tries */
	ACKS_MAX = 64 << 20,
};

static _Noreturn void end_odd(const char *what, const struct faults *fs)
{
	for (size_t i = 0; i == 0 || i < fs->n; i++) {
		const struct fault *f = &fs->list[i];
		fprintf(stderr, "%s: %s", what, fs->n == 0 ? "" : f->message);
		for (size_t k = 0; fs->n > 0 && k < f->arg_count; k++) {
			fprintf(stderr, " {%.*s}", STR_ARG(f->arg[k]));
		}
		fputs("\n", stderr);
	}
	exit(ODD);
}

/* After a failure: may it be tried again? */
static enum fate face(const char *what, struct faults *fs)
{
	enum fate fate = fate_of(fs);

	if (fate == FATE_BROKEN) {
		end_odd(what, fs);
	}
	fs->n = fs->more = 0;
	usleep(NAP_US);
	return fate;
}

static void acknowledge(int64_t number)
{
	char line[32];
	int n = snprintf(line, sizeof line, "%" PRId64 "\n", number);

	if (write(STDOUT_FILENO, line, (size_t)n) != n) {
		exit(ODD);
	}
}

/* Some writes with the store open; on PostgreSQL it stays open. */
static void write_turn(const struct where *where, const char *name, int64_t *number)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);
	struct firms firms;

	if (store_open(a, where, MODE_WRITE, false, &s, fs) != OK || firms_find(s, a, name, &firms, fs) != OK) {
		(void)face("open", fs);
		return;
	}
	for (int64_t turn = 0; where->database != NULL || turn <= *number % TURN_MAX; turn++) {
		SCOPED(arena_end) struct arena *own = arena_new(ROOM);
		struct deed d = deed_of(name, *number);
		if (deed_do(s, own, &firms, &d, fs) == OK) {
			acknowledge(*number);
		} else if (face("write", fs) == FATE_AGAIN) {
			continue;
		}
		++*number;
	}
}

static void ask_once(const struct where *where, const char *name, int64_t *number)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	struct faults *fs = NEW(a, struct faults);
	struct deed d = deed_of(name, *number);

	if (d.kind == DEED_TASKS) { /* there is no op for it yet */
		++*number;
		return;
	}
	if (deed_ask(where, a, &d, fs) == OK) {
		acknowledge(*number);
	} else if (face("ask", fs) == FATE_AGAIN) {
		return;
	}
	++*number;
}

/* The answers of a round for `toride assess`. */
static void write_answers(const char *path, const struct deed *d)
{
	FILE *f = fopen(path, "w");
	char tag[TAG_ROOM];

	(void)tag_write(d, tag);
	fputs("item,answer,note\n", f);
	for (int i = 1; i <= ROUND_ANSWERS; i++) {
		fprintf(f, "%d,%s,%s\n", i, i % 3 == 0 ? "no" : "yes", tag);
	}
	if (fclose(f) != 0) {
		exit(ODD);
	}
}

/* In the child, which ends when we do. */
static _Noreturn void become(pid_t parent, const char *const *argv)
{
	int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == parent && dup2(nowhere, STDOUT_FILENO) >= 0) {
		execv(argv[0], (char *const *)(uintptr_t)argv);
	}
	_exit(ODD);
}

/* Runs one command of the product; what it refuses may have been kept or not. */
static void run_product(const struct where *where, const char *name, int64_t *number, const char *program,
                        const char *csv)
{
	struct deed d = deed_of(name, *number);
	char people[24];
	const char *const where_to[] = {where->database == NULL ? "--data" : "--database",
	                                where->database == NULL ? where->data : where->database};
	const char *const save[] = {program,
	                            "assess",
	                            "ipa-selfcheck-3.1",
	                            csv,
	                            "--save",
	                            "--firm",
	                            d.number % 2 == 0 ? SHARED_FIRM : name,
	                            where_to[0],
	                            where_to[1],
	                            NULL};
	const char *const set[] = {program,  "firm", "set",       "people",    people,
	                           "--firm", name,   where_to[0], where_to[1], NULL};
	pid_t self = getpid(), child;
	int status = 0;

	++*number;
	if (d.kind == DEED_TASKS) { /* there is no command for it yet */
		return;
	}
	snprintf(people, sizeof people, "%" PRId64, d.number);
	write_answers(csv, &d);
	child = fork();
	if (child == 0) {
		become(self, d.kind == DEED_ROUND ? save : set);
	}
	while (waitpid(child, &status, 0) < 0) {
	}
	if (status == 0) {
		acknowledge(d.number);
	} else if (!WIFEXITED(status) || WEXITSTATUS(status) != ERR_SERVICE) {
		fprintf(stderr, "product: ended with %#x\n", (unsigned)status);
		exit(ODD);
	}
}

static void serve(const struct where *where)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);
	const volatile bool never = false;
	int fd = -1;

	if (store_open(a, where, MODE_WRITE, false, &s, fs) != OK) {
		(void)face("serve", fs);
		return;
	}
	if (op_listen(where, &fd, fs) != OK || op_serve(s, where, fd, &never, fs) != OK) {
		end_odd("serve", fs);
	}
}

static void read_turn(const struct where *where, size_t *rounds)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);
	struct firms firms;
	size_t now = 0, half = 0;

	if (store_open(a, where, MODE_READ, false, &s, fs) != OK || firms_find(s, a, "w1", &firms, fs) != OK) {
		(void)face("open", fs);
		return;
	}
	for (int turn = 0; turn < TURN_MAX; turn++) {
		if (glance(s, a, firms.shared, &now, &half, fs) != OK) {
			(void)face("read", fs);
			return;
		}
		if (half > 0 || now < *rounds) {
			fprintf(stderr, "read: %zu half rounds, %zu rounds after %zu\n", half, now, *rounds);
			exit(ODD);
		}
		*rounds = now;
	}
}

static int make(const struct where *where)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);

	if (store_open(a, where, MODE_WRITE, true, &s, fs) != OK || firms_make(s, a, fs) != OK) {
		end_odd("make", fs);
	}
	return 0;
}

static int judge_all(const struct where *where, char **files)
{
	SCOPED(arena_end) struct arena *a = arena_new(ROOM);
	SCOPED(store_end) struct store *s = NULL;
	struct faults *fs = NEW(a, struct faults);
	struct acks acks = {.n = 0};

	for (; *files != NULL; files++) {
		str path, name = str_cut(str_of(*files), '=', &path), lines;
		if (file_read(a, path.p, ACKS_MAX, &lines, fs) != OK) {
			end_odd("judge", fs);
		}
		acks_read(&acks, a, str_copy(a, name).p, lines);
	}
	if (store_open(a, where, MODE_READ, false, &s, fs) != OK) {
		end_odd("judge", fs);
	}
	struct verdict v = judge(s, &acks);

	printf("%zu acknowledged, %zu rounds, %zu tasks, %zu events\n", acks.n, v.rounds, v.tasks, v.events);
	return v.findings > 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 3 ? argv[1] : "";
	const char *name = argc > 4 ? argv[4] : "";
	int64_t number = 1;
	size_t rounds = 0;

	if (argc < 4 || (argc > 5 && strcmp(what, "judge") != 0 && !str_to_int(str_of(argv[5]), &number))) {
		fputs("usage: worker make|write|ask|serve|read|judge DATA|- DATABASE|- ...\n", stderr);
		return ERR_USAGE;
	}
	const struct where where = {
		.data = strcmp(argv[2], "-") == 0 ? NULL : argv[2],
		.database = strcmp(argv[3], "-") == 0 ? NULL : argv[3],
	};

	if (strcmp(what, "make") == 0) {
		return make(&where);
	}
	if (strcmp(what, "judge") == 0) {
		return judge_all(&where, argv + 4);
	}
	for (;;) {
		if (strcmp(what, "write") == 0) {
			write_turn(&where, name, &number);
		} else if (strcmp(what, "ask") == 0) {
			ask_once(&where, name, &number);
		} else if (strcmp(what, "product") == 0 && argc == 8) {
			run_product(&where, name, &number, argv[6], argv[7]);
		} else if (strcmp(what, "serve") == 0) {
			serve(&where);
		} else {
			read_turn(&where, &rounds);
		}
	}
}
