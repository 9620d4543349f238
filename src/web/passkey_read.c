#include "web/passkey.h"

#include <cbor.h>
#include <jansson.h>

/* ---- CBOR, one item after another: libcbor's decoder of streams, which allocates nothing ---- */

enum token_kind { TOKEN_UNSET, TOKEN_INT, TOKEN_BYTES, TOKEN_TEXT, TOKEN_ARRAY, TOKEN_MAP, TOKEN_TAG, TOKEN_SIMPLE };

struct token {
	enum token_kind kind;
	int64_t n; /* an int; members of an array, pairs of a map */
	str bytes;
};

struct reader {
	str rest;
	bool bad;
	struct token token;
};

static void got(void *ctx, enum token_kind kind, uint64_t n)
{
	struct token *t = ctx;

	*t = (struct token){.kind = n <= INT64_MAX ? kind : TOKEN_UNSET, .n = (int64_t)(n & INT64_MAX)};
}

#define UINT(name_, type_, kind_)                                                                                      \
	static void name_(void *ctx, type_ n)                                                                          \
	{                                                                                                              \
		got(ctx, kind_, n);                                                                                    \
	}

UINT(got_uint8, uint8_t, TOKEN_INT)
UINT(got_uint16, uint16_t, TOKEN_INT)
UINT(got_uint32, uint32_t, TOKEN_INT)
UINT(got_uint64, uint64_t, TOKEN_INT)
UINT(got_array, uint64_t, TOKEN_ARRAY)
UINT(got_map, uint64_t, TOKEN_MAP)
UINT(got_tag, uint64_t, TOKEN_TAG)

static void got_negative(void *ctx, uint64_t n)
{
	struct token *t = ctx;

	got(ctx, TOKEN_INT, n);
	t->n = -1 - t->n;
}

static void got_negint8(void *ctx, uint8_t n)
{
	got_negative(ctx, n);
}

static void got_negint16(void *ctx, uint16_t n)
{
	got_negative(ctx, n);
}

static void got_negint32(void *ctx, uint32_t n)
{
	got_negative(ctx, n);
}

static void got_bytes(void *ctx, cbor_data data, uint64_t n)
{
	struct token *t = ctx;

	*t = (struct token){.kind = TOKEN_BYTES, .bytes = {(const char *)data, n}};
}

static void got_text(void *ctx, cbor_data data, uint64_t n)
{
	struct token *t = ctx;

	*t = (struct token){.kind = TOKEN_TEXT, .bytes = {(const char *)data, n}};
}

static void got_bool(void *ctx, bool value)
{
	got(ctx, TOKEN_SIMPLE, value);
}

static void got_nothing(void *ctx)
{
	got(ctx, TOKEN_SIMPLE, 0);
}

/* The next item's head, with its bytes; of an array or map what is in it follows.  What we do not expect of an
 * authenticator (lengths that are not told, floats) is malformed: it leaves the token unset. */
static struct token next(struct reader *r)
{
	struct cbor_callbacks on = cbor_empty_callbacks;

	on.uint8 = got_uint8;
	on.uint16 = got_uint16;
	on.uint32 = got_uint32;
	on.uint64 = got_uint64;
	on.negint8 = got_negint8;
	on.negint16 = got_negint16;
	on.negint32 = got_negint32;
	on.negint64 = got_negative;
	on.byte_string = got_bytes;
	on.string = got_text;
	on.array_start = got_array;
	on.map_start = got_map;
	on.tag = got_tag;
	on.boolean = got_bool;
	on.null = got_nothing;
	on.undefined = got_nothing;
	r->token = (struct token){.kind = TOKEN_UNSET};
	if (!r->bad && r->rest.n > 0) {
		struct cbor_decoder_result d = cbor_stream_decode((cbor_data)r->rest.p, r->rest.n, &on, &r->token);
		r->bad = d.status != CBOR_DECODER_FINISHED || d.read == 0 || d.read > r->rest.n;
		r->rest = r->bad ? S("") : str_slice(r->rest, d.read, SIZE_MAX);
	}
	r->bad = r->bad || r->token.kind == TOKEN_UNSET;
	if (r->bad) {
		r->token = (struct token){.kind = TOKEN_UNSET};
	}
	return r->token;
}

static int64_t next_map(struct reader *r)
{
	struct token t = next(r);

	r->bad = r->bad || t.kind != TOKEN_MAP;
	return r->bad ? 0 : t.n;
}

static void skip(struct reader *r, int depth)
{
	struct token t = next(r);
	int64_t inside = t.kind == TOKEN_ARRAY ? t.n : t.kind == TOKEN_TAG ? 1 : 0;

	if (t.kind == TOKEN_MAP) {
		r->bad = r->bad || t.n > (int64_t)r->rest.n; /* else twice as many were too many */
		inside = r->bad ? 0 : 2 * t.n;
	}
	r->bad = r->bad || (inside > 0 && depth == PASSKEY_DEPTH_MAX);
	for (int64_t i = 0; i < inside && !r->bad; i++) {
		skip(r, depth + 1);
	}
}

/* ---- what authenticators write ---- */

bool passkey_object_read(str cbor, str *ret_data)
{
	struct reader r = {.rest = cbor};
	str data = {NULL, 0};

	for (int64_t left = next_map(&r); left > 0 && !r.bad; left--) {
		struct token name = next(&r);
		bool is_data = name.kind == TOKEN_TEXT && str_eq(name.bytes, S("authData"));
		if (!is_data) {
			skip(&r, 0);
			continue;
		}
		struct token value = next(&r);
		r.bad = r.bad || value.kind != TOKEN_BYTES || data.p != NULL;
		data = value.bytes;
	}
	if (r.bad || r.rest.n > 0 || data.p == NULL) {
		return false;
	}
	*ret_data = data;
	return true;
}

enum {
	AT_FLAGS = PASSKEY_RP_HASH,
	AT_COUNT = AT_FLAGS + 1,
	AT_MORE = AT_COUNT + 4,
	MODEL = 16, /* bytes that name the model of the authenticator */

	FLAG_PRESENT = 1 << 0,
	FLAG_VERIFIED = 1 << 2,
	FLAG_KEY = 1 << 6,
	FLAG_EXTENSIONS = 1 << 7,
};

static uint8_t byte_at(str s, size_t at)
{
	return (uint8_t)s.p[at];
}

/* Model, id and key, from the front of *rest, which is moved behind them. */
static bool read_credential(str *rest, struct passkey_data *ret)
{
	if (rest->n < MODEL + 2) {
		return false;
	}
	size_t n = (size_t)(byte_at(*rest, MODEL) << 8 | byte_at(*rest, MODEL + 1));

	ret->id = str_slice(*rest, MODEL + 2, n);
	if (n == 0 || n > PASSKEY_ID_MAX || ret->id.n != n) {
		return false;
	}
	struct reader r = {.rest = str_slice(*rest, MODEL + 2 + n, SIZE_MAX)};

	ret->key = r.rest;
	skip(&r, 0);
	ret->key.n -= r.rest.n;
	*rest = r.rest;
	return !r.bad && ret->key.n <= PASSKEY_KEY_MAX;
}

bool passkey_data_read(str bytes, bool has_key, struct passkey_data *ret)
{
	if (bytes.n < AT_MORE) {
		return false;
	}
	uint8_t flags = byte_at(bytes, AT_FLAGS);
	str rest = str_slice(bytes, AT_MORE, SIZE_MAX);
	struct passkey_data data = {
		.rp_hash = str_slice(bytes, 0, PASSKEY_RP_HASH),
		.present = (flags & FLAG_PRESENT) != 0,
		.verified = (flags & FLAG_VERIFIED) != 0,
	};

	for (size_t i = AT_COUNT; i < AT_MORE; i++) {
		data.count = data.count << 8 | byte_at(bytes, i);
	}
	if (((flags & FLAG_KEY) != 0) != has_key || (has_key && !read_credential(&rest, &data))) {
		return false;
	}
	if ((flags & FLAG_EXTENSIONS) != 0) {
		struct reader r = {.rest = rest};
		skip(&r, 0);
		if (r.bad) {
			return false;
		}
		rest = r.rest;
	}
	if (rest.n > 0) {
		return false;
	}
	*ret = data;
	return true;
}

/* ---- keys ---- */

enum {
	COSE_KIND = 1,
	COSE_ALGORITHM = 3,
	COSE_CURVE = -1, /* of RSA the modulus */
	COSE_X = -2,     /* of RSA the exponent */
	COSE_Y = -3,
	COORDINATE = 32,
	EXPONENT_MOST = 4,
};

struct cose {
	int64_t kind, algorithm, curve;
	str first, x, y;
};

static void read_member(struct reader *r, int64_t name, struct cose *ret)
{
	struct token t;

	switch (name) {
	case COSE_KIND:
	case COSE_ALGORITHM:
		t = next(r);
		r->bad = r->bad || t.kind != TOKEN_INT;
		*(name == COSE_KIND ? &ret->kind : &ret->algorithm) = t.n;
		break;
	case COSE_CURVE:
		t = next(r);
		r->bad = r->bad || (t.kind != TOKEN_INT && t.kind != TOKEN_BYTES);
		ret->curve = t.n;
		ret->first = t.bytes;
		break;
	case COSE_X:
	case COSE_Y:
		t = next(r);
		r->bad = r->bad || t.kind != TOKEN_BYTES;
		*(name == COSE_X ? &ret->x : &ret->y) = t.bytes;
		break;
	default:
		skip(r, 0);
		break;
	}
}

static struct passkey_key key_of(const struct cose *c)
{
	if (c->kind == 2 && c->algorithm == -7 && c->curve == 1 && c->x.n == COORDINATE && c->y.n == COORDINATE) {
		return (struct passkey_key){PASSKEY_ES256, c->x, c->y};
	}
	if (c->kind == 1 && c->algorithm == -8 && c->curve == 6 && c->x.n == COORDINATE) {
		return (struct passkey_key){PASSKEY_EDDSA, c->x, S("")};
	}
	if (c->kind == 3 && c->algorithm == -257 && c->first.n >= PASSKEY_MODULUS_LEAST &&
	    c->first.n <= PASSKEY_MODULUS_MOST && c->x.n > 0 && c->x.n <= EXPONENT_MOST) {
		return (struct passkey_key){PASSKEY_RS256, c->first, c->x};
	}
	return (struct passkey_key){.kind = PASSKEY_KIND_UNSET};
}

bool passkey_key_read(str cose, struct passkey_key *ret)
{
	struct reader r = {.rest = cose};
	struct cose c = {.kind = 0};

	for (int64_t left = next_map(&r); left > 0 && !r.bad; left--) {
		struct token name = next(&r);
		if (name.kind == TOKEN_INT) {
			read_member(&r, name.n, &c);
		} else {
			skip(&r, 0);
		}
	}
	struct passkey_key key = key_of(&c);

	if (r.bad || r.rest.n > 0 || key.kind == PASSKEY_KIND_UNSET) {
		return false;
	}
	*ret = key;
	return true;
}

/* ---- what browsers write ---- */

static str text_of(const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);

	return json_is_string(value) ? (str){json_string_value(value), json_string_length(value)} : S("");
}

static void forget(json_t **object)
{
	json_decref(*object);
}

enum passkey_verdict passkey_client_check(str json, const char *type, const struct passkey_wanted *wanted)
{
	SCOPED(forget) json_t *said = NULL;

	if (json.n > PASSKEY_CLIENT_MAX) {
		return PASSKEY_MALFORMED;
	}
	said = json_loadb(json.p, json.n, JSON_REJECT_DUPLICATES, NULL);
	if (!json_is_object(said)) {
		return PASSKEY_MALFORMED;
	}
	if (!str_eq(text_of(said, "type"), str_of(type))) {
		return PASSKEY_OTHER_TYPE;
	}
	if (wanted->challenge.n == 0 || !str_eq(text_of(said, "challenge"), wanted->challenge)) {
		return PASSKEY_OTHER_CHALLENGE;
	}
	if (!str_eq(text_of(said, "origin"), wanted->origin) || json_is_true(json_object_get(said, "crossOrigin"))) {
		return PASSKEY_OTHER_ORIGIN;
	}
	return PASSKEY_GOOD;
}
