/* The certificate of a server: found in files or made on the spot, and handed to the front without a name, a disk or an
 * environment in between.
 *
 *     given   --tls CHAIN.pem [--tls-key KEY.pem]      read anew at SIGHUP
 *     own     --tls own                                DATA/tls/own.pem, certificate and key, mode 0600
 *
 * The own one is made when there is none that will do: none yet, one that ends within TLS_RENEW_DAYS, one that lacks a
 * name or address which this machine has now, or one whose key others could have read.  Names are only added, so that a
 * machine that wanders between two networks does not frighten its visitors each time. */
#ifndef WEB_TLS_H
#define WEB_TLS_H

#include "base/fault.h"
#include "web/cert.h"

enum {
	TLS_RENEW_DAYS = 30,
	TLS_SEALED_MAX = 2 * CERT_PEM_MAX + CERT_NAMES_MAX + 256,
	TLS_NAMES_MOST = 32, /* of the own certificate */
};

struct tls_wish {
	const char *data;  /* folder of the records */
	const char *chain; /* NULL: the own one */
	const char *key;   /* NULL: in the same file */
	int listening;     /* whose addresses the own one must name; -1: all of the machine */
};

struct tls {
	int sealed; /* what tls_unseal reads; to be closed */
	struct cert cert;
	bool made; /* just now */
};

/* Reads or makes it, and looks whether it will do.  ERR_MISSING and ERR_DATA of file_read, ERR_CREATE of output_open;
 * ERR_SERVICE tls-module, tls-failed; ERR_DATA tls-unreadable, tls-key-open, tls-key-none, tls-key-locked,
 * tls-key-other, tls-order, tls-not-yet, tls-over, tls-nameless. */
MUST enum err tls_load(struct arena *a, const struct tls_wish *w, struct tls *ret, struct faults *fs);

/* Makes the own one anew, with another key. */
MUST enum err tls_renew(struct arena *a, const char *data, struct cert *ret, struct faults *fs);

/* Only looks at a certificate, without its key: `path` NULL is the own one (ERR_MISSING tls-none).  *ret is filled also
 * with ERR_DATA tls-over, tls-not-yet. */
MUST enum err tls_look(struct arena *a, const char *data, const char *path, struct cert *ret, struct faults *fs);

/* What the front needs. */
struct tls_secret {
	str chain, key, names;
};

MUST bool tls_unseal(struct arena *a, int sealed, struct tls_secret *ret);

/* Overwrites the key. */
void tls_wipe(struct tls_secret *s);

#endif
