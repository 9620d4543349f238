/* Files: bytes of any length, in chunks, which are what they were or are not given out at all. */
#include "fixture.h"
#include "store/checklist.h"
#include "store/file.h"
#include "sys/hash.h"

struct keeping {
	str bytes, name, got;
};

static enum err keep(struct tx *tx, void *ctx)
{
	struct keeping *k = ctx;

	/* a file alone is no event: whoever keeps one says what for */
	TRY(file_keep(tx, k->bytes, &k->name));
	return checklist_keep(tx, S("own-1"), S("題"), k->bytes);
}

static enum err get(struct tx *tx, void *ctx)
{
	struct keeping *k = ctx;

	return file_bytes(tx, k->name, &k->got);
}

static enum err get_checklist(struct tx *tx, void *ctx)
{
	return checklist_yaml(tx, S("own-1"), &((struct keeping *)ctx)->got);
}

/* `n` bytes of every value, different for each seed. */
static str bytes_of(struct arena *a, size_t n, uint32_t seed)
{
	char *p = NEW_N(a, char, n + 1);

	for (size_t i = 0; i < n; i++) {
		seed = seed * 1664525 + 1013904223;
		p[i] = (char)(seed >> 24);
	}
	return (str){p, n};
}

TEST(files_of_every_length_come_back)
{
	static const size_t sizes[] = {0, 1, FILE_CHUNK - 1, FILE_CHUNK, FILE_CHUNK + 1, 2 * FILE_CHUNK, 3 << 20};
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	int64_t chunks = 0;

	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		struct keeping k = {.bytes = bytes_of(d.a, sizes[i], (uint32_t)i)};
		WRITES(&d, keep, &k);
		READS(&d, get, &k);
		CHECK(str_eq(k.got, k.bytes));
		READS(&d, get_checklist, &k);
		CHECK(str_eq(k.got, k.bytes) && k.got.p != NULL);
		chunks += (int64_t)((sizes[i] + FILE_CHUNK - 1) / FILE_CHUNK);
		WRITES(&d, keep, &k); /* the same bytes once more */
		CHECK_INT(rows_of(&d, "file"), i + 1);
		CHECK_INT(rows_of(&d, "chunk"), chunks);
		CHECK_INT(rows_of(&d, "event"), i + 2);
	}
	struct keeping k = {.name = S("01234567890123456789012345678901")};

	FAILS(&d, fixture_read(&d, get, &k), ERR_MISSING, "file-not-kept");
	k.bytes = bytes_of(d.a, FILE_BYTES_MAX + 1, 1);
	REFUSED(&d, keep, &k, ERR_DATA, "file-too-large-to-keep");
	SOUND(&d);
}

/* In the memory that a transaction has. */
TEST(the_largest_file_comes_back)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	SCOPED(arena_end) struct arena *results = arena_new(STORE_ARENA_MAX);
	struct keeping k = {.bytes = bytes_of(d.a, FILE_BYTES_MAX, 3)};

	WRITES(&d, keep, &k);
	d.fs->n = 0;
	GOES(&d, store_read(d.s, results, d.who, get, &k, d.fs));
	CHECK(str_eq(k.got, k.bytes));
}

TEST(damaged_files_are_not_given_out)
{
	static const char *const damages[][DIALECT__MAX] = {
		{"update chunk set bytes = x'00' where n = 0", "update chunk set bytes = '\\x00' where n = 0"},
		{"update chunk set bytes = x'' where n = 1", "update chunk set bytes = '' where n = 1"},
		{"update chunk set bytes = zeroblob(262144) where n = 1",
	         "update chunk set bytes = decode(repeat('00', 262144), 'hex') where n = 1"},
		{"update chunk set bytes = cast(bytes || x'00' as blob) where n = 2",
	         "update chunk set bytes = bytes || '\\x00'::bytea where n = 2"},
		{"update chunk set bytes = cast(bytes || x'00' as blob) where n = 0",
	         "update chunk set bytes = bytes || '\\x00'::bytea where n = 0"},
		{"delete from chunk where n = 0", "delete from chunk where n = 0"},
		{"delete from chunk where n = 2", "delete from chunk where n = 2"},
		{"update chunk set n = 9 where n = 2", "update chunk set n = 9 where n = 2"},
		{"update file set size = size - 1", "update file set size = size - 1"},
		{"update file set size = size + 1", "update file set size = size + 1"},
		{"update file set size = 0", "update file set size = 0"},
		{"update file set size = 9000000000000000000", "update file set size = 9000000000000000000"},
	};

	for (size_t i = 0; i < COUNT_OF(damages); i++) {
		SCOPED(fixture_end) struct fixture d = fixture_alone();
		struct keeping k = {.bytes = bytes_of(d.a, 2 * FILE_CHUNK + 77, 5)};
		WRITES(&d, keep, &k);
		tamper(&d, damages[i][engine_tested()]);
		engine_fail_plan(NULL);
		k.got = S("untouched");
		FAILS(&d, fixture_read(&d, get, &k), ERR_DATA, "file-damaged");
		CHECK_STR(k.got, S("untouched"));
		CHECK(engine_fail_calls() < 20); /* and nobody waits for it */
	}
}
