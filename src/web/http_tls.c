#define _GNU_SOURCE
#include "web/http_tls.h"

#include <errno.h>
#include <sys/socket.h>

#include "base/arena.h"
#include "web/cert.h"

struct http_tls_pair {
	struct arena *arena;
	gnutls_pcert_st chain[CERT_CHAIN_MAX];
	unsigned n;
	gnutls_privkey_t key;
};

/* ---- certificates ---- */

static gnutls_datum_t datum(str s)
{
	return (gnutls_datum_t){(unsigned char *)(uintptr_t)s.p, (unsigned)s.n};
}

static void pair_free(struct http_tls_pair *p)
{
	if (p == NULL) {
		return;
	}
	for (unsigned i = 0; i < p->n; i++) {
		gnutls_pcert_deinit(&p->chain[i]);
	}
	if (p->key != NULL) {
		gnutls_privkey_deinit(p->key);
	}
	arena_free(p->arena);
}

static bool pair_read(struct http_tls_pair *p, str chain, str key)
{
	gnutls_datum_t certificates = datum(chain), secret = datum(key);
	unsigned n = CERT_CHAIN_MAX;

	if (gnutls_pcert_list_import_x509_raw(p->chain, &n, &certificates, GNUTLS_X509_FMT_PEM, 0) != 0) {
		return false;
	}
	p->n = n;
	return gnutls_privkey_init(&p->key) == 0 &&
	       gnutls_privkey_import_x509_raw(p->key, &secret, GNUTLS_X509_FMT_PEM, NULL, 0) == 0;
}

bool http_tls_set(struct http_tls *t, str chain, str key)
{
	struct arena *arena = arena_new(sizeof(struct http_tls_pair) + 4096);
	struct http_tls_pair *p = NEW(arena, struct http_tls_pair);

	p->arena = arena;
	if (!pair_read(p, chain, key)) {
		pair_free(p);
		return false;
	}
	pair_free(t->before);
	t->before = t->now;
	t->now = p;
	return true;
}

void http_tls_clear(struct http_tls *t)
{
	pair_free(t->now);
	pair_free(t->before);
	*t = (struct http_tls){NULL, NULL};
}

int http_tls_choose(gnutls_session_t session, const gnutls_datum_t *authorities, int authority_count,
                    const gnutls_pk_algorithm_t *algorithms, int algorithm_count, gnutls_pcert_st **ret_chain,
                    unsigned *ret_n, gnutls_privkey_t *ret_key)
{
	const struct http_tls_line *line = gnutls_transport_get_ptr(session);

	(void)authorities;
	(void)authority_count;
	(void)algorithms;
	(void)algorithm_count;
	*ret_chain = line->tls->now->chain;
	*ret_n = line->tls->now->n;
	*ret_key = line->tls->now->key;
	return 0;
}

/* ---- bytes ---- */

/* Who typed http:// by mistake. */
static void answer_plain(int fd)
{
	static const char text[] =
		"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n"
		"番地を https:// で始めてください。\nThis address begins with https://\n";

	(void)send(fd, text, sizeof text - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
	(void)shutdown(fd, SHUT_WR);
}

/* Reads what an unasked client still sends: closed before that, it would get a reset instead of the answer.  The time
 * of the head ends it. */
static ssize_t throw_away(int fd)
{
	char bytes[4096];
	ssize_t got;

	do {
		got = recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
	} while (got > 0);
	return got;
}

/* Looks at the first byte of all: a request begins with a letter, TLS with 22. */
static bool is_plain(struct http_tls_line *line, char first)
{
	if (!line->spoke) {
		line->spoke = true;
		line->plain = first >= 'A' && first <= 'Z';
		if (line->plain) {
			answer_plain(line->fd);
		}
	}
	return line->plain;
}

static ssize_t pull(gnutls_transport_ptr_t of, void *ret, size_t n)
{
	struct http_tls_line *line = of;
	ssize_t got = line->plain ? throw_away(line->fd) : recv(line->fd, ret, n, MSG_DONTWAIT);

	if (got > 0 && is_plain(line, *(const char *)ret)) {
		got = throw_away(line->fd);
	}
	if (got < 0 && errno == EAGAIN && line->dry != NULL) {
		line->dry(line->of);
		errno = EAGAIN;
	}
	return got;
}

void http_tls_begin(struct http_tls_line *line, gnutls_session_t session)
{
	/* what is sent goes the library's own way, which needs the descriptor */
	gnutls_transport_set_ptr2(session, line, (gnutls_transport_ptr_t)(intptr_t)line->fd);
	gnutls_transport_set_pull_function(session, pull);
}
