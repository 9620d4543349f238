#define _GNU_SOURCE
#include "client.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "sys/clock.h"

void client_init(struct client *c, struct arena *a, int port)
{
	*c = (struct client){.fd = -1, .port = port};
	buf_init(&c->in, a, CLIENT_ANSWER_MAX);
}

void client_close(struct client *c)
{
	if (c->fd >= 0) {
		close(c->fd);
	}
	c->fd = -1;
	c->in.n = c->used = 0;
}

bool client_connect(struct client *c)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)c->port)};
	const int yes = 1;

	if (c->fd >= 0) {
		return true;
	}
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	c->in.n = c->used = 0;
	c->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&to, sizeof to) != 0) {
		client_close(c);
		return false;
	}
	(void)setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
	return true;
}

/* 1: something came; 0: the end; -1: nothing for now, or the connection broke. */
static int take(struct client *c)
{
	char bytes[64 * 1024];
	ssize_t n = recv(c->fd, bytes, sizeof bytes, MSG_DONTWAIT);

	if (n > 0) {
		buf_add(&c->in, (str){bytes, (size_t)n});
		return 1;
	}
	return n == 0 || (errno != EAGAIN && errno != EINTR) ? 0 : -1;
}

bool client_send(struct client *c, str bytes)
{
	int64_t deadline = clock_ticks() + CLIENT_WAIT_MS;

	while (bytes.n > 0) {
		struct pollfd p = {.fd = c->fd, .events = POLLIN | POLLOUT};
		int64_t left = deadline - clock_ticks();
		if (left <= 0 || (poll(&p, 1, (int)left) < 0 && errno != EINTR)) {
			return false;
		}
		if ((p.revents & POLLIN) != 0 && take(c) == 0) {
			return false;
		}
		ssize_t n = send(c->fd, bytes.p, bytes.n, MSG_DONTWAIT | MSG_NOSIGNAL);
		if (n < 0 && errno != EAGAIN && errno != EINTR) {
			return false;
		}
		bytes = n > 0 ? str_slice(bytes, (size_t)n, SIZE_MAX) : bytes;
	}
	return true;
}

static str next_line(str *rest)
{
	str line = str_cut(*rest, '\n', rest);

	return line.n > 0 && line.p[line.n - 1] == '\r' ? (str){line.p, line.n - 1} : line;
}

static str header(str head, str name, size_t *ret_count)
{
	str found = {NULL, 0};

	*ret_count = 0;
	while (head.n > 0) {
		str value, key = str_cut(next_line(&head), ':', &value);
		if (str_eq_nocase(key, name)) {
			found = (*ret_count)++ == 0 ? str_trim(value) : found;
		}
	}
	return found;
}

str answer_header(const struct answer *answer, str name)
{
	size_t count;

	return header(answer->head, name, &count);
}

size_t answer_header_count(const struct answer *answer, str name)
{
	size_t count;

	(void)header(answer->head, name, &count);
	return count;
}

/* The length of the answer that `s` begins with, once its head is there; SIZE_MAX: no answer; 0: not there yet. */
static size_t look(str s, bool bare, struct answer *ret)
{
	size_t end = str_find(s, S("\r\n\r\n")), count;
	str head, status;
	int64_t number, length = 0;

	if (end == SIZE_MAX) {
		return s.n > 64 * 1024 || !str_starts(S("HTTP/1.1 "), str_slice(s, 0, 9)) ? SIZE_MAX : 0;
	}
	head = str_slice(s, 0, end + 2);
	status = next_line(&head);
	if (!str_starts(status, S("HTTP/1.1 ")) || !str_to_int(str_slice(status, 9, 3), &number)) {
		return SIZE_MAX;
	}
	*ret = (struct answer){.status = (int)number, .head = head};
	ret->close = str_eq_nocase(answer_header(ret, S("Connection")), S("close"));
	str said = header(head, S("Content-Length"), &count);
	bool none = number < 200 || number == 204 || number == 304;
	if (!none && (count != 1 || !str_to_int(said, &length) || length < 0 || length > CLIENT_ANSWER_MAX)) {
		return SIZE_MAX;
	}
	ret->body = str_slice(s, end + 4, none || bare ? 0 : (size_t)length);
	return end + 4 + (none || bare ? 0 : (size_t)length);
}

static void forget(struct client *c)
{
	memmove(c->in.p, c->in.p + c->used, c->in.n - c->used);
	c->in.n -= c->used;
	c->used = 0;
}

/* What is here already: an answer, or CAME_LATE for "not yet". */
static enum came whole(struct client *c, bool bare, struct answer *ret)
{
	for (;;) {
		struct answer answer;
		str s = buf_str(&c->in);
		size_t n = s.n > 0 ? look(s, bare, &answer) : 0;
		if (n == SIZE_MAX) {
			return CAME_BAD;
		}
		if (n == 0 || n > s.n) {
			return CAME_LATE;
		}
		c->used = n;
		if (answer.status >= 200) {
			*ret = answer;
			return CAME_ANSWER;
		}
		forget(c); /* 100 Continue */
	}
}

enum came client_answer(struct client *c, bool bare, int64_t ms, struct answer *ret)
{
	int64_t deadline = clock_ticks() + ms;

	if (c->fd < 0) {
		return CAME_CLOSED;
	}
	if (c->used > 0) {
		forget(c);
	}
	for (;;) {
		enum came came = whole(c, bare, ret);
		struct pollfd p = {.fd = c->fd, .events = POLLIN};
		if (came != CAME_LATE) {
			return came;
		}
		int64_t left = deadline - clock_ticks();
		if (left <= 0) {
			return CAME_LATE;
		}
		if (poll(&p, 1, (int)left) > 0 && take(c) == 0) {
			came = c->in.n > 0 ? CAME_BROKEN : CAME_CLOSED;
			client_close(c);
			return came;
		}
	}
}

enum came client_ask(struct client *c, str request, struct answer *ret)
{
	if (c->fd >= 0) {
		struct pollfd p = {.fd = c->fd, .events = POLLIN};
		if (c->used > 0) {
			forget(c);
		}
		if (poll(&p, 1, 0) > 0 && take(c) == 0) {
			client_close(c);
		}
	}
	if (!client_connect(c)) {
		return CAME_CLOSED;
	}
	bool sent = client_send(c, request);
	enum came came = client_answer(c, false, sent ? CLIENT_WAIT_MS : 1000, ret);
	if (came != CAME_ANSWER || ret->close) {
		if (c->fd >= 0) {
			close(c->fd); /* the views stay */
		}
		c->fd = -1;
	}
	return came;
}

const char *came_word(enum came came)
{
	static const char *const words[] = {"an answer", "closed without an answer", "broken off in the answer",
	                                    "no answer in time", "no HTTP"};

	return words[came];
}

str answer_field(const struct answer *answer, str name)
{
	char tag[128];
	int n = snprintf(tag, sizeof tag, "name=\"%.*s\" value=\"", STR_ARG(name));
	size_t at = str_find(answer->body, (str){tag, (size_t)n});
	str rest;

	if (at == SIZE_MAX) {
		return (str){NULL, 0};
	}
	return str_cut(str_slice(answer->body, at + (size_t)n, SIZE_MAX), '"', &rest);
}

str request_of(struct arena *a, int port, str target, str cookie, str form)
{
	struct buf out;

	buf_init(&out, a, form.n + target.n + cookie.n + 1024);
	buf_add(&out, form.p == NULL ? S("GET ") : S("POST "));
	buf_add(&out, target);
	buf_lit(&out, " HTTP/1.1\r\nHost: 127.0.0.1:");
	buf_int(&out, port);
	buf_lit(&out, "\r\nCookie: ");
	buf_add(&out, cookie);
	buf_lit(&out, "\r\nAccept-Language: en\r\n");
	if (form.p != NULL) {
		buf_lit(&out, "Origin: http://127.0.0.1:");
		buf_int(&out, port);
		buf_lit(&out, "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
		              "Content-Length: ");
		buf_int(&out, (int64_t)form.n);
		buf_lit(&out, "\r\n");
	}
	buf_lit(&out, "\r\n");
	buf_add(&out, (str){form.p == NULL ? "" : form.p, form.n});
	return buf_str(&out);
}

void form_add(struct buf *out, str name, str value)
{
	const str parts[] = {name, value};

	if (out->n > 0) {
		buf_char(out, '&');
	}
	for (size_t k = 0; k < 2; k++) {
		for (size_t i = 0; i < parts[k].n; i++) {
			unsigned char c = (unsigned char)parts[k].p[i];
			if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
				buf_char(out, (char)c);
			} else {
				static const char hex[] = "0123456789ABCDEF";
				buf_char(out, '%');
				buf_char(out, hex[c >> 4]);
				buf_char(out, hex[c & 15]);
			}
		}
		if (k == 0) {
			buf_char(out, '=');
		}
	}
}
