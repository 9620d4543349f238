#include "web/http_mhd_inside.h"

#include <sys/socket.h>

/* ---- queues ---- */

static struct queue *queue_of(struct http_call *c)
{
	return c->at == AT_HEAD      ? &c->http->heads
	       : c->at == AT_BODY    ? &c->http->bodies
	       : c->at == AT_NOWHERE ? &c->http->none
	                             : NULL;
}

static void leave(struct http_call *c)
{
	struct queue *q = queue_of(c);

	c->http->ending -= c->at == AT_END;
	if (q == NULL) {
		return;
	}
	*(c->before == NULL ? &q->first : &c->before->next) = c->next;
	*(c->next == NULL ? &q->last : &c->next->before) = c->before;
}

void call_move(struct http_call *c, enum at at)
{
	leave(c);
	c->at = at;
	c->since = c->http->now;
	c->http->ending += at == AT_END;
	c->next = NULL;
	struct queue *q = queue_of(c);

	if (q != NULL) {
		c->before = q->last;
		*(q->last == NULL ? &q->first : &q->last->next) = c;
		q->last = c;
	}
}

/* ---- what is told ---- */

void http_tell(struct http *h, int status, const char *why)
{
	if (h->config.refused == NULL) {
		return;
	}
	if (h->now - h->told_since >= 1000) {
		h->told_since = h->now;
		h->told = 0;
	}
	if (h->told >= HTTP_TOLD_MAX) {
		h->untold++;
		return;
	}
	h->told++;
	h->config.refused(h->config.ctx, status, why, h->untold);
	h->untold = 0;
}

/* ---- sockets ---- */

int call_socket(const struct http_call *c)
{
	const union MHD_ConnectionInfo *info =
		MHD_get_connection_info(c->connection, MHD_CONNECTION_INFO_CONNECTION_FD);

	return info == NULL ? -1 : info->connect_fd;
}

void call_shut(struct http_call *c)
{
	shutdown(call_socket(c), SHUT_RDWR);
	call_move(c, AT_END);
}
