/* What the supervisor says to its parts, and they to it, on the control connection (SOCK_SEQPACKET, sys/process.h): one
 * word in front, packed (base/pack.h).
 *
 *     to a part      config (once, first)      what it is and where the store lies
 *     to the front   secret (sealed: certificate and key, web/tls.h; the first before it serves), worker (with a
 *                    socket), retire, drain
 *     from a part    loaded (runs, has not opened the store), ready, kill (the front: a worker overran its time),
 *                    backup (the job: one is due)
 *
 * After an upgrade an older supervisor starts a newer program: a config that says more than that one understands
 * (PART_CONFIG_VERSION) is not followed, and the workers there are stay. */
#ifndef WEB_CONTROL_H
#define WEB_CONTROL_H

#include "base/lang.h"
#include "base/pack.h"
#include "store/engine.h"
#include "web/reach.h"
#include "web/route.h"

enum {
	CONTROL_BYTES_MAX = 4096, /* of any message between them */
	PART_CONFIG_TEXT_MAX = 3000,
	PART_CONFIG_VERSION = 2, /* of what a config says */

	/* where a part finds its descriptors */
	FD_CONTROL = 3, /* to the supervisor */
	FD_WORK = 4,    /* a worker: to the front; the front: the listening socket */
};

enum server_part {
	PART_UNSET,
	PART_FRONT,
	PART_READ, /* the workers, one kind for each lane */
	PART_WRITE,
	PART_SLOW,
	PART_JOB,
	PART_BACKUP, /* started when there is something to do, ends with it */
	PART__MAX,
};

/* "front", "read": on the command line and in the log. */
str part_word(enum server_part p);
enum server_part part_named(str word);

/* LANE_UNSET for what is no worker. */
enum lane part_lane(enum server_part p);

enum control {
	CONTROL_UNSET,
	CONTROL_CONFIG,
	CONTROL_LOADED,
	CONTROL_READY,
	CONTROL_WORKER, /* lane, id; with the socket */
	CONTROL_RETIRE, /* id: gets nothing more, and is let go when it has answered */
	CONTROL_DRAIN,  /* answer what is there, then end */
	CONTROL_KILL,   /* id */
	CONTROL_BACKUP, /* the job: a backup is due */
	CONTROL_ERASE,  /* the job: somebody asked for everything to be erased, so all end */
	CONTROL_SECRET, /* with a sealed descriptor */
	CONTROL__MAX,
};

/* What a part is told at its start. */
struct part_config {
	enum server_part part;
	int64_t id;          /* of this run of it; no other has had it */
	struct where where;  /* texts end with a NUL */
	const char *firm;    /* of the first link; NULL: whichever there is */
	const char *key;     /* of the first link, for the writer; NULL: none */
	const char *address; /* where it listens: "127.0.0.1:8080" */
	struct reach reach;  /* how others come there */
	enum lang lang;      /* in which faults are told */
};

void part_config_write(struct buf *out, const struct part_config *c);
MUST bool part_config_read(struct arena *a, str message, struct part_config *ret);

/* Any other message: its word and its numbers. */
struct control_message {
	enum control word;
	enum lane lane;
	int64_t id;
};

MUST bool control_read(str message, struct control_message *ret);

/* Says it on the control connection, with a descriptor or -1; false when the other side is gone. */
bool control_send(int control, const struct control_message *t, int fd);

#endif
