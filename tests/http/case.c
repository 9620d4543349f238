#define _GNU_SOURCE
#include "case.h"

#include <fcntl.h>
#include <stdarg.h>

#include "sys/file.h"
#include <sys/socket.h>
#include <unistd.h>

#include "base/utf8.h"

void runner_init(struct runner *r, struct arena *keep, struct server *server, const char *engine)
{
	struct buf host;

	*r = (struct runner){.keep = keep, .server = server, .engine = engine};
	buf_init(&host, keep, 64);
	buf_lit(&host, "127.0.0.1:");
	buf_int(&host, server->port);
	runner_set(r, S("HOST"), buf_str(&host));
	runner_set(r, S("PORT"), INT_STR(server->port));
	runner_set(r, S("KEY"), server->key);
}

void runner_set(struct runner *r, str name, str value)
{
	size_t i = 0;

	while (i < r->variables && !str_eq(r->variable[i].name, name)) {
		i++;
	}
	if (i == CASE_VARIABLES_MAX) {
		runner_wrong(r, "too many variables");
		return;
	}
	r->variables += i == r->variables;
	r->variable[i] = (struct variable){str_copy(r->keep, name), str_copy(r->keep, value)};
}

void runner_wrong(struct runner *r, const char *format, ...)
{
	va_list args;

	if (r->finding_count == CASE_FINDINGS_MAX) {
		return;
	}
	char *room = r->findings[r->finding_count++];
	int n = snprintf(room, CASE_FINDING_BYTES, "%s:%zu: ", r->file, r->line);
	va_start(args, format);
	(void)vsnprintf(room + n, CASE_FINDING_BYTES - (size_t)n, format, args);
	va_end(args);
}

/* ---- what every answer must be, whatever the case asks ---- */

static void must_have(struct runner *r, str name, str begins)
{
	str value = answer_header(&r->answer, name);

	if (!str_starts(value, begins)) {
		runner_wrong(r, "%.*s is \"%.*s\", which does not begin with \"%.*s\"", STR_ARG(name), STR_ARG(value),
		             STR_ARG(begins));
	}
}

/* What people typed may come back with marks that turn the direction of writing around; control characters may not. */
static bool has_control(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if ((c < 32 && c != '\n' && c != '\t' && c != '\r') || c == 127) {
			return true;
		}
	}
	return false;
}

static void check_page(struct runner *r, str body)
{
	size_t at;

	must_have(r, S("Cache-Control"), S("no-store"));
	must_have(r, S("Content-Security-Policy"), S("default-src 'none'"));
	must_have(r, S("Referrer-Policy"), S("same-origin"));
	if (body.n > 0 && str_find(body, S("<html lang=\"")) == SIZE_MAX) {
		runner_wrong(r, "the page has no language");
	}
	if (!utf8_valid(body, &at)) {
		runner_wrong(r, "the page is no UTF-8 from byte %zu on", at);
	} else if (has_control(body)) {
		runner_wrong(r, "the page has a control character");
	}
}

static void check_always(struct runner *r)
{
	str type = answer_header(&r->answer, S("Content-Type"));
	bool bare = r->answer.status >= 400 && r->answer.close && type.p == NULL;

	if (answer_header(&r->answer, S("Date")).p == NULL) {
		runner_wrong(r, "there is no Date");
	}
	if (answer_header(&r->answer, S("Server")).p != NULL) {
		runner_wrong(r, "the header Server tells who we are");
	}
	/* libmicrohttpd 0.9.75 writes the head of its own refusals twice; their status is right, and they are the last
	 */
	if (!bare && str_starts(r->answer.body, S("HTTP/1."))) {
		runner_wrong(r, "there is an answer inside the answer");
	}
	if (!bare) { /* what is no request at all gets a word without a type */
		must_have(r, S("X-Content-Type-Options"), S("nosniff"));
	}
	if (str_starts(type, S("text/html"))) {
		check_page(r, r->answer.body);
	}
}

/* ---- the steps ---- */

/* What is worth seeing of a page: its main part. */
static str shown(str body)
{
	size_t at = str_find(body, S("<main"));

	return str_slice(body, at == SIZE_MAX ? 0 : at, 700);
}

static bool is_wanted(str wanted, int status)
{
	while (wanted.n > 0) {
		int64_t number;
		if (str_to_int(str_cut(wanted, ' ', &wanted), &number) && number == status) {
			return true;
		}
	}
	return false;
}

/* "< 200", "< 413 closed", "< closed" */
static void step_answer(struct runner *r, str wanted, bool bare)
{
	bool may_close = str_ends(wanted, S("closed"));
	enum came came;

	send_now(r);
	r->came = r->said_known = false;
	came = client_answer(&r->client, bare, CASE_WAIT_MS, &r->answer);
	if (came == CAME_CLOSED && may_close) {
		return;
	}
	if (came != CAME_ANSWER) {
		runner_wrong(r, "%s, not %.*s", came_word(came), STR_ARG(wanted));
		return;
	}
	r->came = true;
	if (!is_wanted(wanted, r->answer.status)) {
		runner_wrong(r, "status %d, not %.*s: %.*s", r->answer.status, STR_ARG(wanted),
		             STR_ARG(shown(r->answer.body)));
	}
	check_always(r);
	if (r->answer.close && r->client.fd >= 0) {
		close(r->client.fd); /* what came stays readable */
		r->client.fd = -1;
	}
}

static void step_has(struct runner *r, str line, bool wanted)
{
	str value, name = str_trim(str_cut(line, ':', &value));
	str got = answer_header(&r->answer, name);
	size_t count = answer_header_count(&r->answer, name);

	value = runner_text(r, str_trim(value));
	bool same = str_ends(value, S("*")) ? str_starts(got, str_slice(value, 0, value.n - 1)) : str_eq(got, value);

	if (!wanted && count > 0 && (value.n == 0 || same)) {
		runner_wrong(r, "there is %.*s: %.*s", STR_ARG(name), STR_ARG(got));
	} else if (wanted && count == 0) {
		runner_wrong(r, "there is no %.*s", STR_ARG(name));
	} else if (wanted && value.n > 0 && !same) {
		runner_wrong(r, "%.*s is \"%.*s\", not \"%.*s\"", STR_ARG(name), STR_ARG(got), STR_ARG(value));
	}
}

static void step_body(struct runner *r, str text, bool wanted)
{
	str s = runner_text(r, text);

	if ((str_find(r->answer.body, s) != SIZE_MAX) != wanted) {
		runner_wrong(r, "%s in the body: %.*s; it is: %.*s", wanted ? "not" : "there is", STR_ARG(s),
		             STR_ARG(shown(r->answer.body)));
	}
}

/* "file result.csv": the body is that file, byte for byte */
static void step_file(struct runner *r, str name)
{
	static struct faults fs;
	str bytes;

	if (file_read(r->a, str_copy(r->a, name).p, CASE_FILE_MAX, &bytes, &fs) != OK) {
		runner_wrong(r, "there is no file %.*s", STR_ARG(name));
	} else if (!str_eq(r->answer.body, bytes)) {
		runner_wrong(r, "the body, of %zu bytes, is not the file %.*s, of %zu", r->answer.body.n, STR_ARG(name),
		             bytes.n);
	}
}

/* "statements 5", "arena 300000": at most that, as the server's log says of this request */
static void step_limit(struct runner *r, str text, bool arena)
{
	int64_t most, is;

	if (!str_to_int(text, &most)) {
		runner_wrong(r, "no number: %.*s", STR_ARG(text));
		return;
	}
	if (!r->said_known) {
		server_skip(r->server);
		runner_wrong(r, "the log says nothing of this request");
		return;
	}
	is = arena ? r->said.arena : r->said.statements;
	if (is < 0 || is > most) {
		runner_wrong(r, "%s: %lld, and not 0 to %lld", arena ? "bytes of the arena" : "statements",
		             (long long)is, (long long)most);
	}
}

/* What stands in the body behind that text, up to the next quotation mark or tag. */
static str behind(str body, str text)
{
	size_t at = str_find(body, text);
	str more;

	if (at == SIZE_MAX) {
		return (str){NULL, 0};
	}
	return str_cut(str_cut(str_slice(body, at + text.n, SIZE_MAX), '"', &more), '<', &more);
}

/* "keep NAME header Set-Cookie" (up to ";"), "keep NAME field form-id", "keep NAME text href=\"/" */
static void step_keep(struct runner *r, str line)
{
	str rest, name = str_cut(line, ' ', &rest), what, kind = str_cut(rest, ' ', &what), more;
	str value = {NULL, 0};

	if (r->came && str_eq(kind, S("header"))) {
		value = str_cut(answer_header(&r->answer, what), ';', &more);
	} else if (r->came && str_eq(kind, S("field"))) {
		value = answer_field(&r->answer, what);
	} else if (r->came && str_eq(kind, S("text"))) {
		value = behind(r->answer.body, what);
	}
	if (value.p == NULL) {
		runner_wrong(r, "nothing to keep: %.*s", STR_ARG(line));
	}
	runner_set(r, name, value.p == NULL ? S("missing") : value);
}

/* "form /firm": the page, and the hidden fields of its form */
static void step_form(struct runner *r, str target)
{
	static const char *const frame[][2] = {{"form-id", "FORM_ID"}, {"form-proof", "PROOF"}, {"version", "VERSION"}};

	send_begin(r, S("GET"), target);
	step_answer(r, S("200"), false);
	for (size_t i = 0; r->came && i < COUNT_OF(frame); i++) {
		str value = answer_field(&r->answer, str_of(frame[i][0]));
		if (value.p == NULL && i < 2) {
			runner_wrong(r, "the page has no hidden field %s", frame[i][0]);
		}
		runner_set(r, str_of(frame[i][1]), value.p == NULL ? S("") : value);
	}
}

static bool step_request(struct runner *r, str word, str rest)
{
	if (str_eq(word, S("get"))) {
		send_begin(r, S("GET"), rest);
	} else if (str_eq(word, S("post"))) {
		send_begin(r, S("POST"), rest);
	} else if (str_eq(word, S("form"))) {
		step_form(r, rest);
	} else if (str_eq(word, S("+"))) {
		send_header(r, rest);
	} else if (str_eq(word, S("="))) {
		send_field(r, rest);
	} else if (str_eq(word, S("body"))) {
		r->body = runner_text(r, rest);
	} else if (str_eq(word, S(">")) || str_eq(word, S(">-"))) {
		send_raw(r, rest, word.n == 1);
	} else {
		return false;
	}
	return true;
}

static bool step_expected(struct runner *r, str word, str rest)
{
	bool answered = r->came;

	if (str_eq(word, S("<")) || str_eq(word, S("<-"))) {
		server_skip(r->server);
		step_answer(r, rest, word.n == 2);
		r->said_known = false;
		return true;
	}
	if (str_eq(word, S("has")) || str_eq(word, S("lacks"))) {
		if (answered) {
			step_has(r, rest, word.n == 3);
		}
	} else if (str_eq(word, S("?")) || str_eq(word, S("!"))) {
		if (answered) {
			step_body(r, rest, word.p[0] == '?');
		}
	} else if (str_eq(word, S("file"))) {
		if (answered) {
			step_file(r, rest);
		}
	} else if (str_eq(word, S("statements")) || str_eq(word, S("arena"))) {
		r->said_known = r->said_known || server_said(r->server, &r->said);
		step_limit(r, rest, word.p[0] == 'a');
	} else if (str_eq(word, S("keep"))) {
		step_keep(r, rest);
	} else if (str_eq(word, S("codes"))) {
		step_codes(r, rest);
	} else {
		return false;
	}
	return true;
}

static void step(struct runner *r, str line)
{
	str rest, word = str_cut(line, ' ', &rest);

	if (str_eq(word, S("as"))) {
		r->cookie = str_eq(rest, S("owner"))    ? S("COOKIE")
		            : str_eq(rest, S("nobody")) ? S("")
		                                        : str_copy(r->a, rest);
	} else if (str_eq(word, S("close"))) {
		send_now(r);
		(void)shutdown(r->client.fd, SHUT_WR);
	} else if (!step_request(r, word, rest) && !step_expected(r, word, rest)) {
		runner_wrong(r, "no such step: %.*s", STR_ARG(word));
	}
}

static void begin_case(struct runner *r, str name)
{
	r->name = name;
	r->finding_count = 0;
	r->open = r->raw = r->came = false;
	r->cookie = S("COOKIE");
	r->a = arena_new(512 << 20);
	client_init(&r->client, r->a, r->server->port);
}

static void end_case(struct runner *r)
{
	if (r->a == NULL) {
		return;
	}
	send_now(r);
	client_close(&r->client);
	r->number++;
	r->bad += r->finding_count > 0;
	printf("%s %zu - %s: %.*s\n", r->finding_count > 0 ? "not ok" : "ok", r->number, r->engine, STR_ARG(r->name));
	for (size_t i = 0; i < r->finding_count; i++) {
		for (str rest = str_of(r->findings[i]); rest.n > 0;) {
			str line = str_cut(rest, '\n', &rest);
			printf("#   %.*s\n", STR_ARG(line));
		}
	}
	fflush(stdout);
	arena_free(r->a);
	r->a = NULL;
}

bool runner_file(struct runner *r, const char *path)
{
	SCOPED(arena_end) struct arena *a = arena_new(CASE_FILE_MAX + 1024);
	char *bytes = arena_alloc(a, CASE_FILE_MAX);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = read(fd, bytes, CASE_FILE_MAX);
	const char *slash = strrchr(path, '/');

	close(fd);
	if (n <= 0) {
		return false;
	}
	r->file = slash == NULL ? path : slash + 1;
	r->line = 0;
	for (str rest = {bytes, (size_t)n}; rest.n > 0;) {
		str line = str_cut(rest, '\n', &rest);
		r->line++;
		if (str_starts(line, S("== "))) {
			end_case(r);
			begin_case(r, str_slice(line, 3, SIZE_MAX));
		} else if (line.n > 0 && line.p[0] != '#' && r->a != NULL) {
			step(r, line);
		}
	}
	end_case(r);
	return true;
}
