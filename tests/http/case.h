/* Files of cases: what is sent, and what must come back.  The words are explained in run.sh.  One line is one step. */
#ifndef TESTS_HTTP_CASE_H
#define TESTS_HTTP_CASE_H

#include "client.h"
#include "server.h"

enum {
	CASE_FINDINGS_MAX = 20,
	CASE_FINDING_BYTES = 1024,
	CASE_VARIABLES_MAX = 64,
	CASE_FILE_MAX = 4 << 20,
	CASE_WAIT_MS = 12000
};

struct variable {
	str name, value;
};

struct runner {
	struct arena *keep; /* of the whole run */
	struct arena *a;    /* of the running case */
	struct server *server;
	struct client client;
	const char *engine;
	size_t number, bad; /* tests so far */

	/* ---- the running case ---- */
	str name;
	const char *file;
	size_t line;
	char findings[CASE_FINDINGS_MAX][CASE_FINDING_BYTES];
	size_t finding_count;
	str cookie; /* the variable with it; empty: nobody asks */

	/* the request being put together */
	bool open, raw;
	str method, target, body;
	struct buf headers, fields, bytes;

	/* what came last */
	bool came;
	struct answer answer;
	struct said said;
	bool said_known;

	struct variable variable[CASE_VARIABLES_MAX]; /* they stay from case to case */
	size_t variables;
};

void runner_init(struct runner *r, struct arena *keep, struct server *server, const char *engine);

/* Runs all cases of a file and prints a line of TAP for each.  False when it cannot be read. */
MUST bool runner_file(struct runner *r, const char *path);

void runner_set(struct runner *r, str name, str value);

/* Notes what is wrong with the running case. */
__attribute__((format(printf, 2, 3))) void runner_wrong(struct runner *r, const char *format, ...);

/* The text with its variables and escapes put in. */
str runner_text(struct runner *r, str s);

/* ---- case_code.c: codes of an app ---- */

/* Has oathtool make the codes of that key around now, as $CODE_PAST, $CODE_BEFORE, $CODE, $CODE_AFTER, $CODE_FUTURE. */
void step_codes(struct runner *r, str text);

/* ---- case_send.c: the request ---- */

void send_begin(struct runner *r, str method, str target);
void send_header(struct runner *r, str line);
void send_field(struct runner *r, str line);
void send_raw(struct runner *r, str text, bool line_end);

/* Sends what was put together. */
void send_now(struct runner *r);

#endif
