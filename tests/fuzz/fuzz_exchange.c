/* web/exchange.h: what front and workers write to each other.  The first byte says which, "q" or "r"; a message that is
 * accepted is written again, and must be the same bytes. */
#include "fuzz.h"

#include "web/exchange.h"

static void hold_header(str s, size_t max)
{
	HOLD(s.n <= max && (s.p != NULL || s.n == 0));
	for (size_t i = 0; i < s.n; i++) {
		HOLD(s.p[i] != '\r' && s.p[i] != '\n' && s.p[i] != '\0');
	}
}

static void hold_request(struct arena *a, str message)
{
	struct exchange_request r;
	struct buf again;

	hold_faults_last = ERR_DATA;
	if (!exchange_request_read(message, &r)) {
		return;
	}
	const struct http_request *h = &r.http;
	const str headers[] = {h->host, h->cookie, h->origin, h->fetch_site, h->language, h->agent, h->content_type};

	hold_faults_last = OK;
	HOLD(h->method == METHOD_GET || h->method == METHOD_POST);
	HOLD(str_starts(h->path, S("/")));
	hold_header(h->path, HTTP_TARGET_MAX);
	hold_header(h->query, HTTP_TARGET_MAX);
	for (size_t i = 0; i < COUNT_OF(headers); i++) {
		hold_header(headers[i], HTTP_HEAD_MAX);
	}
	hold_readable(h->body);
	buf_init(&again, a, EXCHANGE_REQUEST_MAX);
	exchange_request_write(&again, &r);
	HOLD(str_eq(buf_str(&again), message));
}

static void hold_reply(struct arena *a, str message)
{
	struct exchange_reply r;
	struct buf again;

	hold_faults_last = ERR_DATA;
	if (!exchange_reply_read(message, &r)) {
		return;
	}
	hold_faults_last = OK;
	HOLD(r.status >= 200 && r.status <= 599);
	HOLD(r.cookie_count <= EXCHANGE_COOKIES_MAX && r.statements >= 0 && r.arena >= 0);
	hold_header(r.type, EXCHANGE_TYPE_MAX);
	hold_header(r.download, EXCHANGE_DOWNLOAD_MAX);
	for (size_t i = 0; i < r.download.n; i++) {
		HOLD(r.download.p[i] > ' ' && r.download.p[i] < 0x7F && strchr("\"/\\;", r.download.p[i]) == NULL);
	}
	hold_header(r.location, EXCHANGE_LOCATION_MAX);
	hold_header(r.route, EXCHANGE_ROUTE_MAX);
	for (size_t i = 0; i < r.cookie_count; i++) {
		hold_header(r.cookie[i], EXCHANGE_COOKIE_BYTES_MAX);
	}
	hold_readable(r.body);
	HOLD(r.place >= 0 && r.place <= EXCHANGE_PLACES && r.patch_count <= EXCHANGE_PATCHES_MAX);
	HOLD(r.patch_count == 0 || (r.place > 0 && r.body.p == NULL));
	for (size_t i = 0; i < r.patch_count; i++) {
		HOLD(r.patch[i].at <= EXCHANGE_KEPT_MAX && r.patch[i].bytes.n <= EXCHANGE_PATCH_BYTES_MAX);
		HOLD(i == 0 || r.patch[i].at >= r.patch[i - 1].at + r.patch[i - 1].bytes.n);
	}
	buf_init(&again, a, EXCHANGE_REPLY_MAX);
	exchange_reply_write(&again, &r);
	HOLD(str_eq(buf_str(&again), message));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	str bytes = {(const char *)data, size};

	if (size == 0 || size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	(data[0] == 'q' ? hold_request : hold_reply)(a, str_slice(bytes, 1, SIZE_MAX));
	return 0;
}
