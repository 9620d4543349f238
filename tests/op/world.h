/* A store with a writer in a process of its own, for the tests of store/op.h: the place, the writer's life, and short
 * words for asking.  The ops are those of world.c, in place of store/ops.c:
 *
 *     sum      text -> who ran it, a sum of the text       firm     name -> who ran it; adds a firm to the store
 *     bytes    n -> n bytes                                faults   n -> n faults with all their parts, ERR_DATA
 *     slow     ms -> who ran it, after that long           no       -> ERR_NO, without a fault
 *     die      ends whoever runs it
 *
 * "Who" is a process id.  What does not hold is noted as by CHECK. */
#ifndef TESTS_OP_WORLD_H
#define TESTS_OP_WORLD_H

#include <sys/resource.h>
#include <sys/types.h>

#include "store/op.h"
#include "store/op_wire.h"
#include "sys/unix_socket.h"

enum {
	SOON_MS = 5000, /* what is no waiting at all takes less, also on a busy machine */
	KILLED = 128,   /* exit_code of a process that a signal ended, with the signal's number added */
};

struct world {
	char folder[256];
	char data[300];
	char lock[320], socket[320];
	struct where where;
	struct arena *a;
	struct faults *fs;
	pid_t writer; /* 0: none */
};

/* A folder, in TORIDE_TEST_FOLDER or /tmp, for a store that is not there yet.  world_end stops the writer and removes
 * all. */
void world_new(struct world *w);
void world_end(struct world *w);

/* A child that ends with us, whatever happens. */
pid_t fork_child(void);

int exit_code(pid_t pid);

/* Starts a writer and waits until it listens.  `descriptors` is how many more it may open then; 0: as many as it
 * likes. */
void start_writer(struct world *w, rlim_t descriptors);

/* Ends it; its exit code. */
int stop_writer(struct world *w);

/* The life of a writer, for a child; `ready` gets a byte when it listens. */
_Noreturn void write_for_others(const struct world *w, int ready, rlim_t descriptors);

str packed_text(struct arena *a, str s);
str packed_int(struct arena *a, int64_t n);
str letters(struct arena *a, size_t n);

/* Has `text` summed; who did it, or -1. */
int64_t sum_by(struct world *w, bool create, str text);

/* The writer does what it is asked, soon and without a fault. */
void check_served(struct world *w);

/* That was the only fault; forgets it. */
void check_fault(struct world *w, const char *id);

/* Adds a firm; 0 when the writer did it, else what a child can end with. */
int add_firm_there(struct world *w, int number);

size_t firms_in(struct world *w);

/* ---- without op_do ---- */

int call(const struct world *w);
str request_of(struct world *w, const char *version, const char *name, str args);

/* NULL in *ret when none came. */
enum packet next_reply(struct world *w, int fd, const struct op_reply **ret);

/* The next reply is that fault, and nothing else. */
void check_told(struct world *w, int fd, const char *id);

#endif
