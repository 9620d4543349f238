#include "case.h"

/* The value of a hexadecimal digit, or -1. */
static int hex(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static str variable(const struct runner *r, str name)
{
	for (size_t i = 0; i < r->variables; i++) {
		if (str_eq(r->variable[i].name, name)) {
			return r->variable[i].value;
		}
	}
	return (str){NULL, 0};
}

/* $NAME at the front of `s`: its value, and how many bytes it took. */
static size_t take_variable(struct runner *r, struct buf *out, str s)
{
	size_t n = 1;

	while (n < s.n && ((s.p[n] >= 'A' && s.p[n] <= 'Z') || s.p[n] == '_')) {
		n++;
	}
	str value = variable(r, str_slice(s, 1, n - 1));
	if (n == 1 || value.p == NULL) {
		buf_char(out, '$');
		return 1;
	}
	buf_add(out, value);
	return n;
}

/* \r \n \t \\ \xNN and \{N TEXT} at the front of `s`. */
static size_t take_escape(struct runner *r, struct buf *out, str s)
{
	static const char letters[] = "rnt\\", means[] = "\r\n\t\\";
	size_t end = str_find(s, S("}"));
	str text, count;
	int64_t times;

	for (size_t i = 0; s.n > 1 && i < 4; i++) {
		if (s.p[1] == letters[i]) {
			buf_char(out, means[i]);
			return 2;
		}
	}
	if (s.n > 3 && s.p[1] == 'x' && hex(s.p[2]) >= 0 && hex(s.p[3]) >= 0) {
		buf_char(out, (char)(hex(s.p[2]) * 16 + hex(s.p[3])));
		return 4;
	}
	if (s.n > 1 && s.p[1] == '{' && end != SIZE_MAX) {
		count = str_cut(str_slice(s, 2, end - 2), ' ', &text);
		if (str_to_int(count, &times) && times >= 0) {
			buf_repeat(out, runner_text(r, text), (size_t)times);
			return end + 1;
		}
	}
	runner_wrong(r, "no such escape: %.*s", STR_ARG(str_slice(s, 0, 20)));
	return 1;
}

str runner_text(struct runner *r, str s)
{
	struct buf out;

	buf_init(&out, r->a, CASE_FILE_MAX);
	while (s.n > 0) {
		size_t n = 1;
		if (s.p[0] == '$') {
			n = take_variable(r, &out, s);
		} else if (s.p[0] == '\\') {
			n = take_escape(r, &out, s);
		} else {
			buf_char(&out, s.p[0]);
		}
		s = str_slice(s, n, SIZE_MAX);
	}
	return buf_str(&out);
}

void send_begin(struct runner *r, str method, str target)
{
	send_now(r);
	r->open = true;
	r->raw = false;
	r->method = method;
	r->target = runner_text(r, target);
	r->body = (str){NULL, 0};
	buf_init(&r->headers, r->a, CASE_FILE_MAX);
	buf_init(&r->fields, r->a, CASE_FILE_MAX);
}

/* Has the case said something about that header itself? */
static bool said_header(const struct runner *r, str name)
{
	str rest = buf_str(&r->headers);

	while (rest.n > 0) {
		str value, line = str_cut(rest, '\n', &rest);
		if (str_eq_nocase(str_cut(line, ':', &value), name)) {
			return true;
		}
	}
	return false;
}

void send_header(struct runner *r, str line)
{
	buf_add(&r->headers, runner_text(r, line));
	buf_lit(&r->headers, "\r\n");
}

void send_field(struct runner *r, str line)
{
	static const char *const frame[][2] = {{"form-id", "FORM_ID"}, {"form-proof", "PROOF"}, {"version", "VERSION"}};
	str value, name = str_trim(str_cut(line, ':', &value));

	if (!str_eq(name, S("*"))) {
		value = str_starts(value, S(" ")) ? str_slice(value, 1, SIZE_MAX) : value;
		form_add(&r->fields, runner_text(r, name), runner_text(r, value));
		return;
	}
	for (size_t i = 0; i < COUNT_OF(frame); i++) {
		str known = variable(r, str_of(frame[i][1]));
		if (known.n > 0) {
			form_add(&r->fields, str_of(frame[i][0]), known);
		}
	}
}

void send_raw(struct runner *r, str text, bool line_end)
{
	if (!r->raw) {
		send_now(r);
		r->raw = true;
		buf_init(&r->bytes, r->a, CASE_FILE_MAX);
	}
	buf_add(&r->bytes, runner_text(r, text));
	if (line_end) {
		buf_lit(&r->bytes, "\r\n");
	}
}

/* What browsers send with each request, where the case has not said otherwise. */
static void usual(struct runner *r, struct buf *out, str name, str value)
{
	if (!said_header(r, name)) {
		buf_add(out, name);
		buf_lit(out, ": ");
		buf_add(out, runner_text(r, value));
		buf_lit(out, "\r\n");
	}
}

/* Headers of the case; those without a value only leave out the usual one. */
static void own_headers(struct runner *r, struct buf *out)
{
	str rest = buf_str(&r->headers);

	while (rest.n > 0) {
		str value, line = str_cut(rest, '\n', &rest);
		str name = str_cut(line, ':', &value);
		if (str_trim(value).n > 0) {
			buf_add(out, name);
			buf_char(out, ':');
			buf_add(out, value);
			buf_char(out, '\n');
		}
	}
}

static str cookie_of(struct runner *r)
{
	struct buf name;

	buf_init(&name, r->a, CASE_FILE_MAX);
	buf_char(&name, '$');
	buf_add(&name, r->cookie);
	return buf_str(&name);
}

static str put_together(struct runner *r)
{
	struct buf out;
	str body = r->body.p != NULL ? r->body : buf_str(&r->fields);

	buf_init(&out, r->a, CASE_FILE_MAX);
	buf_add(&out, r->method);
	buf_char(&out, ' ');
	buf_add(&out, r->target);
	buf_lit(&out, " HTTP/1.1\r\n");
	usual(r, &out, S("Host"), S("$HOST"));
	if (r->cookie.n > 0) {
		usual(r, &out, S("Cookie"), cookie_of(r));
	}
	if (str_eq(r->method, S("POST"))) {
		usual(r, &out, S("Origin"), S("http://$HOST"));
		usual(r, &out, S("Content-Type"), S("application/x-www-form-urlencoded"));
		usual(r, &out, S("Content-Length"), INT_STR(body.n));
	} else {
		body.n = 0;
	}
	own_headers(r, &out);
	buf_lit(&out, "\r\n");
	buf_add(&out, (str){body.n == 0 ? "" : body.p, body.n});
	return buf_str(&out);
}

void send_now(struct runner *r)
{
	if (!r->open && !r->raw) {
		return;
	}
	str bytes = r->raw ? buf_str(&r->bytes) : put_together(r);
	r->open = r->raw = false;
	if (!client_connect(&r->client)) {
		runner_wrong(r, "the server takes no connection");
	} else if (!client_send(&r->client, bytes)) {
		/* it may have said why before it stopped reading */
		return;
	}
}
