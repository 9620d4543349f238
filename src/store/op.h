/* What one process may ask of the process that writes.
 *
 * On SQLite one process at a time may write a store (DATA/write.lock).  A command that wants something written packs it
 * as an op and calls op_do: when nobody holds the lock, the op runs here; else the message goes to the holder through
 * DATA/toride.sock and runs there, by the same code.  So each op has one function, and who runs it is nobody's concern.
 *
 *     command                                    writer (a server, or op_serve in a program of its own)
 *     op_do(..., "round.save", args) ---- SOCK_SEQPACKET: "TRD1", name, args ------> row of ops[] ---> store_write
 *                                    <--- err, faults, result ---------------------
 *
 * A message of more than SOCKET_PACKET_MAX bytes travels as a memfd beside an empty packet.  The socket has mode 0600
 * in a folder of mode 0700, and the writer asks the kernel who is calling: only the same user (or root) is heard.  The
 * bytes are distrusted all the same: lengths are bounded, what is left over is an error, core checks every value. */
#ifndef STORE_OP_H
#define STORE_OP_H

#include "base/pack.h"
#include "store/store.h"
#include "sys/unix_socket.h"

enum {
	OP_BYTES_MAX = 8 << 20, /* of one message */
	OP_RESULT_MAX = 1 << 20,
	OP_ARENA_MAX = 128 << 20, /* of the writer, for one op */
	OP_DEADLINE_MS = 30000,   /* for the answer */
	OP_CALLERS_MAX = 16,      /* connected at the same time; more wait */
};

/* Which firm: by name or id; p == NULL is the only one there is. */
struct op_firm {
	str name;
	bool create; /* make it where there is none of that name */
	bool is_new; /* for `act`: it was made for this */
};

void op_firm_pack(struct buf *out, const struct op_firm *f);
struct op_firm op_firm_unpack(struct unpack *u);

/* One op, as op_run runs it: `in` is a struct of its own, of `size` bytes and empty at first, for what it is given and
 * what comes of it. */
struct op {
	const char *name; /* "round.save" */
	size_t size;

	/* The message begins with a firm, and `in` with a struct op_firm: `act` runs in that firm's transaction, which
	 * makes it where it shall be made.  Else it runs in one of the installation. */
	bool of_firm;

	/* Takes the rest of a message, with a limit for each length; what core checks is not checked here.  What cannot
	 * be sets u->bad.  That, and what is left over, is ERR_DATA op-malformed.  NULL: there is no rest. */
	void (*unpack)(struct arena *a, struct unpack *u, void *in);

	/* Does it in one write transaction, which may be run again: it sets what comes of it. */
	enum err (*act)(struct tx *tx, void *in);

	/* Does it in place of `act`, where one transaction is not enough. */
	enum err (*act_in_steps)(struct store *s, struct arena *a, void *in, struct faults *fs);

	/* What the caller wants to know.  NULL: nothing. */
	void (*pack)(struct buf *out, const void *in);
};

extern const struct op ops[];
extern const size_t op_count;

/* Runs one op on an open store. */
MUST enum err op_run(struct store *s, struct arena *a, str name, str args, struct buf *result, struct faults *fs);

/* Does it here or there; *ret is the packed result, in the arena.  `create` makes the store where there is none.
 * Waits for a writer without a socket up to STORE_WAIT_MS.  Fails as store_open does, as the op does, and with
 *   ERR_SERVICE op-no-answer (the writer ended or was too slow: it may or may not have been done), store-locked,
 *               op-version, op-unknown (of another version of Toride: nothing was done)
 *   ERR_DATA    file-too-large (args have no place in a message of OP_BYTES_MAX, here or there)
 * Ids of faults that came from there live in the arena: it must outlive `fs`. */
MUST enum err op_do(struct arena *a, const struct where *where, bool create, const char *name, str args, str *ret,
                    struct faults *fs);

/* Has it done by the writer of the store, and never opens the store itself: for a part of a server that may not.  Waits
 * for a writer up to STORE_WAIT_MS. */
MUST enum err op_ask(struct arena *a, const struct where *where, const char *name, str args, str *ret,
                     struct faults *fs);

/* Makes DATA/toride.sock, replacing one that nobody listens on any more, and returns the listening descriptor.  The
 * caller holds the store as MODE_WRITE, so there is no other writer.  ERR_CREATE op-socket. */
MUST enum err op_listen(const struct where *where, int *ret_fd, struct faults *fs);

/* Takes the name of the socket away; for its holder, before the store is closed. */
void op_unlisten(const struct where *where);

/* Callers, served by somebody who waits for other things as well:
 *
 *     struct op_server *d = op_server_new(a, store, fd);
 *     size_t n = op_server_watch(d, list, &deadline);       room for OP_WATCH_MAX
 *     socket_wait(list, n, ..., deadline);                together with others
 *     op_server_serve(d, list);
 *     op_server_end(d);                                     what was sent before is still done and answered
 */
enum { OP_WATCH_MAX = 1 + OP_CALLERS_MAX };

struct op_server;

/* Takes `fd` over. */
struct op_server *op_server_new(struct arena *a, struct store *s, int fd);

/* What to wait for, and until when at the latest (made earlier if need be).  Returns how many. */
size_t op_server_watch(const struct op_server *d, struct watch *list, int64_t *deadline);

/* Serves each caller of the list that is ready once; the list must be as op_server_watch made it. */
void op_server_serve(struct op_server *d, const struct watch *list);

void op_server_end(struct op_server *d);

/* Serves callers one message at a time until *stop is set by a signal handler; a caller that sends rubbish, is slow or
 * goes away harms nobody else.  What was sent before the end is still done and answered.  Closes `fd` and removes the
 * socket.  ERR_IO op-socket when waiting itself fails. */
MUST enum err op_serve(struct store *s, const struct where *where, int fd, const volatile bool *stop,
                       struct faults *fs);

#endif
