/* The module factor_gnutls: GnuTLS and libqrencode behind web/factor.h. */
#include "web/factor.h"

#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <qrencode.h>

extern const struct factor_engine factor_gnutls;

static bool mac(str key, str text, uint8_t ret[static OTP_MAC])
{
	return gnutls_hmac_fast(GNUTLS_MAC_SHA1, key.p, key.n, text.p, text.n, ret) == 0;
}

/* ---- passkeys ---- */

static gnutls_datum_t datum(str s)
{
	return (gnutls_datum_t){(unsigned char *)(uintptr_t)s.p, (unsigned)s.n}; /* read only, whatever its type says */
}

static void pubkey_end(gnutls_pubkey_t *key)
{
	gnutls_pubkey_deinit(*key);
}

static gnutls_sign_algorithm_t import(gnutls_pubkey_t to, const struct passkey_key *key)
{
	gnutls_datum_t x = datum(key->x), y = datum(key->y);

	switch (key->kind) {
	case PASSKEY_ES256:
		return gnutls_pubkey_import_ecc_raw(to, GNUTLS_ECC_CURVE_SECP256R1, &x, &y) == 0
		               ? GNUTLS_SIGN_ECDSA_SHA256
		               : GNUTLS_SIGN_UNKNOWN;
	case PASSKEY_EDDSA:
		return gnutls_pubkey_import_ecc_raw(to, GNUTLS_ECC_CURVE_ED25519, &x, NULL) == 0
		               ? GNUTLS_SIGN_EDDSA_ED25519
		               : GNUTLS_SIGN_UNKNOWN;
	case PASSKEY_RS256:
		return gnutls_pubkey_import_rsa_raw(to, &x, &y) == 0 ? GNUTLS_SIGN_RSA_SHA256 : GNUTLS_SIGN_UNKNOWN;
	case PASSKEY_KIND_UNSET:
		break;
	}
	return GNUTLS_SIGN_UNKNOWN;
}

static enum passkey_verdict verify(str cose, str text, str signature)
{
	SCOPED(pubkey_end) gnutls_pubkey_t key = NULL;
	gnutls_datum_t what = datum(text), by = datum(signature);
	struct passkey_key parts;

	if (!passkey_key_read(cose, &parts) || gnutls_pubkey_init(&key) != 0) {
		return PASSKEY_KEY;
	}
	gnutls_sign_algorithm_t how = import(key, &parts);

	if (how == GNUTLS_SIGN_UNKNOWN) {
		return PASSKEY_KEY;
	}
	return gnutls_pubkey_verify_data2(key, how, 0, &what, &by) >= 0 ? PASSKEY_GOOD : PASSKEY_SIGNATURE;
}

static enum passkey_verdict check_data(const struct passkey_data *data, const struct passkey_wanted *wanted)
{
	uint8_t hash[PASSKEY_RP_HASH];

	if (gnutls_hash_fast(GNUTLS_DIG_SHA256, wanted->rp.p, wanted->rp.n, hash) != 0 ||
	    memcmp(hash, data->rp_hash.p, sizeof hash) != 0) {
		return PASSKEY_OTHER_RP;
	}
	return data->present && data->verified ? PASSKEY_GOOD : PASSKEY_NOT_VERIFIED;
}

/* A key is imported once, so that nobody keeps one that never fits. */
static bool key_will_do(str cose)
{
	SCOPED(pubkey_end) gnutls_pubkey_t key = NULL;
	struct passkey_key parts;

	return passkey_key_read(cose, &parts) && gnutls_pubkey_init(&key) == 0 &&
	       import(key, &parts) != GNUTLS_SIGN_UNKNOWN;
}

static enum passkey_verdict made(const struct passkey_sent *sent, const struct passkey_wanted *wanted,
                                 struct passkey_made *ret)
{
	enum passkey_verdict v = passkey_client_check(sent->client, "webauthn.create", wanted);
	struct passkey_data data;
	str bytes;

	if (v != PASSKEY_GOOD) {
		return v;
	}
	if (sent->data.n > PASSKEY_DATA_MAX || !passkey_object_read(sent->data, &bytes) ||
	    !passkey_data_read(bytes, true, &data)) {
		return PASSKEY_MALFORMED;
	}
	v = check_data(&data, wanted);
	if (v == PASSKEY_GOOD && !key_will_do(data.key)) {
		v = PASSKEY_KEY;
	}
	if (v == PASSKEY_GOOD) {
		*ret = (struct passkey_made){data.id, data.key, data.count};
	}
	return v;
}

static enum passkey_verdict used(const struct passkey_sent *sent, const struct passkey_wanted *wanted, str key,
                                 int64_t *ret_count)
{
	enum passkey_verdict v = passkey_client_check(sent->client, "webauthn.get", wanted);
	uint8_t text[PASSKEY_DATA_MAX + PASSKEY_RP_HASH];
	struct passkey_data data;
	size_t n = sent->data.n;

	if (v != PASSKEY_GOOD) {
		return v;
	}
	if (n > PASSKEY_DATA_MAX || sent->signature.n > PASSKEY_SIGNATURE_MAX ||
	    !passkey_data_read(sent->data, false, &data)) {
		return PASSKEY_MALFORMED;
	}
	v = check_data(&data, wanted);
	if (v != PASSKEY_GOOD) {
		return v;
	}
	memcpy(text, sent->data.p, n);
	if (gnutls_hash_fast(GNUTLS_DIG_SHA256, sent->client.p, sent->client.n, text + n) != 0) {
		return PASSKEY_MALFORMED;
	}
	v = verify(key, (str){(const char *)text, n + PASSKEY_RP_HASH}, sent->signature);
	if (v == PASSKEY_GOOD) {
		*ret_count = data.count;
	}
	return v;
}

/* ---- pictures ---- */

static bool draw(const char *text, uint8_t ret[static QR_SIDE_MAX * QR_SIDE_MAX], size_t *ret_side)
{
	QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	bool fits = code != NULL && code->width > 0 && code->width <= QR_SIDE_MAX;
	size_t side = fits ? (size_t)code->width : 0;

	for (size_t i = 0; i < side * side; i++) {
		ret[i] = code->data[i] & 1;
	}
	*ret_side = side;
	QRcode_free(code);
	return fits;
}

__attribute__((visibility("default"))) const struct factor_engine factor_gnutls = {mac, made, used, draw};
