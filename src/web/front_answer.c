#include "web/front_answer.h"

#include "sys/host.h"
#include "web/static.h"

enum { PAGE_MAX = 4 * HTTP_BODY_MAX };

#define HTML S("text/html; charset=utf-8")

/* What every answer has: nothing of another host, no script but our files, nobody's frame, no guessing of types. */
#define SAFE                                                                                                           \
	{S("Content-Security-Policy"),                                                                                 \
	 S("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "             \
	   "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")},                                            \
		{S("X-Content-Type-Options"), S("nosniff")}, {S("Referrer-Policy"), S("same-origin")},                 \
		{S("Cross-Origin-Opener-Policy"), S("same-origin")},                                                   \
	{                                                                                                              \
		S("Cross-Origin-Resource-Policy"), S("same-origin")                                                    \
	}

/* ---- files ---- */

static const struct static_file *file_at(str path)
{
	for (size_t i = 0; i < static_file_count; i++) {
		if (str_eq(static_files[i].path, path)) {
			return &static_files[i];
		}
	}
	return NULL;
}

/* "gzip" among the encodings, and not with q=0. */
static bool takes_gzip(str encodings)
{
	while (encodings.n > 0) {
		str weight, name = str_trim(str_cut(str_cut(encodings, ',', &encodings), ';', &weight));
		if (str_eq_nocase(name, S("gzip"))) {
			weight = str_trim(weight);
			return !str_eq(weight, S("q=0")) && !str_starts(weight, S("q=0.000"));
		}
	}
	return false;
}

bool front_static(const struct http_request *r, struct http_answer *ret)
{
	static const struct http_header missing[] = {SAFE, {S("Content-Type"), S("text/plain; charset=utf-8")}};
	static const struct http_header not_so[] = {
		SAFE, {S("Content-Type"), S("text/plain; charset=utf-8")}, {S("Allow"), S("GET, HEAD")}};
	/* the type is the file's; what is there only when compressed stands last */
	static struct http_header there[] = {SAFE,
	                                     {S("Cache-Control"), S("public, max-age=31536000, immutable")},
	                                     {S("Vary"), S("Accept-Encoding")},
	                                     {S("Content-Type"), S("")},
	                                     {S("Content-Encoding"), S("gzip")}};

	if (!str_starts(r->path, S("/static/"))) {
		return false;
	}
	const struct static_file *f = file_at(r->path);

	if (f == NULL || r->method != METHOD_GET) {
		*ret = (struct http_answer){
			.status = f == NULL ? 404 : 405,
			.headers = f == NULL ? missing : not_so,
			.header_count = f == NULL ? COUNT_OF(missing) : COUNT_OF(not_so),
			.body = f == NULL ? S("not here\n") : S("only to be read\n"),
			.body_stays = true,
		};
		return true;
	}
	bool gzip = f->gzip.n > 0 && r->encodings.p != NULL && takes_gzip(r->encodings);

	there[COUNT_OF(there) - 2].value = f->type;
	*ret = (struct http_answer){
		.status = 200,
		.headers = there,
		.header_count = gzip ? COUNT_OF(there) : COUNT_OF(there) - 1,
		.body = gzip ? f->gzip : f->bytes,
		.body_stays = true,
	};
	return true;
}

/* ---- strangers ---- */

enum problem front_foreign(const struct http_request *r, const struct stand *at)
{
	if (!reach_is_ours(&at->reach, at->address, at->names, r->host)) {
		return PROBLEM_BAD_REQUEST;
	}
	if (r->method != METHOD_POST) {
		return PROBLEM_UNSET;
	}
	/* a browser sends Origin with every POST; who sends neither header is no browser, and no page made it send */
	bool same_origin = r->origin.p == NULL || reach_is_same(&at->reach, r->origin, r->host);
	bool same_site =
		r->fetch_site.p == NULL || str_eq(r->fetch_site, S("same-origin")) || str_eq(r->fetch_site, S("none"));

	return same_origin && same_site ? PROBLEM_UNSET : PROBLEM_FORM_OVER;
}

/* The last of a list is whom the proxy saw itself; what stands before it, others may have written. */
void front_visitor(const struct http_request *r, const struct reach *reach, unsigned char ret[HTTP_PEER_BYTES])
{
	str last = r->forwarded;

	memcpy(ret, r->peer, HTTP_PEER_BYTES);
	if (reach->kind != REACH_PROXY || last.p == NULL) {
		return;
	}
	for (str rest = last; rest.n > 0;) {
		last = str_trim(str_cut(rest, ',', &rest));
	}
	unsigned char named[HTTP_PEER_BYTES];

	if (host_address(last, named)) {
		memcpy(ret, named, HTTP_PEER_BYTES);
	}
}

/* ---- cookies ---- */

#define HOST_PREFIX S("__Host-")

str front_cookies(struct arena *a, const struct reach *r, str cookie)
{
	struct buf out;

	if (!reach_is_secure(r->kind) || cookie.p == NULL) {
		return cookie;
	}
	buf_init(&out, a, HTTP_HEAD_MAX);
	while (cookie.n > 0) {
		str pair = str_trim(str_cut(cookie, ';', &cookie));
		if (str_starts(pair, HOST_PREFIX)) {
			buf_add(&out, out.n > 0 ? S("; ") : S(""));
			buf_add(&out, str_slice(pair, HOST_PREFIX.n, SIZE_MAX));
		}
	}
	return buf_str(&out);
}

static str cookie_to_set(struct arena *a, const struct reach *r, str cookie)
{
	static const str secure = S("; Secure");
	struct buf out;

	if (!reach_is_secure(r->kind)) {
		return cookie;
	}
	buf_init(&out, a, HOST_PREFIX.n + EXCHANGE_COOKIE_BYTES_MAX + secure.n);
	buf_add(&out, HOST_PREFIX);
	buf_add(&out, cookie);
	buf_add(&out, secure);
	return buf_str(&out);
}

/* ---- between HTTP and workers ---- */

str front_message(struct arena *a, const struct http_request *r, bool again, str note, const struct lane_state *state)
{
	struct exchange_request request = {.http = *r, .again = again, .note = note};
	struct buf out;

	memcpy(request.lane, state, sizeof request.lane);
	buf_init(&out, a, EXCHANGE_REQUEST_MAX);
	exchange_request_write(&out, &request);
	return buf_str(&out);
}

/* What makes a browser keep the body instead of showing it.  The name needs no escaping: exchange.c saw to that. */
static str attachment(struct arena *a, str name)
{
	struct buf b;

	buf_init(&b, a, EXCHANGE_DOWNLOAD_MAX + 64);
	buf_lit(&b, "attachment; filename=\"");
	buf_add(&b, name);
	buf_lit(&b, "\"");
	return buf_str(&b);
}

/* Only with a certificate that browsers trust: beside a warning they would not obey it, or leave nobody a way past. */
#define STRICT_TRANSPORT S("max-age=2592000")

void front_reply(struct arena *a, const struct http_request *r, const struct reach *reach,
                 const struct exchange_reply *reply, struct http_answer *ret)
{
	static const struct http_header safe[] = {
		SAFE, {S("X-Robots-Tag"), S("noindex, nofollow")}, {S("Cache-Control"), S("no-store")}};
	struct http_header *headers = NEW_N(a, struct http_header, HTTP_HEADERS_MAX);
	size_t n = COUNT_OF(safe);

	memcpy(headers, safe, sizeof safe);
	if (reach->kind == REACH_GIVEN) {
		headers[n++] = (struct http_header){S("Strict-Transport-Security"), STRICT_TRANSPORT};
	}
	if (reply->type.n > 0) {
		headers[n++] = (struct http_header){S("Content-Type"), reply->type};
	}
	if (reply->download.n > 0) {
		headers[n++] = (struct http_header){S("Content-Disposition"), attachment(a, reply->download)};
	}
	if (reply->location.n > 0) {
		headers[n++] = (struct http_header){S("Location"), reply->location};
	}
	for (size_t i = 0; i < reply->cookie_count; i++) {
		headers[n++] = (struct http_header){S("Set-Cookie"), cookie_to_set(a, reach, reply->cookie[i])};
	}
	if (reply->status == 405) {
		str allow = r->path.p == NULL ? S("GET, HEAD, POST") : route_allow(a, r->path);
		headers[n++] = (struct http_header){S("Allow"), allow};
	}
	if (reply->status == 503) {
		headers[n++] = (struct http_header){S("Retry-After"), S("5")};
	}
	*ret = (struct http_answer){
		.status = reply->status, .headers = headers, .header_count = n, .body = reply->body};
}

/* ---- pages of our own ---- */

static enum lang lang_of(const struct http_request *r)
{
	int chosen = language_chosen(r->cookie);

	return (chosen >= 0 ? chosen : language_wanted(r->language)) == LANG_EN ? LANG_EN : LANG_JA;
}

/* What was typed: it goes with the same id, so that sending it again does it once. */
static bool typed_form(struct arena *a, const struct http_request *r, struct problem_form *ret)
{
	const struct route *route = NULL;
	struct path_parts parts;
	struct form form;

	if (r->method != METHOD_POST || r->body.p == NULL || form_read(a, r->body, &form, NULL) != OK ||
	    route_find(a, METHOD_POST, r->path, &route, &parts) != ROUTE_FOUND) {
		return false;
	}
	*ret = problem_form_of(a, r->path, &form, route->fields, route->field_count);
	return true;
}

static str int_text(struct arena *a, int64_t n)
{
	return str_copy(a, INT_STR(n));
}

void front_problem(struct arena *a, const struct http_request *r, const struct reach *reach, enum problem what,
                   int64_t wait, struct http_answer *ret)
{
	enum lang lang = lang_of(r);
	struct problem_form form;
	bool typed = typed_form(a, r, &form);
	struct buf out;
	const struct layout_view layout = {
		.lang_tag = lang == LANG_EN ? S("en") : S("ja"),
		.other_lang = lang == LANG_EN ? S("ja") : S("en"),
		.other_lang_name = lang == LANG_EN ? S("日本語") : S("English"),
		.back = S("/"),
	};
	struct exchange_reply reply = {.status = problem_status(what), .type = HTML};

	buf_init(&out, a, PAGE_MAX);
	problem_page(&out, lang, &layout, what, typed ? &form : NULL, NULL);
	reply.body = buf_str(&out);
	front_reply(a, r, reach, &reply, ret);
	if (wait > 0) {
		struct http_header *headers = NEW_N(a, struct http_header, HTTP_HEADERS_MAX);
		memcpy(headers, ret->headers, ret->header_count * sizeof *headers);
		headers[ret->header_count++] = (struct http_header){S("Retry-After"), int_text(a, wait)};
		ret->headers = headers;
	}
}
