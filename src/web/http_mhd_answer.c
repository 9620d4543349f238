#include "web/http_mhd_inside.h"

static bool add_header(struct MHD_Response *response, str name, str value)
{
	char text[HTTP_HEADER_MAX];

	if (name.n + value.n + 2 > sizeof text) {
		return false;
	}
	memcpy(text, name.p, name.n);
	text[name.n] = '\0';
	if (value.n != 0) {
		memcpy(text + name.n + 1, value.p, value.n);
	}
	text[name.n + 1 + value.n] = '\0';
	return MHD_add_response_header(response, text, text + name.n + 1) == MHD_YES;
}

static struct MHD_Response *body_of(const struct http_answer *a)
{
	void *p = (void *)(uintptr_t)a->body.p;

	if (a->sent == NULL) {
		return MHD_create_response_from_buffer(a->body.n, p,
		                                       a->body_stays ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_COPY);
	}
	struct MHD_Response *response =
		MHD_create_response_from_buffer_with_free_callback_cls(a->body.n, p, a->sent, a->of);

	if (response == NULL) {
		a->sent(a->of);
	}
	return response;
}

static struct MHD_Response *response_of(const struct http_answer *a, bool close)
{
	bool fits = a->header_count <= HTTP_HEADERS_MAX;
	struct MHD_Response *response = body_of(a);

	for (size_t i = 0; i < a->header_count && fits && response != NULL; i++) {
		fits = add_header(response, a->headers[i].name, a->headers[i].value);
	}
	if (close && fits && response != NULL) {
		fits = add_header(response, S("Connection"), S("close"));
	}
	if (!fits && response != NULL) {
		MHD_destroy_response(response);
		response = NULL;
	}
	return response;
}

static enum MHD_Result queue_answer(struct http_call *c, const struct http_answer *a)
{
	bool close = a->close || c->http->draining || c->head.chunked;

	if (a->ready != NULL && !close) {
		c->sent = a->sent;
		c->of = a->of;
		return MHD_queue_response(c->connection, (unsigned)a->status, (struct MHD_Response *)a->ready);
	}
	struct MHD_Response *response = response_of(a, close);
	int status = response == NULL ? 500 : a->status;

	if (response == NULL) {
		response = response_of(&(struct http_answer){.status = 500}, true);
	}
	if (response == NULL) {
		return MHD_NO;
	}
	enum MHD_Result done = MHD_queue_response(c->connection, (unsigned)status, response);

	MHD_destroy_response(response);
	return done;
}

/* The library counts who uses a response: we are one. */
struct http_ready *ready_new(const struct http_answer *a)
{
	struct http_answer plain = *a;

	plain.sent = NULL;
	plain.body_stays = true;
	return (struct http_ready *)response_of(&plain, false);
}

void ready_end(struct http_ready *r)
{
	if (r != NULL) {
		MHD_destroy_response((struct MHD_Response *)r);
	}
}

void call_answer(struct http_call *c, const struct http_answer *a)
{
	enum MHD_Result done = queue_answer(c, a);

	if (c->inside) {
		c->answered = true;
		c->queued = done == MHD_YES;
		return;
	}
	if (done != MHD_YES) {
		call_shut(c);
	}
	MHD_resume_connection(c->connection);
	c->http->resumed = true;
}

enum MHD_Result call_refuse(struct http_call *c, int status, const char *why)
{
	static const struct http_header headers[] = {
		{S("Content-Type"), S("text/plain; charset=utf-8")},
		{S("Allow"), S("GET, HEAD, POST")},
	};
	struct http *h = c->http;
	char line[64] = "";
	int n = snprintf(line, sizeof line, "%d %s\n", status, MHD_get_reason_phrase_for((unsigned)status));
	struct http_answer a = {.status = status, .headers = headers, .header_count = status == 405 ? 2 : 1};

	a.body = (str){line, n > 0 && (size_t)n < sizeof line ? (size_t)n : 0};
	http_tell(h, status, why);
	if (h->config.refusal != NULL) {
		h->config.refusal(h->config.ctx, status, &c->head.request, &a);
	}
	a.close = true;
	call_move(c, AT_ANSWER);
	return queue_answer(c, &a);
}
