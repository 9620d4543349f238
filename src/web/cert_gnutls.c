/* cert.h on GnuTLS. */
#define _GNU_SOURCE
#include "web/cert.h"

#include <arpa/inet.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

#include "base/buf.h"

enum {
	DAY_SECONDS = 24 * 60 * 60,
	PRINT_BYTES = 32, /* SHA-256 */
	KEY_ID_MAX = 64,
	SERIAL_BYTES = 16,
	KEPT_DAYS = 1, /* before now: clocks differ */
};

struct chain {
	gnutls_x509_crt_t *list;
	unsigned n;
};

static void chain_end(struct chain *c)
{
	for (unsigned i = 0; i < c->n; i++) {
		gnutls_x509_crt_deinit(c->list[i]);
	}
	gnutls_free(c->list);
}

static void key_end(gnutls_x509_privkey_t *key)
{
	if (*key != NULL) {
		gnutls_x509_privkey_deinit(*key);
	}
}

static void crt_end(gnutls_x509_crt_t *crt)
{
	if (*crt != NULL) {
		gnutls_x509_crt_deinit(*crt);
	}
}

static gnutls_datum_t datum(str s)
{
	return (gnutls_datum_t){(unsigned char *)(uintptr_t)s.p, (unsigned)s.n};
}

/* ---- looking ---- */

static void write_print(const unsigned char bytes[static PRINT_BYTES], char ret[static CERT_PRINT_MAX])
{
	for (size_t i = 0; i < PRINT_BYTES; i++) {
		snprintf(ret + 3 * i, CERT_PRINT_MAX - 3 * i, i + 1 < PRINT_BYTES ? "%02X:" : "%02X", bytes[i]);
	}
}

/* An address as it is written; false for what is none. */
static bool address_text(const char *bytes, size_t n, char ret[static CERT_NAME_MAX])
{
	return (n == 4 || n == 16) && inet_ntop(n == 4 ? AF_INET : AF_INET6, bytes, ret, CERT_NAME_MAX) != NULL;
}

static bool is_plain(str name)
{
	for (size_t i = 0; i < name.n; i++) {
		if (name.p[i] <= ' ' || name.p[i] > '~') {
			return false;
		}
	}
	return name.n > 0;
}

static str names_of(struct arena *a, gnutls_x509_crt_t crt)
{
	struct buf out;

	buf_init(&out, a, CERT_NAMES_MAX);
	for (unsigned i = 0; !out.bad; i++) {
		char name[CERT_NAME_MAX] = "", text[CERT_NAME_MAX] = "";
		size_t n = sizeof name - 1;
		int kind = gnutls_x509_crt_get_subject_alt_name(crt, i, name, &n, NULL);
		if (kind == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE) {
			break;
		}
		str one = kind == GNUTLS_SAN_DNSNAME                                    ? (str){name, n}
		          : kind == GNUTLS_SAN_IPADDRESS && address_text(name, n, text) ? str_of(text)
		                                                                        : S("");
		if (is_plain(one) && out.n + one.n < CERT_NAMES_MAX - 1) {
			buf_add(&out, out.n > 0 ? S(" ") : S(""));
			buf_add(&out, one);
		}
	}
	return buf_str(&out);
}

static bool same_key(gnutls_x509_crt_t crt, gnutls_x509_privkey_t key)
{
	unsigned char of_crt[KEY_ID_MAX], of_key[KEY_ID_MAX];
	size_t n = sizeof of_crt, m = sizeof of_key;

	return gnutls_x509_crt_get_key_id(crt, GNUTLS_KEYID_USE_SHA256, of_crt, &n) == 0 &&
	       gnutls_x509_privkey_get_key_id(key, GNUTLS_KEYID_USE_SHA256, of_key, &m) == 0 && n == m &&
	       memcmp(of_crt, of_key, n) == 0;
}

static enum cert_wrong look_at_key(const struct chain *c, str pem)
{
	SCOPED(key_end) gnutls_x509_privkey_t key = NULL;
	gnutls_datum_t bytes = datum(pem);

	if (gnutls_x509_privkey_init(&key) != 0) {
		return CERT_FAILED;
	}
	int got = gnutls_x509_privkey_import2(key, &bytes, GNUTLS_X509_FMT_PEM, NULL, 0);

	if (got == GNUTLS_E_DECRYPTION_FAILED || str_find(pem, S("ENCRYPTED")) != SIZE_MAX) {
		return CERT_KEY_LOCKED;
	}
	if (got != 0) {
		return CERT_KEY_NONE;
	}
	if (same_key(c->list[0], key)) {
		return CERT_GOOD;
	}
	for (unsigned i = 1; i < c->n; i++) {
		if (same_key(c->list[i], key)) {
			return CERT_ORDER;
		}
	}
	return CERT_KEY_OTHER;
}

static bool is_in_order(const struct chain *c)
{
	for (unsigned i = 0; i + 1 < c->n; i++) {
		if (gnutls_x509_crt_check_issuer(c->list[i], c->list[i + 1]) == 0) {
			return false;
		}
	}
	return true;
}

static bool read_facts(struct arena *a, gnutls_x509_crt_t crt, struct cert *ret)
{
	unsigned char print[PRINT_BYTES];
	size_t n = sizeof print;

	if (gnutls_x509_crt_get_fingerprint(crt, GNUTLS_DIG_SHA256, print, &n) != 0 || n != PRINT_BYTES) {
		return false;
	}
	*ret = (struct cert){
		.names = names_of(a, crt),
		.from = (int64_t)gnutls_x509_crt_get_activation_time(crt) * 1000,
		.until = (int64_t)gnutls_x509_crt_get_expiration_time(crt) * 1000,
	};
	write_print(print, ret->fingerprint);
	return true;
}

static enum cert_wrong look(struct arena *a, str pem, str key, int64_t now, struct cert *ret)
{
	gnutls_x509_crt_t *list = NULL;
	unsigned n = 0;
	gnutls_datum_t bytes = datum(pem);

	if (gnutls_x509_crt_list_import2(&list, &n, &bytes, GNUTLS_X509_FMT_PEM, 0) < 0 || n == 0) {
		return CERT_UNREADABLE;
	}
	SCOPED(chain_end) struct chain c = {list, n};

	if (c.n > CERT_CHAIN_MAX || !read_facts(a, c.list[0], ret)) {
		return CERT_UNREADABLE;
	}
	enum cert_wrong wrong = key.p == NULL ? CERT_GOOD : look_at_key(&c, key);

	if (wrong != CERT_GOOD) {
		return wrong;
	}
	return !is_in_order(&c)    ? CERT_ORDER
	       : now < ret->from   ? CERT_NOT_YET
	       : now >= ret->until ? CERT_OVER
	       : ret->names.n == 0 ? CERT_NAMELESS
	                           : CERT_GOOD;
}

/* ---- making ---- */

static bool add_name(gnutls_x509_crt_t crt, str name)
{
	char z[CERT_NAME_MAX];
	unsigned char address[16];

	if (name.n == 0 || name.n >= sizeof z) {
		return false;
	}
	memcpy(z, name.p, name.n);
	z[name.n] = '\0';
	unsigned n = inet_pton(AF_INET, z, address) == 1 ? 4 : inet_pton(AF_INET6, z, address) == 1 ? 16 : 0;

	return gnutls_x509_crt_set_subject_alt_name(crt, n > 0 ? GNUTLS_SAN_IPADDRESS : GNUTLS_SAN_DNSNAME,
	                                            n > 0 ? (const void *)address : (const void *)z,
	                                            n > 0 ? n : (unsigned)name.n, GNUTLS_FSAN_APPEND) == 0;
}

static bool add_names(gnutls_x509_crt_t crt, str names)
{
	bool good = true;

	while (good && names.n > 0) {
		good = add_name(crt, str_cut(names, ' ', &names));
	}
	return good;
}

static bool add_serial(gnutls_x509_crt_t crt)
{
	unsigned char serial[SERIAL_BYTES];

	if (gnutls_rnd(GNUTLS_RND_NONCE, serial, sizeof serial) != 0) {
		return false;
	}
	serial[0] = (serial[0] & 0x3f) | 0x40; /* positive, and always as long */
	return gnutls_x509_crt_set_serial(crt, serial, sizeof serial) == 0;
}

/* It may sign nothing but its own connections. */
static bool fill(gnutls_x509_crt_t crt, gnutls_x509_privkey_t key, str names, int64_t now)
{
	static const char who[] = "Toride";
	time_t from = (time_t)(now / 1000) - KEPT_DAYS * DAY_SECONDS;

	return gnutls_x509_crt_set_version(crt, 3) == 0 && add_serial(crt) &&
	       gnutls_x509_crt_set_dn_by_oid(crt, GNUTLS_OID_X520_COMMON_NAME, 0, who, sizeof who - 1) == 0 &&
	       gnutls_x509_crt_set_activation_time(crt, from) == 0 &&
	       gnutls_x509_crt_set_expiration_time(crt, from + (time_t)CERT_DAYS * DAY_SECONDS) == 0 &&
	       gnutls_x509_crt_set_key(crt, key) == 0 && add_names(crt, names) &&
	       gnutls_x509_crt_set_basic_constraints(crt, 0, -1) == 0 &&
	       gnutls_x509_crt_set_key_usage(crt, GNUTLS_KEY_DIGITAL_SIGNATURE) == 0 &&
	       gnutls_x509_crt_set_key_purpose_oid(crt, GNUTLS_KP_TLS_WWW_SERVER, 0) == 0 &&
	       gnutls_x509_crt_sign2(crt, crt, key, GNUTLS_DIG_SHA256, 0) == 0;
}

/* Its bytes are wiped, since one of them is a key. */
static bool add_pem(struct buf *out, int exported, gnutls_datum_t *pem)
{
	if (exported != 0) {
		return false;
	}
	buf_add(out, (str){(const char *)pem->data, pem->size});
	gnutls_memset(pem->data, 0, pem->size);
	gnutls_free(pem->data);
	return true;
}

static enum cert_wrong make(struct arena *a, str names, int64_t now, str *ret_pem)
{
	SCOPED(key_end) gnutls_x509_privkey_t key = NULL;
	SCOPED(crt_end) gnutls_x509_crt_t crt = NULL;
	gnutls_datum_t key_pem = {NULL, 0}, crt_pem = {NULL, 0};
	struct buf out;

	buf_init(&out, a, CERT_PEM_MAX);
	bool good = gnutls_x509_privkey_init(&key) == 0 && gnutls_x509_crt_init(&crt) == 0 &&
	            gnutls_x509_privkey_generate2(key, GNUTLS_PK_ECDSA,
	                                          GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0, NULL, 0) == 0 &&
	            fill(crt, key, names, now) &&
	            add_pem(&out, gnutls_x509_crt_export2(crt, GNUTLS_X509_FMT_PEM, &crt_pem), &crt_pem) &&
	            add_pem(&out, gnutls_x509_privkey_export2(key, GNUTLS_X509_FMT_PEM, &key_pem), &key_pem);

	if (!good || out.bad) {
		return CERT_FAILED;
	}
	*ret_pem = buf_str(&out);
	return CERT_GOOD;
}

__attribute__((visibility("default"))) const struct cert_engine cert_gnutls = {.look = look, .make = make};
