#include "web/exchange.h"

#define VERSION S("TRX4")

enum { STATUS_LEAST = 200, STATUS_MOST = 599 };

/* ---- texts ---- */

/* What was not sent stays told from what is empty. */
static void pack_maybe(struct buf *out, str s)
{
	pack_int(out, s.p != NULL);
	if (s.p != NULL) {
		pack_text(out, s);
	}
}

static bool unpack_bool(struct unpack *u)
{
	return unpack_int_in(u, 0, 1) == 1;
}

static str unpack_maybe(struct unpack *u, size_t max)
{
	return unpack_bool(u) ? unpack_text(u, max) : (str){NULL, 0};
}

/* C0 and DEL, byte by byte: what could end a header or a line. */
static bool has_control(str s, bool tab_is_fine)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		bool fine = c == '\t' && tab_is_fine;
		if ((c < 0x20 && !fine) || c == 0x7F) {
			return true;
		}
	}
	return false;
}

/* A text without any control character. */
static str unpack_plain(struct unpack *u, size_t max)
{
	str s = unpack_maybe(u, max);

	u->bad = u->bad || has_control(s, false);
	return s;
}

/* The name of a file, which goes into a header between quotation marks and from there to a stranger's disk: nothing
 * that could end either, lead into a folder, or hide. */
static str unpack_file_name(struct unpack *u)
{
	str s = unpack_maybe(u, EXCHANGE_DOWNLOAD_MAX);

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
		u->bad = u->bad || (!plain && c != '.' && c != '_' && c != '-');
	}
	u->bad = u->bad || str_starts(s, S("."));
	return s;
}

/* The value of a header that came: a tab is a blank there. */
static str unpack_header(struct unpack *u)
{
	str s = unpack_maybe(u, HTTP_HEAD_MAX);

	u->bad = u->bad || has_control(s, true);
	return s;
}

static bool is_version(struct unpack *u)
{
	return str_eq(unpack_text(u, VERSION.n), VERSION);
}

/* ---- requests ---- */

void exchange_request_write(struct buf *out, const struct exchange_request *r)
{
	const struct http_request *h = &r->http;
	const str texts[] = {h->path,       h->query,    h->host,  h->cookie,       h->origin,
	                     h->fetch_site, h->language, h->agent, h->content_type, h->body};

	pack_text(out, VERSION);
	pack_int(out, h->method);
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		pack_maybe(out, texts[i]);
	}
	pack_int(out, r->again);
	pack_maybe(out, r->note);
	for (size_t i = LANE_UNSET + 1; i < LANE__MAX; i++) {
		pack_int(out, r->lane[i].workers);
		pack_int(out, r->lane[i].busy);
		pack_int(out, r->lane[i].waiting);
	}
}

static struct http_request read_http(struct unpack *u)
{
	struct http_request h = {.method = (enum method)unpack_int_in(u, METHOD_UNSET + 1, METHOD__MAX - 1)};

	h.path = unpack_plain(u, HTTP_TARGET_MAX);
	h.query = unpack_plain(u, HTTP_TARGET_MAX);
	h.host = unpack_header(u);
	h.cookie = unpack_header(u);
	h.origin = unpack_header(u);
	h.fetch_site = unpack_header(u);
	h.language = unpack_header(u);
	h.agent = unpack_header(u);
	h.content_type = unpack_header(u);
	h.body = unpack_maybe(u, HTTP_BODY_MAX);
	u->bad = u->bad || !str_starts(h.path, S("/"));
	return h;
}

bool exchange_request_next(str *messages, struct exchange_request *ret)
{
	struct unpack u = {.rest = *messages, .bad = messages->n > EXCHANGE_REQUEST_MAX};

	if (!is_version(&u)) {
		return false;
	}
	struct exchange_request r = {.http = read_http(&u)};

	r.again = unpack_bool(&u);
	r.note = unpack_maybe(&u, EXCHANGE_NOTE_MAX);
	for (size_t i = LANE_UNSET + 1; i < LANE__MAX; i++) {
		r.lane[i].workers = unpack_int_in(&u, 0, INT64_MAX);
		r.lane[i].busy = unpack_int_in(&u, 0, INT64_MAX);
		r.lane[i].waiting = unpack_int_in(&u, 0, INT64_MAX);
	}
	if (u.bad) {
		return false;
	}
	*messages = u.rest;
	*ret = r;
	return true;
}

bool exchange_request_read(str message, struct exchange_request *ret)
{
	struct exchange_request r;
	bool good = exchange_request_next(&message, &r) && message.n == 0;

	if (good) {
		*ret = r;
	}
	return good;
}

/* ---- replies ---- */

void exchange_reply_write(struct buf *out, const struct exchange_reply *r)
{
	pack_text(out, VERSION);
	pack_int(out, r->status);
	pack_maybe(out, r->type);
	pack_maybe(out, r->download);
	pack_maybe(out, r->location);
	pack_int(out, (int64_t)r->cookie_count);
	for (size_t i = 0; i < r->cookie_count && i < EXCHANGE_COOKIES_MAX; i++) {
		pack_text(out, r->cookie[i]);
	}
	pack_int(out, r->retry);
	pack_int(out, r->end);
	pack_int(out, r->onward);
	pack_maybe(out, r->note);
	pack_int(out, r->place);
	pack_maybe(out, r->body);
	pack_int(out, (int64_t)r->patch_count);
	for (size_t i = 0; i < r->patch_count && i < EXCHANGE_PATCHES_MAX; i++) {
		pack_int(out, (int64_t)r->patch[i].at);
		pack_text(out, r->patch[i].bytes);
	}
	pack_maybe(out, r->route);
	pack_int(out, r->statements);
	pack_int(out, r->arena);
}

static void read_cookies(struct unpack *u, struct exchange_reply *ret)
{
	ret->cookie_count = (size_t)unpack_int_in(u, 0, EXCHANGE_COOKIES_MAX);
	for (size_t i = 0; i < ret->cookie_count; i++) {
		str cookie = unpack_text(u, EXCHANGE_COOKIE_BYTES_MAX);
		u->bad = u->bad || cookie.n == 0 || has_control(cookie, false);
		ret->cookie[i] = cookie;
	}
}

/* What is kept is a page and nothing else: its headers are made once. */
static bool is_plain(const struct exchange_reply *r)
{
	return r->status == 200 && r->download.n == 0 && r->location.n == 0 && r->cookie_count == 0 && !r->retry;
}

/* One behind the other, and only where no body came. */
static void read_patches(struct unpack *u, struct exchange_reply *ret)
{
	size_t end = 0;

	ret->patch_count = (size_t)unpack_int_in(u, 0, EXCHANGE_PATCHES_MAX);
	u->bad = u->bad || (ret->patch_count > 0 && (ret->place == 0 || ret->body.p != NULL)) ||
	         (ret->place != 0 && !is_plain(ret));
	for (size_t i = 0; i < ret->patch_count; i++) {
		size_t at = (size_t)unpack_int_in(u, 0, EXCHANGE_KEPT_MAX);
		str bytes = unpack_text(u, EXCHANGE_PATCH_BYTES_MAX);
		u->bad = u->bad || at < end;
		ret->patch[i] = (struct exchange_patch){at, bytes};
		end = at + bytes.n;
	}
}

bool exchange_reply_read(str message, struct exchange_reply *ret)
{
	struct unpack u = {.rest = message, .bad = message.n > EXCHANGE_REPLY_MAX};

	if (!is_version(&u)) {
		return false;
	}
	struct exchange_reply r = {.status = (int)unpack_int_in(&u, STATUS_LEAST, STATUS_MOST)};

	r.type = unpack_plain(&u, EXCHANGE_TYPE_MAX);
	r.download = unpack_file_name(&u);
	r.location = unpack_plain(&u, EXCHANGE_LOCATION_MAX);
	read_cookies(&u, &r);
	r.retry = unpack_bool(&u);
	r.end = unpack_bool(&u);
	r.onward = (enum lane)unpack_int_in(&u, LANE_UNSET, LANE__MAX - 1);
	r.note = unpack_maybe(&u, EXCHANGE_NOTE_MAX);
	r.place = unpack_int_in(&u, 0, EXCHANGE_PLACES);
	r.body = unpack_maybe(&u, r.place == 0 ? EXCHANGE_PAGE_MAX : EXCHANGE_KEPT_MAX);
	read_patches(&u, &r);
	r.route = unpack_plain(&u, EXCHANGE_ROUTE_MAX);
	r.statements = unpack_int_in(&u, 0, INT64_MAX);
	r.arena = unpack_int_in(&u, 0, INT64_MAX);
	if (!unpack_done(&u)) {
		return false;
	}
	*ret = r;
	return true;
}
