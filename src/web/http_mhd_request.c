#include "web/http_mhd_inside.h"

void call_free_body(struct http_call *c)
{
	c->http->held -= c->arena == NULL ? 0 : c->body.n;
	arena_free(c->arena);
	c->arena = NULL;
}

static enum MHD_Result refuse_early(struct http_call *c, int status, const char *why)
{
	http_linger_add(&c->http->linger, call_socket(c), c->http->now);
	return call_refuse(c, status, why);
}

/* The head is there. */
static enum MHD_Result begin(struct http_call *c, const char *url, const char *method, const char *version)
{
	const char *why = NULL;
	int status = http_head_read(c->connection, &c->target, url, method, version, &c->head, &why);

	c->read = true;
	call_move(c, AT_BODY);
	if (status != 0) {
		return refuse_early(c, status, why);
	}
	if (c->head.length > HTTP_BODY_MAX) {
		return refuse_early(c, 413, "body too large");
	}
	if (c->head.has_body && c->http->held + c->head.length > HTTP_BODIES_MAX) {
		return refuse_early(c, 503, "too many bytes in bodies");
	}
	return MHD_YES;
}

static void spoil(struct http_call *c, int status)
{
	if (c->refusal == 0) {
		c->refusal = status;
	}
}

static enum MHD_Result take_body(struct http_call *c, const char *data, size_t *n)
{
	struct http *h = c->http;

	if (c->arena == NULL) {
		c->arena = arena_new(4 * HTTP_BODY_MAX);
		buf_init(&c->body, c->arena, HTTP_BODY_MAX);
	}
	if (h->held + *n > HTTP_BODIES_MAX) {
		spoil(c, 503);
	} else if (c->body.n + *n > HTTP_BODY_MAX) {
		spoil(c, 413);
	}
	if (c->refusal == 0) {
		buf_add(&c->body, (str){data, *n});
		h->held += *n;
	} else {
		c->dropped += *n;
	}
	*n = 0;
	if (c->dropped > HTTP_BODY_MAX) {
		http_tell(h, 0, "a chunked body without end");
		return MHD_NO;
	}
	return MHD_YES;
}

/* All is there. */
static enum MHD_Result hand_over(struct http_call *c)
{
	if (c->refusal != 0) {
		return call_refuse(c, c->refusal, c->refusal == 413 ? "body too large" : "too many bytes in bodies");
	}
	call_move(c, AT_ANSWER);
	if (c->arena != NULL) {
		c->head.request.body = buf_str(&c->body);
	}
	memcpy(c->head.request.peer, c->peer, sizeof c->peer);
	c->inside = true;
	c->answered = false;
	c->http->config.request(c->http->config.ctx, c, &c->head.request);
	c->inside = false;
	if (c->answered) {
		return c->queued ? MHD_YES : MHD_NO;
	}
	MHD_suspend_connection(c->connection);
	return MHD_YES;
}

enum MHD_Result call_handle(void *ctx, struct MHD_Connection *connection, const char *url, const char *method,
                            const char *version, const char *data, size_t *data_size, void **context)
{
	struct http_call *c = *context;

	(void)ctx;
	(void)connection;
	if (c->at == AT_END) {
		return MHD_NO;
	}
	if (!c->read) {
		return begin(c, url, method, version);
	}
	if (*data_size != 0) {
		return take_body(c, data, data_size);
	}
	return hand_over(c);
}

/* ---- what else the library calls ---- */

static struct http_call *call_of(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	return info->socket_context;
}

void *call_keep_target(void *ctx, const char *uri, struct MHD_Connection *connection)
{
	struct http_call *c = call_of(connection);

	(void)ctx;
	c->line.dry = NULL; /* from the first request on, the library knows what is readable */
	http_target_keep(&c->target, uri);
	return c;
}

/* The path stays percent-encoded, as it was sent. */
size_t call_leave_encoded(void *ctx, struct MHD_Connection *connection, char *text)
{
	(void)ctx;
	(void)connection;
	return strlen(text);
}

/* A request ends: with its answer, or because the connection does. */
void call_end(void *ctx, struct MHD_Connection *connection, void **context, enum MHD_RequestTerminationCode how)
{
	struct http_call *c = *context;

	(void)ctx;
	(void)connection;
	if (c == NULL) {
		return;
	}
	if (how == MHD_REQUEST_TERMINATED_CLIENT_ABORT && c->at == AT_BODY) {
		http_tell(c->http, 0, "the client went away within a request");
	}
	if (c->sent != NULL) {
		c->sent(c->of);
		c->sent = NULL;
	}
	call_free_body(c);
	c->read = false;
	c->refusal = 0;
	c->dropped = 0;
	c->target = (struct http_target){0};
	if (c->at != AT_END) {
		call_move(c, AT_HEAD);
	}
}
