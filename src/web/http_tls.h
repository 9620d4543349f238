/* TLS under libmicrohttpd: certificate and key, which may be others for the next handshake; and an answer for who
 * speaks plain HTTP to a port that speaks TLS.  Belongs to http_mhd.c. */
#ifndef WEB_HTTP_TLS_H
#define WEB_HTTP_TLS_H

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>

#include "base/base.h"
#include "base/str.h"

/* TLS 1.2 and 1.3, ciphers that protect what they encrypt, keys that are thrown away afterwards. */
#define HTTP_TLS_PRIORITIES                                                                                            \
	"NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA:-MAC-ALL:+AEAD:-CIPHER-ALL:"       \
	"+AES-256-GCM:+CHACHA20-POLY1305:+AES-128-GCM:-SIGN-RSA-SHA1:-SIGN-ECDSA-SHA1"

struct http_tls_pair; /* a certificate with its key */

struct http_tls {
	/* who is in the middle of a handshake may still use the one before */
	struct http_tls_pair *now, *before;
};

/* One side of a connection, as long as it is open. */
struct http_tls_line {
	const struct http_tls *tls;
	int fd;
	void (*dry)(void *of); /* called when nothing is there to be read; may be NULL */
	void *of;
	bool spoke; /* its first byte was looked at */
	bool plain; /* and was not of TLS: it was answered, and ends */
};

/* Takes a chain and its key, PEM; false when they do not fit.  Nothing is kept of the texts. */
MUST bool http_tls_set(struct http_tls *t, str chain, str key);
void http_tls_clear(struct http_tls *t);

/* Puts `line`, whose members up to `of` are set, under a session before its handshake.  Both must stay where they are.
 */
void http_tls_begin(struct http_tls_line *line, gnutls_session_t session);

/* For MHD_OPTION_HTTPS_CERT_CALLBACK. */
gnutls_certificate_retrieve_function2 http_tls_choose;

#endif
