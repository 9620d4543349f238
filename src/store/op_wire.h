/* What op.h's two sides write to each other, as bytes (base/pack.h):
 *
 *     request   "TRD1", name, args
 *     reply     "TRD1", err, count, faults, more, result
 *     fault     err, message id, file, line, field, count, args
 *
 * All but the numbers err, count, more and line is text with its length in front.  The word at the front is the
 * version: another one means another Toride, whatever follows.  Nothing is believed of what comes: each length, count
 * and code is held to its limit, an id to its letters, and what is left over makes the whole unreadable. */
#ifndef STORE_OP_WIRE_H
#define STORE_OP_WIRE_H

#include "base/fault.h"
#include "base/pack.h"
#include "store/op.h"

enum {
	OP_NAME_MAX = 64,   /* bytes of an op's name, and of a message id */
	OP_HEAD_MAX = 1024, /* bytes of a request besides its args */

	/* a fault is its store and ten numbers; ids and what stands around the faults fit in the rest */
	OP_REPLY_MAX = OP_RESULT_MAX + (FAULTS_MAX + 1) * (FAULT_STORE + OP_NAME_MAX + 128),
};

/* How reading went. */
enum wire {
	WIRE_GOOD,
	WIRE_VERSION, /* another version's */
	WIRE_BAD,
};

/* Views into the message. */
struct op_request {
	str name; /* 1 to OP_NAME_MAX bytes, any */
	str args;
};

void op_request_write(struct buf *out, str name, str args);
MUST enum wire op_request_read(str message, struct op_request *ret);

struct op_reply {
	enum err err;
	struct faults faults; /* message ids live in the arena */
	str result;           /* a view into the message, at most OP_RESULT_MAX bytes */
};

void op_reply_write(struct buf *out, enum err err, const struct faults *fs, str result);

/* NULL in *ret, or the whole reply in the arena. */
MUST enum wire op_reply_read(struct arena *a, str message, const struct op_reply **ret);

#endif
