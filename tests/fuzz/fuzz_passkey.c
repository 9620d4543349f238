/* web/passkey.h: what a browser sends of a passkey.  The first byte says what the rest is: an attestation object, an
 * authenticator's data with a key or without, a public key, client data. */
#include "fuzz.h"

#include "web/passkey.h"

static void hold_within(str part, str whole)
{
	HOLD(part.n == 0 || (part.p >= whole.p && part.p + part.n <= whole.p + whole.n));
}

static void hold_key(str bytes)
{
	struct passkey_key key;

	hold_faults_last = passkey_key_read(bytes, &key) ? OK : ERR_DATA;
	if (hold_faults_last == OK) {
		HOLD(key.kind != PASSKEY_KIND_UNSET && key.x.n > 0 && key.x.n <= PASSKEY_MODULUS_MOST);
		hold_within(key.x, bytes);
		hold_within(key.y, bytes);
		hold_readable(key.x);
		hold_readable(key.y);
	}
}

static void hold_data(str bytes, bool has_key)
{
	struct passkey_data data;

	hold_faults_last = ERR_DATA;
	if (!passkey_data_read(bytes, has_key, &data)) {
		return;
	}
	hold_faults_last = OK;
	HOLD(data.rp_hash.n == PASSKEY_RP_HASH && data.count >= 0 && data.count <= UINT32_MAX);
	HOLD((data.id.n > 0) == has_key && data.id.n <= PASSKEY_ID_MAX && data.key.n <= PASSKEY_KEY_MAX);
	hold_within(data.rp_hash, bytes);
	hold_within(data.id, bytes);
	hold_within(data.key, bytes);
	hold_readable(data.id);
	if (has_key) {
		hold_key(data.key);
	}
}

static void hold_client(str bytes)
{
	static const struct passkey_wanted wanted = {S("AAECAwQF"), S("https://toride.example"), S("toride.example")};
	enum passkey_verdict v = passkey_client_check(bytes, "webauthn.get", &wanted);

	hold_faults_last = v == PASSKEY_GOOD ? OK : ERR_DATA;
	HOLD(v > PASSKEY_UNSET && v <= PASSKEY_OTHER_ORIGIN);
	HOLD(v != PASSKEY_GOOD || str_find(bytes, S("challenge")) != SIZE_MAX || str_find(bytes, S("\\u")) != SIZE_MAX);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	str inside, bytes = {(const char *)data, size};

	hold_faults_last = ERR_DATA;
	if (size == 0 || size > INPUT_MAX) {
		return 0;
	}
	bytes = str_slice(bytes, 1, SIZE_MAX);
	switch (data[0]) {
	case 'o':
		if (passkey_object_read(bytes, &inside)) {
			hold_within(inside, bytes);
			hold_data(inside, true);
		}
		break;
	case 'k':
		hold_data(bytes, true);
		break;
	case 'd':
		hold_data(bytes, false);
		break;
	case 'c':
		hold_key(bytes);
		break;
	default:
		hold_client(bytes);
		break;
	}
	return 0;
}
