/* Certificates of TLS and their keys, as PEM: made on the spot, or looked at.  Implemented on GnuTLS (cert_gnutls.c),
 * which is a module: only who starts a server with TLS, and `toride tls`, shall wait for it. */
#ifndef WEB_CERT_H
#define WEB_CERT_H

#include "base/arena.h"
#include "base/str.h"

enum {
	CERT_PEM_MAX = 64 * 1024, /* bytes of a file */
	CERT_CHAIN_MAX = 10,      /* certificates in it */
	CERT_NAMES_MAX = 4096,    /* bytes of all names */
	CERT_NAME_MAX = 256,      /* bytes of one, with its NUL */
	CERT_DAYS = 397,          /* of one that is made: more than 398 no browser takes from anybody */
	CERT_PRINT_MAX = 96,      /* bytes of a fingerprint, with its NUL */
};

/* What is wrong, as far as somebody can mend it. */
enum cert_wrong {
	CERT_GOOD,
	CERT_UNREADABLE, /* no certificate in the file */
	CERT_KEY_NONE,   /* no key in the file, or none that can be used */
	CERT_KEY_LOCKED, /* the key has a password */
	CERT_KEY_OTHER,  /* the key belongs to another certificate */
	CERT_ORDER,      /* each certificate must be followed by the one that vouches for it */
	CERT_NOT_YET,
	CERT_OVER,
	CERT_NAMELESS, /* it names no host and no address */
	CERT_FAILED,   /* GnuTLS could not */
};

struct cert {
	str names;                        /* hosts and addresses, with a blank between; "*.example.jp" may be one */
	char fingerprint[CERT_PRINT_MAX]; /* SHA-256 of the first certificate, "3A:05:…", as browsers show it */
	int64_t from, until;              /* milliseconds since 1970 */
};

struct cert_engine {
	/* Looks at a chain, the server's own certificate first, and its key (p == NULL: only at the certificates).
	 * `pem` and `key` may be one text.  *ret is filled as soon as the certificate can be read, also when it is
	 * over. */
	enum cert_wrong (*look)(struct arena *a, str pem, str key, int64_t now, struct cert *ret);

	/* A new key (ECDSA, P-256) and a certificate for these names that it signs itself, as one text; CERT_GOOD or
	 * CERT_FAILED. */
	enum cert_wrong (*make)(struct arena *a, str names, int64_t now, str *ret_pem);
};

/* What the module exports under this name. */
extern const struct cert_engine cert_gnutls;

#endif
