#include "web/http_mhd_inside.h"

#include <sys/socket.h>

enum {
	DRAIN_MS = 1000,     /* how long one may wait in its head while draining */
	ENDS_LOOK_MS = 1000, /* between two looks at heads and bodies whose senders may be gone */
};

/* Past the library, which cannot answer before the body's end. */
static void say_late(const struct http_call *c)
{
	static const char too_slow[] = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
	const union MHD_ConnectionInfo *tls =
		c->line.tls == NULL ? NULL : MHD_get_connection_info(c->connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);

	if (c->line.tls == NULL) {
		(void)send(call_socket(c), too_slow, sizeof too_slow - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
	} else if (tls != NULL) {
		(void)gnutls_record_send(tls->tls_session, too_slow, sizeof too_slow - 1);
	}
}

static void shut_late(struct http *h)
{
	int64_t head_ms = h->draining ? DRAIN_MS : h->config.head_seconds * INT64_C(1000);
	struct http_call *c;

	while ((c = h->heads.first) != NULL && h->now - c->since >= head_ms) {
		call_shut(c);
	}
	while ((c = h->bodies.first) != NULL && h->now - c->since >= h->config.body_seconds * INT64_C(1000)) {
		say_late(c);
		http_tell(h, 408, "body too slow");
		call_shut(c);
	}
}

static bool has_ended(const struct http_call *c)
{
	char byte;

	return recv(call_socket(c), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

/* Whether `c`, which is in its head, still waits for its look. */
static bool head_unlooked(const struct http *h, const struct http_call *c)
{
	return c != NULL && c->since + ENDS_LOOK_MS > h->looked_at;
}

/* A client that sends a part of a request and then its end, both at once: the library sees the part alone, and would
 * wait for the rest until the time is over.  A head is looked at once, when it is a second old: there may be thousands
 * that wait for the next request, of which the library notices the end. */
static void notice_ends(struct http *h)
{
	if (h->now - h->looked_at < ENDS_LOOK_MS) {
		return;
	}
	for (struct http_call *c = h->heads.last, *older; head_unlooked(h, c); c = older) {
		older = c->before;
		if (h->now - c->since >= ENDS_LOOK_MS && has_ended(c)) {
			call_shut(c);
		}
	}
	h->looked_at = h->now;
	for (struct http_call *c = h->bodies.first, *next; c != NULL; c = next) {
		next = c->next;
		if (has_ended(c)) {
			http_tell(h, 0, "the client went away within a request");
			call_shut(c);
		}
	}
}

/* Newcomers always find room: who waits longest in its head goes. */
static void make_room(struct http *h)
{
	size_t full = h->most * HTTP_PRESSURE_PERCENT / 100;

	while (h->heads.first != NULL && h->open - h->ending > full) {
		http_tell(h, 0, "too many connections");
		call_shut(h->heads.first);
	}
}

void room_keep(struct http *h)
{
	shut_late(h);
	notice_ends(h);
	make_room(h);
}

static int sooner(int a, int64_t b)
{
	b = b < 0 ? 0 : b;
	return a >= 0 && a < b ? a : (int)b;
}

int room_time_left(const struct http *h)
{
	MHD_UNSIGNED_LONG_LONG library = 0;
	int left = -1;
	int64_t head_ms = h->draining ? DRAIN_MS : h->config.head_seconds * INT64_C(1000);

	if (MHD_get_timeout(h->daemon, &library) == MHD_YES) {
		left = sooner(left, library > 60000 ? 60000 : (int64_t)library);
	}
	if (h->heads.first != NULL) {
		left = sooner(left, h->heads.first->since + head_ms - h->now);
	}
	if (h->bodies.first != NULL) {
		left = sooner(left, h->bodies.first->since + h->config.body_seconds * INT64_C(1000) - h->now);
	}
	if (h->linger.count != 0) {
		left = sooner(left, LINGER_LOOK_MS);
	}
	if (h->bodies.first != NULL || head_unlooked(h, h->heads.last)) {
		left = sooner(left, ENDS_LOOK_MS);
	}
	return h->resumed ? 0 : left;
}
