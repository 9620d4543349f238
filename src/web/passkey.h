/* Passkeys (WebAuthn, level 2): what a browser sends, taken apart and held against what was asked.  Bytes in, a verdict
 * out; knows no store, no session, no HTTP.  Part of the module factor_gnutls (factor.h), since it needs a parser of
 * JSON and the keys of GnuTLS.
 *
 *     registration  client data (JSON), attestation object (CBOR) with the authenticator's data and a public key
 *     assertion     client data, the authenticator's data, a signature over both
 *
 * No attestation is asked for, and what comes as one is not believed: a passkey is whatever the person chose. */
#ifndef WEB_PASSKEY_H
#define WEB_PASSKEY_H

#include "base/arena.h"
#include "base/str.h"

enum {
	PASSKEY_ID_MAX = 1023,     /* bytes of a credential's id */
	PASSKEY_KEY_MAX = 1024,    /* of its public key, as COSE has it */
	PASSKEY_CLIENT_MAX = 4096, /* of the client data */
	PASSKEY_DATA_MAX = 8192,   /* of the authenticator's data, or of an attestation object */
	PASSKEY_SIGNATURE_MAX = 1024,
	PASSKEY_RP_HASH = 32,
	PASSKEY_DEPTH_MAX = 8,       /* of maps and arrays in CBOR that is skipped */
	PASSKEY_MODULUS_LEAST = 256, /* bytes of an RSA key: 2,048 bits */
	PASSKEY_MODULUS_MOST = 512,
};

enum passkey_verdict {
	PASSKEY_UNSET,
	PASSKEY_GOOD,
	PASSKEY_MALFORMED,  /* not what a browser sends */
	PASSKEY_OTHER_TYPE, /* an assertion for a registration, or the other way round */
	PASSKEY_OTHER_CHALLENGE,
	PASSKEY_OTHER_ORIGIN, /* it was given to another site, or within another site's page */
	PASSKEY_OTHER_RP,
	PASSKEY_NOT_VERIFIED, /* nobody touched it, or it did not ask who they are */
	PASSKEY_KEY,          /* a kind of key that we do not know, or none */
	PASSKEY_SIGNATURE,
	PASSKEY__MAX,
};

/* What was asked for. */
struct passkey_wanted {
	str challenge; /* base64url, as the page had it */
	str origin;    /* "https://toride.example:8443" */
	str rp;        /* "toride.example" */
};

/* What the browser sent, decoded. */
struct passkey_sent {
	str client;    /* JSON */
	str data;      /* of a registration the attestation object */
	str signature; /* of an assertion */
};

/* The authenticator's data; views. */
struct passkey_data {
	str rp_hash;
	bool present, verified;
	int64_t count;
	str id, key; /* of a registration */
};

/* ---- what was sent, as it is: passkey_read.c ---- */

/* Of an attestation object: the data of the authenticator.  What vouches for it is passed over. */
MUST bool passkey_object_read(str cbor, str *ret_data);

MUST bool passkey_data_read(str bytes, bool has_key, struct passkey_data *ret);

enum passkey_kind {
	PASSKEY_KIND_UNSET,
	PASSKEY_ES256, /* x, y of P-256 */
	PASSKEY_RS256, /* modulus, exponent */
	PASSKEY_EDDSA, /* x of Ed25519 */
};

struct passkey_key {
	enum passkey_kind kind;
	str x, y; /* of RSA the modulus and the exponent */
};

/* A public key as COSE has it (RFC 8152), of the kinds that we ask for. */
MUST bool passkey_key_read(str cose, struct passkey_key *ret);

/* Is this client data of that type ("webauthn.get"), for what was asked? */
MUST enum passkey_verdict passkey_client_check(str json, const char *type, const struct passkey_wanted *wanted);

#endif
