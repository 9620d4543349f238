#include "web/http_head.h"

enum { PAGE_LEAST = 4096 };

enum times {
	FIRST, /* of several, this one counts */
	LAST,
	ONCE, /* several are refused */
};

struct field {
	str name;
	size_t at;
	enum times times;
};

#define FIELD(name_, member, times_)                                                                                   \
	{                                                                                                              \
		.name = S(name_), .at = offsetof(struct http_request, member), .times = (times_)                       \
	}

static const struct field fields[] = {
	FIELD("Host", host, ONCE),
	FIELD("Cookie", cookie, ONCE),
	FIELD("Origin", origin, ONCE),
	FIELD("Sec-Fetch-Site", fetch_site, ONCE),
	FIELD("Accept-Language", language, FIRST),
	FIELD("Accept-Encoding", encodings, FIRST),
	FIELD("User-Agent", agent, FIRST),
	FIELD("Content-Type", content_type, ONCE),
	FIELD("If-None-Match", none_match, FIRST),
	FIELD("X-Forwarded-For", forwarded, LAST),
};

/* Going through the headers: `at` is where the next name must begin. */
struct walk {
	const char *at;
	const char *wrong;
	struct http_head *head;
	bool length_seen, coding_seen, coding_known;
};

void http_target_keep(struct http_target *t, const char *uri)
{
	*t = (struct http_target){.p = uri, .n = uri == NULL ? 0 : strlen(uri)};
	const char *mark = uri == NULL ? NULL : memchr(uri, '?', t->n);

	if (mark != NULL) {
		char *behind = (char *)(uintptr_t)(mark + 1); /* the library's own buffer, which it writes to as well */
		t->cut = *behind;
		*behind = '\0';
	}
}

static bool is_control(char c)
{
	return ((unsigned char)c < 0x20 && c != '\t') || c == 0x7f;
}

static bool is_alphanumeric(char c)
{
	return (c >= '0' && c <= '9') || (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z');
}

static bool all_of(str s, const char *others)
{
	for (size_t i = 0; i < s.n; i++) {
		if (!is_alphanumeric(s.p[i]) && (s.p[i] == '\0' || strchr(others, s.p[i]) == NULL)) {
			return false;
		}
	}
	return s.n != 0;
}

static const char *wrong_in_target(str target)
{
	if (!str_starts(target, S("/"))) {
		return "the target is not a path";
	}
	for (size_t i = 0; i < target.n; i++) {
		unsigned char c = (unsigned char)target.p[i];
		if (c <= 0x20 || c >= 0x7f || c == '#') {
			return "a character in the target that must be encoded";
		}
	}
	return str_find(target, S("%00")) != SIZE_MAX ? "%00 in the target" : NULL;
}

/* The value without blanks behind it; those before it are gone already. */
static str without_blanks(str value)
{
	while (value.n != 0 && (value.p[value.n - 1] == ' ' || value.p[value.n - 1] == '\t')) {
		value.n--;
	}
	return value;
}

/* The headers that say how long the body is. */
static const char *take_framing(struct walk *w, str name, str value)
{
	if (str_eq_nocase(name, S("Content-Length"))) {
		int64_t n = 0;
		if (w->length_seen) {
			return "Content-Length twice";
		}
		if (!str_to_int(value, &n) || n < 0) {
			return "a Content-Length that is no number";
		}
		w->length_seen = true;
		w->head->length = (uint64_t)n;
	} else if (str_eq_nocase(name, S("Transfer-Encoding"))) {
		w->coding_known = !w->coding_seen && str_eq_nocase(value, S("chunked"));
		w->coding_seen = true;
	}
	return NULL;
}

static const char *take_header(struct walk *w, str name, str value)
{
	for (size_t i = 0; i < value.n; i++) {
		if (is_control(value.p[i])) {
			return "a control character in a header";
		}
	}
	const char *wrong = take_framing(w, name, value);

	for (size_t i = 0; i < COUNT_OF(fields) && wrong == NULL; i++) {
		str *kept = (str *)(void *)((char *)&w->head->request + fields[i].at);
		if (!str_eq_nocase(name, fields[i].name)) {
			continue;
		}
		if (kept->p == NULL || fields[i].times == LAST) {
			*kept = without_blanks(value);
		} else if (fields[i].times == ONCE) {
			wrong = "a header twice that may be there once";
		}
	}
	return wrong;
}

/* Whether the header stands where the one before it ended: else something was left out, folded or ended by less than
 * CR LF. */
static bool is_in_place(const struct walk *w, str name, str value)
{
	if (name.p != w->at || name.p[name.n] != '\0' || value.p <= name.p + name.n) {
		return false;
	}
	for (const char *p = name.p + name.n + 1; p < value.p; p++) {
		if (*p != ' ' && *p != '\t') {
			return false;
		}
	}
	return value.p[value.n] == '\0' && value.p[value.n + 1] == '\0';
}

static enum MHD_Result walk_on(void *ctx, enum MHD_ValueKind kind, const char *key, size_t key_size, const char *value,
                               size_t value_size)
{
	struct walk *w = ctx;
	str name = {key, key_size};

	(void)kind;
	if (value == NULL || !is_in_place(w, name, (str){value, value_size})) {
		w->wrong = "NUL, bare LF or a folded header in the head";
	} else if (!all_of(name, "!#$%&'*+-.^_`|~")) {
		w->wrong = "a header's name with other characters";
	} else {
		w->wrong = take_header(w, name, (str){value, value_size});
		w->at = value + value_size + 2;
	}
	return w->wrong == NULL ? MHD_YES : MHD_NO;
}

static int read_method(str method, struct http_request *ret)
{
	static const str known[] = {S("PUT"), S("DELETE"), S("OPTIONS"), S("PATCH"), S("TRACE"), S("CONNECT")};

	ret->head = str_eq(method, S("HEAD"));
	ret->method = ret->head || str_eq(method, S("GET")) ? METHOD_GET : METHOD_UNSET;
	if (str_eq(method, S("POST"))) {
		ret->method = METHOD_POST;
	}
	for (size_t i = 0; i < COUNT_OF(known); i++) {
		if (str_eq(method, known[i])) {
			return 405;
		}
	}
	return ret->method == METHOD_UNSET ? 501 : 0;
}

/* What is wrong in the request line, as bytes, or NULL. */
static const char *wrong_in_line(const struct http_target *t, const char *url, const char *method, const char *version)
{
	/* The buffer begins at a page: what stands before the method was an empty line, or a NUL that passed for one.
	 */
	if ((uintptr_t)method % PAGE_LEAST != 0) {
		return "an empty line before the request line";
	}
	if (t->p == NULL || t->p != url || url != method + strlen(method) + 1 || version != url + t->n + 1) {
		return "NUL or blanks in the request line";
	}
	if (version[8] != '\0' || version[9] != '\0') {
		return "bare LF behind the request line";
	}
	return NULL;
}

static void give_back_target(const struct http_target *t)
{
	char *mark = t->p == NULL ? NULL : (char *)(uintptr_t)(t->p + strlen(t->p));

	/* the library has put a NUL over the "?" */
	if (mark != NULL && mark < t->p + t->n) {
		mark[0] = '?';
		mark[1] = t->cut;
	}
}

/* The sum of it: what only all headers together tell. */
static int judge(const struct walk *w, bool old, const char **why)
{
	struct http_request *r = &w->head->request;

	*why = NULL;
	if (w->coding_seen && (w->length_seen || !w->coding_known || old)) {
		*why = "a Transfer-Encoding that leaves the body's end open";
	} else if (r->host.p == NULL && !old) {
		*why = "no Host";
	} else if (r->host.p != NULL && !all_of(r->host, ".-_~:[]%")) {
		*why = "a Host with other characters";
	}
	w->head->chunked = w->coding_seen;
	w->head->has_body = w->coding_seen || w->head->length != 0;
	return *why == NULL ? 0 : 400;
}

static int read_headers(struct MHD_Connection *c, struct walk *w, const char *method, const char **why)
{
	const union MHD_ConnectionInfo *size = MHD_get_connection_info(c, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);

	*why = NULL;
	if (size == NULL || size->header_size > HTTP_HEAD_MAX) {
		*why = "head too large";
		return 431;
	}
	MHD_get_connection_values_n(c, MHD_HEADER_KIND, walk_on, w);
	if (w->wrong == NULL && (w->at[0] != '\0' || w->at[1] != '\0' || w->at + 2 != method + size->header_size)) {
		w->wrong = "NUL or bare LF at the end of the head";
	}
	*why = w->wrong;
	return *why == NULL ? 0 : 400;
}

int http_head_read(struct MHD_Connection *c, const struct http_target *t, const char *url, const char *method,
                   const char *version, struct http_head *ret, const char **why)
{
	struct http_request *r = &ret->request;
	struct walk w = {.at = version + 10, .head = ret};
	int status;

	*ret = (struct http_head){0};
	give_back_target(t);
	*why = wrong_in_line(t, url, method, version);
	if (*why != NULL) {
		return 400;
	}
	if (!str_starts(str_of(version), S("HTTP/1.0")) && !str_starts(str_of(version), S("HTTP/1.1"))) {
		*why = "another version of HTTP";
		return 505;
	}
	if (t->n > HTTP_TARGET_MAX) {
		*why = "target too long";
		return 414;
	}
	*why = wrong_in_target((str){t->p, t->n});
	status = *why != NULL ? 400 : read_headers(c, &w, method, why);
	status = status != 0 ? status : judge(&w, version[7] == '0', why);
	if (status != 0) {
		return status;
	}
	status = read_method(str_of(method), r);
	*why = status == 0 ? NULL : "another method";
	r->path = str_cut((str){t->p, t->n}, '?', &r->query);
	return status;
}
