/* How a server is reached: by this machine alone, by others over TLS of its own, or through a proxy that speaks TLS for
 * it.  From this follow the addresses that are ours, and how cookies travel.  Beyond loopback there is no other way. */
#ifndef WEB_REACH_H
#define WEB_REACH_H

#include "base/arena.h"
#include "base/str.h"

enum reach_kind {
	REACH_UNSET,
	REACH_HERE,  /* http:// on loopback */
	REACH_OWN,   /* https://, with a certificate that was made here */
	REACH_GIVEN, /* https://, with one that somebody gave us */
	REACH_PROXY, /* http://, from a proxy that is https:// to others */
	REACH__MAX,
};

struct reach {
	enum reach_kind kind;
	const char *origin;      /* under which to open it: "https://192.168.1.5:8443", without a "/" at the end */
	const char *fingerprint; /* SHA-256 of the certificate, "3A:05:…"; NULL where TLS is not ours */
	int64_t until;           /* when the certificate ends, milliseconds since 1970; 0 likewise */
};

/* TLS ends here. */
bool reach_is_tls(enum reach_kind kind);

/* Others see https://, by us or by a proxy: cookies go over nothing else. */
bool reach_is_secure(enum reach_kind kind);

/* What somebody may declare with --behind-proxy: "https://" and a host, with a port or without, and nothing behind. */
MUST bool reach_is_origin(str s);

/* Is this Host one of ours?  `address` is where we listen, "127.0.0.1:8080"; `names` those of the certificate, with a
 * blank between.
 *   HERE         the address, or a name of loopback with its port
 *   OWN, GIVEN   a name of the certificate or of loopback, with our port (443 may be left out)
 *   PROXY        the declared one alone */
MUST bool reach_is_ours(const struct reach *r, str address, str names, str host);

/* Is this Origin the one of pages that came from this Host? */
MUST bool reach_is_same(const struct reach *r, str origin, str host);

/* The best origin for people, of the names of a socket (sys/host.h) and where it listens. */
str reach_origin(struct arena *a, enum reach_kind kind, str address, str names);

#endif
