#include "store/pg_link.h"

#include <endian.h>
#include <errno.h>
#include <poll.h>

#include "store/pg_place.h"
#include "sys/clock.h"

enum {
	NAP_MS = 20, /* between attempts to connect to a server that has no room */
	NAP_LONGEST_MS = 500,
	CONNECT_MAX_S = 3600,
	VALUE_MAX = 1 << 30, /* bytes; what the server takes */
	OID_BYTEA = 17,
	OID_INT8 = 20,
	OID_TEXT = 25,
	OID_FLOAT8 = 701,
};

static const Oid oid_of[TYPE__MAX] = {
	[TYPE_ID] = OID_INT8,     [TYPE_INT] = OID_INT8,   [TYPE_TEXT] = OID_TEXT,
	[TYPE_REAL] = OID_FLOAT8, [TYPE_BLOB] = OID_BYTEA,
};

/* Waits for the socket (-1: only for time to pass); false when the time is over. */
static bool wait_for(int fd, short events, int64_t until)
{
	struct pollfd p = {.fd = fd, .events = events};

	for (;;) {
		int64_t left = until - clock_ticks();
		int got = poll(&p, fd < 0 ? 0 : 1, left > 0 ? (int)left : 0);
		if (got >= 0 || errno != EINTR) {
			return got > 0;
		}
	}
}

/* ---- reasons ---- */

void link_why(struct pg_link *l, const char *sqlstate, const char *message)
{
	int n = (int)strcspn(message, "\n");

	while (n > 0 && (message[n - 1] == ' ' || message[n - 1] == '\r')) {
		n--;
	}
	snprintf(l->why, sizeof l->why, "%s%s%.*s", sqlstate, sqlstate[0] != '\0' && n > 0 ? ": " : "", n, message);
}

/* What an SQLSTATE means; one that is not here says nothing that we could act upon.  The first that fits counts. */
static const struct {
	const char *state;
	enum trouble trouble;
} meanings[] = {
	{"40001", TROUBLE_AGAIN},                               /* serialization failure */
	{"40P01", TROUBLE_AGAIN},                               /* deadlock */
	{"40003", TROUBLE_LOST},                                /* the server itself does not know how it ended */
	{"40", TROUBLE_CONSTRAINT},   {"23505", TROUBLE_AGAIN}, /* the key is there: ids are of chance, the next run
                                                                   takes others */
	{"23", TROUBLE_CONSTRAINT},   {"55P03", TROUBLE_BUSY},  /* lock_timeout */
	{"42P07", TROUBLE_AGAIN}, /* the table, column or index is there: another process makes or migrates the store */
	{"42701", TROUBLE_AGAIN},     {"42710", TROUBLE_AGAIN},   {"53100", TROUBLE_FULL},
	{"53200", TROUBLE_MEMORY},    {"53300", TROUBLE_BUSY}, /* too many connections */
	{"57P03", TROUBLE_BUSY},                               /* starting up, or shutting down */
	{"57014", TROUBLE_SLOW},                               /* statement_timeout */
	{"25006", TROUBLE_READ_ONLY}, {"42501", TROUBLE_DENIED},  {"28", TROUBLE_DENIED},
	{"3D000", TROUBLE_MISSING}, /* no such database */
	{"3F000", TROUBLE_MISSING}, /* no such schema */
	{"57P", TROUBLE_LOST},      /* the server is being stopped */
	{"25P03", TROUBLE_LOST},    /* idle_in_transaction_session_timeout */
	{"08", TROUBLE_LOST},         {"XX001", TROUBLE_CORRUPT}, {"XX002", TROUBLE_CORRUPT},
	{"58", TROUBLE_IO},
};

static enum trouble meaning_of(const char *state)
{
	for (size_t i = 0; i < COUNT_OF(meanings); i++) {
		if (str_starts(str_of(state), str_of(meanings[i].state))) {
			return meanings[i].trouble;
		}
	}
	return TROUBLE_OTHER;
}

/* The server knows a prepared statement no longer, knows it already (both: a proxy gave us another connection), or its
 * plan does not fit any more because another process has migrated. */
static bool is_stale(const char *state, const PGresult *result)
{
	const char *function = PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION);

	return strcmp(state, "26000") == 0 || strcmp(state, "42P05") == 0 ||
	       (strcmp(state, "0A000") == 0 && function != NULL && strcmp(function, "RevalidateCachedQuery") == 0);
}

/* What kind of trouble a failed result is. */
static enum trouble trouble_of(struct pg_link *l, const PGresult *result)
{
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);

	if (state == NULL) {
		link_why(l, "", PQresultErrorMessage(result));
		return PQstatus(l->conn) == CONNECTION_BAD ? TROUBLE_LOST : TROUBLE_OTHER;
	}
	/* messages of class 22 (data exception) quote the value */
	link_why(l, state, message == NULL || str_starts(str_of(state), S("22")) ? "" : message);
	if (is_stale(state, result)) {
		l->stale = true;
		return TROUBLE_AGAIN;
	}
	return meaning_of(state);
}

/* ---- connecting ---- */

void link_close(struct pg_link *l)
{
	PQfinish(l->conn);
	l->conn = NULL;
	l->stale = false;
	l->first = l->count = l->past = l->unsent = l->bytes = 0;
	memset(l->prepared, 0, sizeof l->prepared);
}

static bool is_fatal(const PGresult *result)
{
	const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);

	return severity != NULL && (strcmp(severity, "FATAL") == 0 || strcmp(severity, "PANIC") == 0);
}

/* What the server says unasked; it may be that it hangs up. */
static void hear(void *ctx, const PGresult *result)
{
	struct pg_link *l = ctx;

	if (is_fatal(result)) {
		(void)trouble_of(l, result);
		l->stale = true;
	}
}

/* libpq tells of failed connections as text alone; with PQERRORS_VERBOSE the server's part of it is
 * "FATAL:  53300: sorry, too many clients already".  Where there are several hosts, the last one counts. */
static const char *find_state(const char *message)
{
	const char *found = NULL;

	for (const char *p = strstr(message, ":  "); p != NULL; p = strstr(p + 1, ":  ")) {
		if (strspn(p + 3, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 5 && p[8] == ':') {
			found = p + 3;
		}
	}
	return found;
}

/* Notes why connecting failed.  Names in quotes come from the database string, where a slip can make a piece of the
 * password look like a host: they are left out, unless it is the server who speaks. */
static enum trouble connect_trouble(struct pg_link *l, const char *message)
{
	const char *found = find_state(message), *last = message;
	char told[LINK_WHY_MAX] = "";
	size_t n = 0;
	bool quoted = false;

	if (found != NULL) {
		char state[6] = "";
		memcpy(state, found, sizeof state - 1);
		link_why(l, state, found + 6 + strspn(found + 6, " "));
		enum trouble t = meaning_of(state);
		return t == TROUBLE_LOST || t == TROUBLE_OTHER ? TROUBLE_AWAY : t;
	}
	for (const char *p = message; *p != '\0'; p++) {
		if (p[0] == '\n' && p[1] != '\0' && p[1] != '\t') {
			last = p + 1;
		}
	}
	for (const char *p = last; *p != '\0' && *p != '\n' && n < sizeof told - 1; p++) {
		if (*p == '"') {
			quoted = !quoted;
		} else if (!quoted) {
			told[n++] = *p;
		}
	}
	link_why(l, "", told);
	return PQconnectionNeedsPassword(l->conn) ? TROUBLE_DENIED : TROUBLE_AWAY;
}

/* What a connection must be before it is used. */
static enum trouble make_ready(struct pg_link *l)
{
	const char *encoding = PQparameterStatus(l->conn, "server_encoding");

	if (encoding != NULL && strcmp(encoding, "UTF8") != 0) {
		link_why(l, "server_encoding", encoding);
		return TROUBLE_FOREIGN;
	}
	if (PQsetnonblocking(l->conn, 1) != 0 || PQenterPipelineMode(l->conn) != 1) {
		link_why(l, "", PQerrorMessage(l->conn));
		return TROUBLE_OTHER;
	}
	if (!l->named) {
		return TROUBLE_NONE; /* each transaction sets its own limits */
	}
	enum trouble t = link_ask_limits(l, false);

	return t == TROUBLE_NONE ? link_collect(l, NULL) : t;
}

/* One attempt. */
static enum trouble connect_once(struct pg_link *l, int64_t until)
{
	PostgresPollingStatusType next = PGRES_POLLING_WRITING;

	l->conn = PQconnectStartParams(l->keyword, l->value, 0);
	if (l->conn == NULL) {
		return TROUBLE_MEMORY;
	}
	(void)PQsetErrorVerbosity(l->conn, PQERRORS_VERBOSE);
	(void)PQsetNoticeReceiver(l->conn, hear, l);
	while (PQstatus(l->conn) != CONNECTION_BAD && next != PGRES_POLLING_OK && next != PGRES_POLLING_FAILED) {
		if (!wait_for(PQsocket(l->conn), next == PGRES_POLLING_READING ? POLLIN : POLLOUT, until)) {
			link_why(l, "", strerror(ETIMEDOUT));
			return TROUBLE_AWAY;
		}
		next = PQconnectPoll(l->conn);
	}
	return PQstatus(l->conn) == CONNECTION_OK ? make_ready(l) : connect_trouble(l, PQerrorMessage(l->conn));
}

enum trouble link_open(struct pg_link *l)
{
	int64_t until = clock_ticks() + l->connect_ms;

	for (int nap = NAP_MS; l->conn == NULL; nap = nap < NAP_LONGEST_MS ? nap * 2 : nap) {
		enum trouble t = connect_once(l, until);
		if (t == TROUBLE_NONE) {
			break;
		}
		link_close(l);
		if (t != TROUBLE_BUSY || clock_ticks() + nap >= until) {
			return t == TROUBLE_LOST ? TROUBLE_AWAY : t;
		}
		(void)wait_for(-1, 0, clock_ticks() + nap);
	}
	return TROUBLE_NONE;
}

/* How many hosts libpq will try one after the other. */
static int count_hosts(const PQconninfoOption *options)
{
	int hosts = 1;

	for (const PQconninfoOption *o = options; o->keyword != NULL; o++) {
		if (o->val != NULL && (strcmp(o->keyword, "host") == 0 || strcmp(o->keyword, "hostaddr") == 0)) {
			int n = 1;
			for (const char *p = o->val; *p != '\0'; p++) {
				n += *p == ',';
			}
			hosts = n > hosts ? n : hosts;
		}
	}
	return hosts;
}

/* What the database string sets, between what we would like and what we must have: of a keyword that comes twice, libpq
 * takes the last. */
static void note_options(struct pg_link *l, struct arena *a, const PQconninfoOption *options)
{
	static const char *const wishes[][2] = {
		{"application_name", "toride"},
		{"tcp_user_timeout", "10000"}, /* ms until a dead network is one */
		{"keepalives_idle", "30"},     /* s */
	};
	size_t room = COUNT_OF(wishes) + 2, n = 0;
	int64_t seconds = 0;

	for (const PQconninfoOption *o = options; o->keyword != NULL; o++) {
		room++;
	}
	l->keyword = NEW_N(a, const char *, room);
	l->value = NEW_N(a, const char *, room);
	for (; n < COUNT_OF(wishes); n++) {
		l->keyword[n] = wishes[n][0];
		l->value[n] = wishes[n][1];
	}
	for (const PQconninfoOption *o = options; o->keyword != NULL; o++) {
		if (o->val == NULL) {
			continue;
		}
		l->keyword[n] = str_copy(a, str_of(o->keyword)).p;
		l->value[n++] = str_copy(a, str_of(o->val)).p;
		if (strcmp(o->keyword, "connect_timeout") == 0 && str_to_int(str_of(o->val), &seconds) && seconds > 0 &&
		    seconds <= CONNECT_MAX_S) {
			l->connect_ms = (int)seconds * 1000;
		}
	}
	l->keyword[n] = "client_encoding";
	l->value[n] = "UTF8";
	l->connect_ms *= count_hosts(options);
}

enum trouble link_init(struct pg_link *l, struct arena *a, const char *database, int answer_ms)
{
	struct pg_place place = {.libpq = NULL};
	PQconninfoOption *options = NULL;
	char *complaint = NULL; /* may quote a password: nobody sees it */

	*l = (struct pg_link){
		.connect_ms = LINK_CONNECT_MS, .answer_ms = answer_ms, .patience_ms = answer_ms + LINK_GRACE_MS};
	if (pg_place_read(a, database, &place)) {
		options = PQconninfoParse(place.libpq, &complaint);
	}
	PQfreemem(complaint);
	if (options == NULL) {
		link_why(l, "", "connection string");
		return TROUBLE_OTHER;
	}
	l->named = place.statements;
	note_options(l, a, options);
	PQconninfoFree(options);
	return TROUBLE_NONE;
}

/* ---- asking ---- */

/* Something could not even be queued. */
static enum trouble cannot_ask(struct pg_link *l)
{
	bool bad = PQstatus(l->conn) == CONNECTION_BAD;

	link_why(l, "", PQerrorMessage(l->conn));
	link_close(l);
	return bad ? TROUBLE_LOST : TROUBLE_OTHER;
}

static void push(struct pg_link *l, struct asked asked)
{
	l->asked[(l->first + l->count++) % COUNT_OF(l->asked)] = asked;
	l->unsent = asked.kind == ASKED_SYNC ? 0 : l->unsent + 1;
}

static bool is_prepared(const struct pg_link *l, uint16_t number)
{
	return (l->prepared[number / 64] >> number % 64 & 1) != 0;
}

static void set_prepared(struct pg_link *l, uint16_t number, bool is)
{
	uint64_t bit = UINT64_C(1) << number % 64, *word = &l->prepared[number / 64];

	*word = is ? *word | bit : *word & ~bit;
}

/* Values as libpq wants them. */
struct wire {
	Oid type[PARAMS_MAX];
	const char *at[PARAMS_MAX];
	int size[PARAMS_MAX], format[PARAMS_MAX];
	uint64_t number[PARAMS_MAX]; /* eight bytes in the order of the network */
	size_t bytes;
};

/* False when there are too many values, or one is too long for the protocol. */
static bool fill_wire(const struct statement *st, const struct value *params, struct wire *w)
{
	w->bytes = 0;
	for (size_t i = 0; i < st->param_count; i++) {
		if (params == NULL || i == PARAMS_MAX) {
			return false;
		}
		enum type type = st->params[i].type;
		const struct value *v = &params[i];
		bool bytes = type == TYPE_TEXT || type == TYPE_BLOB;
		uint64_t bits = (uint64_t)v->n;

		if (bytes && !v->null && v->s.n > VALUE_MAX) {
			return false;
		}
		if (type == TYPE_REAL) {
			memcpy(&bits, &v->r, sizeof bits);
		}
		w->number[i] = htobe64(bits);
		w->type[i] = oid_of[type];
		w->format[i] = 1;
		w->size[i] = bytes ? (int)v->s.n : (int)sizeof bits;
		w->at[i] = bytes ? v->s.p : (const char *)&w->number[i];
		if (v->null || w->at[i] == NULL) {
			w->at[i] = v->null ? NULL : "";
			w->size[i] = 0;
		}
		w->bytes += (size_t)w->size[i];
	}
	return true;
}

enum trouble link_ask(struct pg_link *l, const struct statement *st, const struct value *params)
{
	return link_ask_later(l, st, params, NULL);
}

enum trouble link_ask_later(struct pg_link *l, const struct statement *st, const struct value *params,
                            struct later *later)
{
	const char *sql = st->sql[DIALECT_POSTGRES];
	struct wire w;
	int asked;

	if (l->conn == NULL) {
		return TROUBLE_LOST;
	}
	if (!fill_wire(st, params, &w)) {
		link_why(l, "", st->name);
		link_close(l);
		return TROUBLE_OTHER;
	}
	if (l->named && !is_prepared(l, st->number)) {
		if (PQsendPrepare(l->conn, st->name, sql, st->param_count, w.type) != 1) {
			return cannot_ask(l);
		}
		push(l, (struct asked){.kind = ASKED_PREPARE, .number = st->number});
		set_prepared(l, st->number, true);
	}
	if (l->named) {
		asked = PQsendQueryPrepared(l->conn, st->name, st->param_count, w.at, w.size, w.format, 1);
	} else {
		asked = PQsendQueryParams(l->conn, sql, st->param_count, w.type, w.at, w.size, w.format, 1);
	}
	if (asked != 1) {
		return cannot_ask(l);
	}
	push(l, (struct asked){.kind = ASKED_RUN, .later = later});
	l->bytes += w.bytes;
	return TROUBLE_NONE;
}

enum trouble link_ask_text(struct pg_link *l, const char *sql)
{
	if (l->conn == NULL) {
		return TROUBLE_LOST;
	}
	if (PQsendQueryParams(l->conn, sql, 0, NULL, NULL, NULL, NULL, 1) != 1) {
		return cannot_ask(l);
	}
	push(l, (struct asked){.kind = ASKED_RUN});
	return TROUBLE_NONE;
}

enum trouble link_ask_limits(struct pg_link *l, bool local)
{
	const struct {
		const char *name;
		int ms;
	} limits[] = {
		{"statement_timeout", l->answer_ms},
		{"lock_timeout", LINK_LOCK_MS},
		{"idle_in_transaction_session_timeout", LINK_IDLE_MS},
	};
	enum trouble t = TROUBLE_NONE;
	char sql[200];

	for (size_t i = 0; t == TROUBLE_NONE && i < COUNT_OF(limits); i++) {
		snprintf(sql, sizeof sql, "set %s%s = %d", local ? "local " : "", limits[i].name, limits[i].ms);
		t = link_ask_text(l, sql);
	}
	/* on disk when it is answered; a server that waits for more than that may go on doing so */
	snprintf(sql, sizeof sql,
	         "select set_config('synchronous_commit', 'on', %s) "
	         "where current_setting('synchronous_commit') in ('off', 'local', 'remote_write')",
	         local ? "true" : "false");
	return t == TROUBLE_NONE ? link_ask_text(l, sql) : t;
}

bool link_full(const struct pg_link *l)
{
	return l->count >= LINK_ASKED_MAX || l->bytes >= LINK_BYTES_MAX;
}

/* ---- answers ---- */

static bool sync_all(struct pg_link *l)
{
	if (PQpipelineSync(l->conn) != 1) {
		return false;
	}
	push(l, (struct asked){.kind = ASKED_SYNC});
	l->bytes = 0;
	return true;
}

/* The next result, or NULL: it ends an answer, or (with *ret_silent) the server said nothing for too long. */
static PGresult *next_result(struct pg_link *l, bool *ret_silent)
{
	int64_t until = clock_ticks() + l->patience_ms;

	while (PQisBusy(l->conn)) {
		bool more = PQflush(l->conn) == 1;
		if (!wait_for(PQsocket(l->conn), (short)(POLLIN | (more ? POLLOUT : 0)), until)) {
			*ret_silent = true;
			return NULL;
		}
		if (PQconsumeInput(l->conn) != 1) {
			break; /* what came before the end is still to be had */
		}
	}
	return PQgetResult(l->conn);
}

/* How far the reading of answers is. */
struct reading {
	enum trouble first; /* that counts */
	PGresult *last;     /* of the statements that were run */
	bool past;          /* the question now was of a transaction that has ended */
};

/* Reads the answer to one question.  False when the connection is of no use any more. */
static bool read_one(struct pg_link *l, struct asked asked, struct reading *r)
{
	bool silent = false;
	PGresult *result = next_result(l, &silent);
	ExecStatusType status = PQresultStatus(result); /* of NULL: PGRES_FATAL_ERROR */
	bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
	bool failed = status == PGRES_FATAL_ERROR || status == PGRES_PIPELINE_ABORTED;

	if (asked.kind == ASKED_SYNC && status == PGRES_PIPELINE_SYNC) {
		PQclear(result);
		return true;
	}
	if (result == NULL || (!good && !failed)) {
		if (r->first == TROUBLE_NONE) {
			link_why(l, "", silent ? strerror(ETIMEDOUT) : PQerrorMessage(l->conn));
		}
		PQclear(result);
		return false;
	}
	bool gone = PQstatus(l->conn) == CONNECTION_BAD || is_fatal(result) || asked.kind == ASKED_SYNC;

	if (failed && asked.kind == ASKED_PREPARE) {
		set_prepared(l, asked.number, false);
	}
	if (status == PGRES_FATAL_ERROR && r->first == TROUBLE_NONE && (gone || !r->past)) {
		enum trouble t = trouble_of(l, result);
		/* with the last answer there, what ends the connection is the matter of whoever asks next */
		r->first = asked.kind == ASKED_SYNC && l->count == 0 ? TROUBLE_NONE : t;
		l->earlier = PQresultErrorField(result, PG_DIAG_SQLSTATE) != NULL && l->count > 1;
	}
	if (asked.later != NULL && good && !r->past && r->first == TROUBLE_NONE) {
		r->first = asked.later->take(asked.later, result);
	}
	if (asked.kind == ASKED_RUN && good) {
		PQclear(r->last);
		r->last = result;
	} else {
		PQclear(result);
	}
	return !gone && (result = next_result(l, &silent)) == NULL && !silent;
}

/* Reads the answer to the question that waits longest. */
static bool read_next(struct pg_link *l, struct reading *r)
{
	struct asked asked = l->asked[l->first];

	l->first = (l->first + 1) % COUNT_OF(l->asked);
	l->count--;
	r->past = l->past > 0;
	l->past -= r->past;
	bool useful = read_one(l, asked, r);

	if (!useful && r->first == TROUBLE_NONE && !(asked.kind == ASKED_SYNC && l->count == 0)) {
		r->first = TROUBLE_LOST;
	}
	return useful;
}

bool link_alive(struct pg_link *l)
{
	struct reading r = {.first = TROUBLE_NONE};

	if (l->conn == NULL) {
		return false;
	}
	bool alive = PQstatus(l->conn) == CONNECTION_OK, told = false;

	/* more than one reading only where there is much, or the end behind it */
	for (int i = 0; alive && i < 16 && wait_for(PQsocket(l->conn), POLLIN, 0); i++) {
		alive = PQconsumeInput(l->conn) == 1;
	}
	while (alive && l->past > 0 && PQisBusy(l->conn) == 0) {
		alive = read_next(l, &r);
		told = !alive;
	}
	PQclear(r.last);
	if (alive && l->count == 0) {
		(void)PQisBusy(l->conn); /* hears what was said unasked */
	}
	if (!alive && !told) {
		link_why(l, "", PQerrorMessage(l->conn));
	}
	if (!alive || l->stale) {
		link_close(l);
	}
	return l->conn != NULL;
}

enum trouble link_collect(struct pg_link *l, PGresult **ret)
{
	struct reading r = {.first = TROUBLE_NONE};
	bool useful = true;

	l->earlier = false;
	if (l->conn == NULL) {
		return TROUBLE_LOST;
	}
	if (!sync_all(l)) {
		return cannot_ask(l);
	}
	while (l->count > 0 && useful) {
		useful = read_next(l, &r);
	}
	if (!useful || r.first == TROUBLE_LOST) {
		r.first = r.first == TROUBLE_OTHER ? TROUBLE_LOST : r.first;
		link_close(l);
	}
	if (r.first != TROUBLE_NONE || ret == NULL) {
		PQclear(r.last);
	} else {
		*ret = r.last;
	}
	return r.first;
}

void link_let_go(struct pg_link *l, const struct statement *last)
{
	if (l->conn == NULL || (l->unsent > 0 && !sync_all(l)) || link_ask(l, last, NULL) != TROUBLE_NONE ||
	    !sync_all(l)) {
		link_close(l);
		return;
	}
	l->past = l->count;
	if (link_full(l)) {
		(void)link_collect(l, NULL);
	}
}
