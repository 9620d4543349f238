#include <errno.h>
#include <unistd.h>

#include "cli/erased.h"
#include "cli/records.h"
#include "cli/serving.h"
#include "core/message.h"
#include "store/session.h"
#include "sys/log.h"
#include "sys/process.h"
#include "web/supervisor.h"
#include "web/tls.h"

enum { TOLD_MAX = 8192, GREETING_MAX = 256 * 1024, RENEW_MAX = 1024 * 1024 };

#define LISTEN_USUAL "127.0.0.1:8080"

/* The socket that a service manager handed over, or a new one. */
static enum err listen_somewhere(const struct command_line *r, int *ret_fd, bool *ret_activated, struct faults *fs)
{
	const char *wanted = r->listen != NULL ? r->listen : LISTEN_USUAL;
	size_t given = process_activated();
	int port;

	*ret_activated = given > 0;
	if (given > 0) {
		*ret_fd = PROCESS_FD_FIRST;
		return given == 1 ? OK : FAIL(fs, ERR_USAGE, "serve-activation", NOWHERE, INT_STR(given));
	}
	int fd = process_listen(str_of(wanted), &port);

	if (fd < 0 && errno == EINVAL) {
		return FAIL(fs, ERR_USAGE, "serve-address", NOWHERE, str_of(wanted));
	}
	if (fd < 0 && errno == EADDRINUSE) {
		return FAIL(fs, ERR_SERVICE, "serve-port", NOWHERE, str_of(wanted));
	}
	if (fd < 0) {
		return FAIL(fs, ERR_SERVICE, "serve-listen", NOWHERE, str_of(wanted), str_of(strerror(errno)));
	}
	*ret_fd = fd;
	return OK;
}

/* What the command line says about who may reach it. */
static enum err read_reach(const struct command_line *r, struct reach *ret, struct faults *fs)
{
	bool own = r->tls != NULL && strcmp(r->tls, "own") == 0;

	if (r->tls != NULL && r->behind_proxy != NULL) {
		return FAIL(fs, ERR_USAGE, "serve-tls-and-proxy", NOWHERE);
	}
	if (own && r->tls_key != NULL) {
		return FAIL(fs, ERR_USAGE, "serve-own-key", NOWHERE);
	}
	if (r->behind_proxy != NULL && !reach_is_origin(str_of(r->behind_proxy))) {
		return FAIL(fs, ERR_USAGE, "serve-proxy-origin", NOWHERE, str_of(r->behind_proxy));
	}
	*ret = (struct reach){
		.kind = own                       ? REACH_OWN
	                : r->tls != NULL          ? REACH_GIVEN
	                : r->behind_proxy != NULL ? REACH_PROXY
	                                          : REACH_HERE,
		.origin = r->behind_proxy,
	};
	return OK;
}

/* What travels in the open, nobody else may see. */
static enum err check_loopback(int fd, str address, const struct reach *reach, struct faults *fs)
{
	bool good = reach_is_secure(reach->kind) || process_is_loopback(fd);

	return good ? OK : FAIL(fs, ERR_USAGE, "serve-not-loopback", NOWHERE, address);
}

struct greeting {
	const struct command_line *request;
	struct tls_wish wish;
	struct reach reach;
	const char *address, *key; /* key NULL: the output is kept somewhere, and a link is a secret */
	int lock;
};

static void greet(void *ctx)
{
	const struct greeting *g = ctx;
	SCOPED(arena_end) struct arena *a = arena_new(GREETING_MAX);
	struct buf out;
	enum lang lang = g->request->lang;
	str origin = str_of(g->reach.origin);

	buf_init(&out, a, TOLD_MAX);
	if (g->key != NULL) {
		PHRASE(&out, &catalogue_builtin, lang, "serve-ready", INT_STR(SESSION_LINK_MINUTES));
		serving_link(&out, lang, origin, str_of(g->key));
		if (g->reach.kind == REACH_OWN) {
			PHRASE(&out, &catalogue_builtin, lang, "serve-own");
			buf_lit(&out, "\n\n");
			serving_certificate(&out, lang, g->reach.fingerprint, g->reach.until);
			buf_lit(&out, "\n");
		}
		PHRASE(&out, &catalogue_builtin, lang, "serve-stop");
	} else {
		PHRASE(&out, &catalogue_builtin, lang, "serve-ready-service", origin);
	}
	buf_lit(&out, "\n");
	if (serving_say(g->lock, origin, NULL) != OK ||
	    records_tell(&(const struct command_line){.arena = a}, &out, NULL) != OK) {
		log_event(LOG_WARN, "greeting-not-told");
	}
}

/* How people come there: over the certificate's first name, or the address. */
static void name_origin(struct greeting *g, str names)
{
	struct arena *a = g->request->arena;

	if (g->reach.kind != REACH_PROXY) {
		g->reach.origin = str_copy(a, reach_origin(a, g->reach.kind, str_of(g->address), names)).p;
	}
}

static enum err load_certificate(struct greeting *g, int *ret_sealed, struct faults *fs)
{
	struct tls tls;

	*ret_sealed = -1;
	if (!reach_is_tls(g->reach.kind)) {
		name_origin(g, S(""));
		return OK;
	}
	TRY(tls_load(g->request->arena, &g->wish, &tls, fs));
	*ret_sealed = tls.sealed;
	g->reach.fingerprint = str_copy(g->request->arena, str_of(tls.cert.fingerprint)).p;
	g->reach.until = tls.cert.until;
	name_origin(g, tls.cert.names);
	return OK;
}

static void log_kept(const struct faults *fs)
{
	struct log_line l;

	log_begin(&l, LOG_ERROR, "certificate-kept");
	for (size_t i = 0; i < fs->n; i++) {
		log_str(&l, "why", str_of(fs->list[i].message));
	}
	log_end(&l);
}

/* While it serves: what is there now, if it is another one. */
static int renew(void *ctx, struct reach *reach)
{
	struct greeting *g = ctx;
	SCOPED(arena_end) struct arena *a = arena_new(RENEW_MAX);
	struct faults fs = {.n = 0};
	struct tls tls;

	if (tls_load(a, &g->wish, &tls, &fs) != OK) {
		log_kept(&fs);
		return -1;
	}
	if (strcmp(tls.cert.fingerprint, reach->fingerprint) == 0) {
		close(tls.sealed);
		return -1;
	}
	g->reach.fingerprint = str_copy(g->request->arena, str_of(tls.cert.fingerprint)).p;
	g->reach.until = tls.cert.until;
	name_origin(g, tls.cert.names);
	*reach = g->reach;
	if (serving_say(g->lock, str_of(g->reach.origin), NULL) != OK) {
		log_event(LOG_WARN, "origin-not-told");
	}
	return tls.sealed;
}

/* What the server of this command line is. */
static enum err prepare(const struct command_line *r, const struct where *where, int fd, struct greeting *g,
                        struct faults *fs)
{
	char room[64] = "";

	*g = (struct greeting){.request = r, .address = str_copy(r->arena, process_address(fd, room)).p};
	TRY(read_reach(r, &g->reach, fs));
	TRY(check_loopback(fd, str_of(g->address), &g->reach, fs));
	g->wish = (struct tls_wish){
		.data = where->data,
		.chain = g->reach.kind == REACH_GIVEN ? r->tls : NULL,
		.key = r->tls_key,
		.listening = fd,
	};
	return OK;
}

enum err cmd_serve(const struct command_line *r, struct faults *fs)
{
	struct where where;
	struct greeting g;
	int fd, sealed;
	bool activated, erased;

	TRY(records_place(r, &where, fs));
	TRY(listen_somewhere(r, &fd, &activated, fs));
	TRY(prepare(r, &where, fd, &g, fs));
	TRY(serving_take(r->arena, &where, &g.lock, fs));
	TRY(erased_go_on(r, &where, &erased, fs)); /* somebody began it, and it was interrupted */
	TRY(load_certificate(&g, &sealed, fs));
	const char *notify = getenv("NOTIFY_SOCKET");
	bool service = activated || (notify != NULL && notify[0] != '\0');

	g.key = service ? NULL : session_key_new(r->arena).p;
	const struct serving serving = {
		.config = {.where = where,
	                   .firm = r->firm,
	                   .key = g.key,
	                   .address = g.address,
	                   .reach = g.reach,
	                   .lang = r->lang},
		.listening = fd,
		.sealed = sealed,
		.ctx = &g,
		.ready = greet,
		.renew = renew,
	};

	log_open("supervisor", 0, LOG_INFO);
	TRY(supervisor_run(&serving, fs));
	return erased_go_on(r, &where, &erased, fs); /* somebody asked for it in the browser */
}
