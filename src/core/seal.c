#include "core/seal.h"

#include "core/day.h"
#include "core/id.h"

#define HEAD S("toride seal ")
#define SIGNATURE S("\nsignature ")

enum { DAY_MS = 24 * 60 * 60 * 1000, HOUR_MS = 60 * 60 * 1000, MINUTE_MS = 60 * 1000, INSTANT_LENGTH = 24 };
enum { CHAIN_HEAD_MAX = 32 }; /* "chain" and a firm */

/* ---- writing ---- */

static void put_hex_line(struct buf *out, str word, const uint8_t *bytes, size_t n)
{
	buf_add(out, word);
	buf_hex(out, bytes, n);
	buf_char(out, '\n');
}

void seal_write(struct buf *out, const struct seal *s)
{
	buf_add(out, HEAD);
	buf_int(out, SEAL_VERSION);
	buf_lit(out, "\ninstallation ");
	id_write(out, s->installation);
	buf_lit(out, "\nnumber ");
	buf_int(out, s->number);
	buf_lit(out, "\nmade ");
	instant_write(out, s->made);
	buf_char(out, '\n');
	put_hex_line(out, S("before "), s->before, SEAL_HASH);
	put_hex_line(out, S("key "), s->key, SEAL_KEY);
	put_hex_line(out, S("fingerprint "), s->fingerprint, SEAL_FINGERPRINT);
	for (size_t i = 0; i < s->n; i++) {
		const struct seal_chain *c = &s->chains[i];
		buf_lit(out, "chain ");
		id_write(out, c->tenant);
		buf_char(out, ' ');
		buf_int(out, c->seq);
		buf_char(out, ' ');
		buf_hex(out, c->hash, SEAL_HASH);
		buf_char(out, ' ');
		instant_write(out, c->at);
		buf_char(out, '\n');
	}
	buf_lit(out, "chains ");
	buf_int(out, (int64_t)s->n);
	buf_char(out, '\n');
}

void seal_write_signature(struct buf *out, const uint8_t signature[static SEAL_SIGNATURE])
{
	put_hex_line(out, S("signature "), signature, SEAL_SIGNATURE);
}

void seal_write_fingerprint(struct buf *out, const uint8_t fingerprint[static SEAL_FINGERPRINT])
{
	for (size_t i = 0; i < SEAL_FINGERPRINT; i += 2) {
		if (i > 0) {
			buf_char(out, '-');
		}
		buf_hex(out, fingerprint + i, 2);
	}
}

/* ---- reading ---- */

struct reader {
	str rest, file;
	size_t line;
	struct faults *fs;
};

static enum err malformed(const struct reader *r)
{
	return FAIL(r->fs, ERR_DATA, "seal-malformed", AT_LINE(r->file, r->line));
}

/* What stands behind the word on the next line. */
static enum err next_line(struct reader *r, str word, str *ret)
{
	str line = str_cut(r->rest, '\n', &r->rest);

	r->line++;
	if (!str_starts(line, word)) {
		return malformed(r);
	}
	*ret = str_slice(line, word.n, SIZE_MAX);
	return OK;
}

static bool read_hex(str s, uint8_t *ret, size_t n)
{
	static const char digits[] = "0123456789abcdef";

	if (s.n != 2 * n) {
		return false;
	}
	for (size_t i = 0; i < s.n; i++) {
		const char *digit = memchr(digits, s.p[i], sizeof digits - 1);
		if (digit == NULL) {
			return false;
		}
		ret[i / 2] = (uint8_t)(ret[i / 2] << 4 | (digit - digits));
	}
	return true;
}

static bool read_instant(str s, int64_t *ret)
{
	int64_t hour, minute, second, ms;
	struct day day = day_read(str_slice(s, 0, 10));

	if (s.n != INSTANT_LENGTH || day.year == 0 || !str_to_int(str_slice(s, 11, 2), &hour) ||
	    !str_to_int(str_slice(s, 14, 2), &minute) || !str_to_int(str_slice(s, 17, 2), &second) ||
	    !str_to_int(str_slice(s, 20, 3), &ms)) {
		return false;
	}
	*ret = day_number(day) * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * 1000 + ms;
	return true;
}

static enum err hex_line(struct reader *r, str word, uint8_t *ret, size_t n)
{
	str s;

	TRY(next_line(r, word, &s));
	return read_hex(s, ret, n) ? OK : malformed(r);
}

static bool read_chain(str line, struct seal_chain *ret)
{
	str rest, tenant = str_cut(line, ' ', &rest), seq = str_cut(rest, ' ', &rest);
	str hash = str_cut(rest, ' ', &rest);

	return id_read(tenant, &ret->tenant) && str_to_int(seq, &ret->seq) && ret->seq > 0 &&
	       read_hex(hash, ret->hash, SEAL_HASH) && read_instant(rest, &ret->at);
}

bool seal_chain_of(str text, int64_t tenant, struct seal_chain *ret)
{
	char room[CHAIN_HEAD_MAX];
	struct buf head = {.p = room, .max = sizeof room, .room = sizeof room};

	buf_lit(&head, "\nchain ");
	id_write(&head, tenant);
	buf_char(&head, ' ');
	size_t at = str_find(text, buf_str(&head));
	str rest, line = at == SIZE_MAX ? S("") : str_cut(str_slice(text, at + 1, SIZE_MAX), '\n', &rest);

	return str_starts(line, S("chain ")) && read_chain(str_slice(line, 6, SIZE_MAX), ret);
}

static size_t count_chains(str text)
{
	size_t n = 0;

	for (str rest = text; rest.n > 0;) {
		n += str_starts(str_cut(rest, '\n', &rest), S("chain "));
	}
	return n;
}

static enum err read_chains(struct arena *a, struct reader *r, struct seal *s)
{
	size_t n = count_chains(r->rest);
	struct seal_chain *chains = NEW_N(a, struct seal_chain, n);
	int64_t told;
	str line;

	for (size_t i = 0; i < n; i++) {
		TRY(next_line(r, S("chain "), &line));
		if (i >= SEAL_CHAINS_MAX || !read_chain(line, &chains[i]) ||
		    (i > 0 && chains[i].tenant <= chains[i - 1].tenant)) {
			return malformed(r);
		}
	}
	TRY(next_line(r, S("chains "), &line));
	s->chains = chains;
	s->n = n;
	return str_to_int(line, &told) && told == (int64_t)n ? OK : malformed(r);
}

static enum err read_body(struct arena *a, struct reader *r, struct seal *s)
{
	str line;

	TRY(next_line(r, S("installation "), &line));
	if (!id_read(line, &s->installation)) {
		return malformed(r);
	}
	TRY(next_line(r, S("number "), &line));
	if (!str_to_int(line, &s->number) || s->number < 1) {
		return malformed(r);
	}
	TRY(next_line(r, S("made "), &line));
	if (!read_instant(line, &s->made)) {
		return malformed(r);
	}
	TRY(hex_line(r, S("before "), s->before, SEAL_HASH));
	TRY(hex_line(r, S("key "), s->key, SEAL_KEY));
	TRY(hex_line(r, S("fingerprint "), s->fingerprint, SEAL_FINGERPRINT));
	TRY(read_chains(a, r, s));
	return hex_line(r, S("signature "), s->signature, SEAL_SIGNATURE);
}

/* Written again it must be the same, byte for byte: what was read loosely is caught here. */
static bool is_canonical(struct arena *a, str text, const struct seal *s)
{
	struct buf again;

	buf_init(&again, a, SEAL_BYTES_MAX);
	seal_write(&again, s);
	seal_write_signature(&again, s->signature);
	return !again.bad && str_eq(buf_str(&again), text);
}

enum err seal_read(struct arena *a, str text, str file, struct seal *ret, struct faults *fs)
{
	struct reader r = {.rest = text, .file = file, .fs = fs};
	struct seal s = {.n = 0};
	int64_t version;
	str line;

	if (!str_starts(text, HEAD)) {
		return FAIL(fs, ERR_DATA, "seal-none", AT_FILE(file));
	}
	TRY(next_line(&r, HEAD, &line));
	if (!str_to_int(line, &version) || version < 1) {
		return malformed(&r);
	}
	if (version > SEAL_VERSION) {
		return FAIL(fs, ERR_DATA, "seal-newer", AT_FILE(file), INT_STR(version), INT_STR(SEAL_VERSION));
	}
	TRY(read_body(a, &r, &s));
	if (!is_canonical(a, text, &s)) {
		return malformed(&r);
	}
	*ret = s;
	return OK;
}

str seal_signed(str text)
{
	size_t at = str_find(text, SIGNATURE);

	return at == SIZE_MAX ? S("") : str_slice(text, 0, at + 1);
}
