#include "core/seal.h"

#include "base/test.h"

/* A seal of two chains, as text. */
static str sample(struct arena *a, struct seal_chain chains[static 2])
{
	struct seal s = {.installation = 7, .number = 12, .made = 1795238912350, .chains = chains, .n = 2};
	struct buf out;

	chains[0] = (struct seal_chain){.tenant = 0, .seq = 3, .at = 1795238912001};
	chains[1] = (struct seal_chain){.tenant = 99, .seq = 42, .at = -1};
	memset(chains[1].hash, 0xab, SEAL_HASH);
	memset(s.key, 0x12, SEAL_KEY);
	memset(s.signature, 0x0f, SEAL_SIGNATURE);
	buf_init(&out, a, SEAL_BYTES_MAX);
	seal_write(&out, &s);
	seal_write_signature(&out, s.signature);
	return buf_str(&out);
}

TEST(a_seal_is_read_as_it_was_written)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct seal_chain chains[2];
	struct seal s;
	str text = sample(a, chains);

	CHECK(str_starts(text,
	                 S("toride seal 1\ninstallation 0000000000007\nnumber 12\nmade 2026-11-21T05:28:32.350Z\n")));
	CHECK(seal_read(a, text, S("x"), &s, NULL) == OK);
	CHECK_INT(s.installation, 7);
	CHECK_INT(s.number, 12);
	CHECK_INT(s.made, 1795238912350);
	CHECK_INT(s.n, 2);
	CHECK_INT(s.chains[1].seq, 42);
	CHECK_INT(s.chains[1].at, -1);
	CHECK(memcmp(s.chains[1].hash, chains[1].hash, SEAL_HASH) == 0);
	CHECK(str_ends(seal_signed(text), S("\nchains 2\n")));
}

TEST(how_far_a_chain_went_stands_in_its_line)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct seal_chain chains[2], found = {.seq = -1};
	str text = sample(a, chains);

	CHECK(seal_chain_of(text, 99, &found) && found.tenant == 99 && found.seq == 42);
	CHECK(seal_chain_of(text, 0, &found) && found.seq == 3);
	CHECK(!seal_chain_of(text, 98, &found) && !seal_chain_of(S(""), 99, &found));
	CHECK(!seal_chain_of(S("x\nchain 0000000000033 many"), 99, &found));
}

TEST(a_seal_that_was_cut_off_is_malformed)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	struct seal_chain chains[2];
	struct seal s;
	str text = sample(a, chains);

	for (size_t n = 0; n < text.n; n++) {
		CHECK(seal_read(a, str_slice(text, 0, n), S("x"), &s, NULL) == ERR_DATA);
	}
}

/* One character in place of another: the signature would tell, and the form mostly tells before. */
TEST(a_seal_has_one_form_only)
{
	SCOPED(arena_end) struct arena *a = arena_new(64 << 20);
	static const struct {
		const char *from, *to;
	} changes[] = {
		{"number 12", "number 012"},
		{"number 12", "number -1"},
		{"toride seal 1", "toride seal 0"},
		{"05:28:32", "05:27:92"},
		{"abab", "ABAB"},
		{"chains 2", "chains 3"},
		{"installation ", "installation  "},
		{"\nkey", "\r\nkey"},

	};
	struct seal_chain chains[2];
	struct seal s;
	str text = sample(a, chains);

	for (size_t i = 0; i < COUNT_OF(changes); i++) {
		size_t at = str_find(text, str_of(changes[i].from));
		struct buf out;
		CHECK(at != SIZE_MAX);
		buf_init(&out, a, SEAL_BYTES_MAX);
		buf_add(&out, str_slice(text, 0, at));
		buf_add(&out, str_of(changes[i].to));
		buf_add(&out, str_slice(text, at + strlen(changes[i].from), SIZE_MAX));
		CHECK(seal_read(a, buf_str(&out), S("x"), &s, NULL) == ERR_DATA);
	}
}

TEST(seals_of_others_and_of_tomorrow_are_told)
{
	SCOPED(arena_end) struct arena *a = arena_new(16 << 20);
	struct faults *fs = NEW(a, struct faults);
	struct seal s;

	CHECK(seal_read(a, S("PK\003\004"), S("x"), &s, fs) == ERR_DATA);
	CHECK(strcmp(fs->list[0].message, "seal-none") == 0);
	CHECK(seal_read(a, S("toride seal 2\nother\n"), S("x"), &s, fs) == ERR_DATA);
	CHECK(strcmp(fs->list[1].message, "seal-newer") == 0);
}

TEST(fingerprints_come_in_groups)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	const uint8_t fingerprint[SEAL_FINGERPRINT] = {0xab, 0xcd, 1};
	struct buf out;

	buf_init(&out, a, 100);
	seal_write_fingerprint(&out, fingerprint);
	CHECK_STR(buf_str(&out), S("abcd-0100-0000-0000-0000-0000-0000-0000"));
}
