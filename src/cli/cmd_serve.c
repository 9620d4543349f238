#include <errno.h>
#include <unistd.h>

#include "cli/records.h"
#include "cli/serving.h"
#include "core/message.h"
#include "store/session.h"
#include "sys/log.h"
#include "sys/process.h"
#include "web/supervisor.h"

enum { TOLD_MAX = 8192, GREETING_MAX = 256 * 1024 };

#define LISTEN_USUAL "127.0.0.1:8080"

/* The socket that a service manager handed over, or a new one. */
static enum err listen_somewhere(const struct request *r, int *ret_fd, bool *ret_activated, struct faults *fs)
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

/* Until there are accounts and TLS, nobody but this machine may reach it. */
static enum err check_loopback(int fd, str address, struct faults *fs)
{
	return process_is_loopback(fd) ? OK : FAIL(fs, ERR_USAGE, "serve-not-loopback", NOWHERE, address);
}

struct greeting {
	const struct request *request;
	const char *address, *key; /* key NULL: the output is kept somewhere, and a link is a secret */
	int lock;
};

static void greet(void *ctx)
{
	const struct greeting *g = ctx;
	SCOPED(arena_end) struct arena *a = arena_new(GREETING_MAX);
	struct buf out;
	enum lang lang = g->request->lang;

	buf_init(&out, a, TOLD_MAX);
	if (g->key != NULL) {
		PHRASE(&out, &catalogue_builtin, lang, "serve-ready", INT_STR(SESSION_LINK_MINUTES));
		serving_link(&out, lang, str_of(g->address), str_of(g->key));
		PHRASE(&out, &catalogue_builtin, lang, "serve-stop");
	} else {
		PHRASE(&out, &catalogue_builtin, lang, "serve-ready-service", str_of(g->address));
	}
	buf_lit(&out, "\n");
	if (serving_say(g->lock, str_of(g->address), NULL) != OK ||
	    records_tell(&(const struct request){.arena = a}, &out, NULL) != OK) {
		log_event(LOG_WARN, "greeting-not-told");
	}
}

enum err cmd_serve(const struct request *r, struct faults *fs)
{
	struct where where;
	int lock, fd;
	bool activated;
	char room[64] = "";

	TRY(records_place(r, &where, fs));
	TRY(listen_somewhere(r, &fd, &activated, fs));
	str address = process_address(fd, room);

	TRY(check_loopback(fd, address, fs));
	TRY(serving_take(r->arena, &where, &lock, fs));
	const char *notify = getenv("NOTIFY_SOCKET");
	bool service = activated || (notify != NULL && notify[0] != '\0');
	struct greeting g = {r, str_copy(r->arena, address).p, service ? NULL : session_key_new(r->arena).p, lock};
	const struct serving serving = {
		.charge = {.where = where, .firm = r->firm, .key = g.key, .address = g.address, .lang = r->lang},
		.listening = fd,
		.ctx = &g,
		.ready = greet,
	};

	log_open("supervisor", 0, LOG_INFO);
	return supervisor_run(&serving, fs);
}
