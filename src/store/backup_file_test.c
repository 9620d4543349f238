#include "store/backup_file.h"

#include <unistd.h>

#include "base/test.h"
#include "store/things_test.h"
#include "sys/folder.h"

static const struct backup_secret code = {BACKUP_SECRET_CODE, S("0123456789ABCDEFGHJKMNPQRSTV")};

static struct manifest some_manifest(struct arena *a)
{
	struct manifest m = {.table = NEW(a, struct manifest_table), .seal = NEW(a, struct manifest_seal)};

	m.tables = m.seals = 1;
	m.firms = 1;
	m.table[0] = (struct manifest_table){.name = S("firm"), .rows = 7};
	m.seal[0] = (struct manifest_seal){.tenant = 3, .seq = 4};
	m.rows = 7;
	return m;
}

/* A backup of these bytes at `path`, which was not there. */
static void write_one(struct arena *a, const char *path, str bytes)
{
	SCOPED(part_file_end) struct part_file file = {.fd = -1};
	struct backup_head head = {.made_at = 1, .toride = S("0.1"), .schema = 1, .engine = S("sqlite"), .origin = 9};
	struct manifest m = some_manifest(a);
	struct backup_writer w;
	uint8_t key[CIPHER_KEY];

	head.bytes = (int64_t)bytes.n;
	CHECK(part_file_open(a, path, &file));
	CHECK(backup_lock_new(&code, &head.lock, key, NULL) == OK);
	CHECK(backup_begin(a, &file, &head, &m, key, &w, NULL) == OK);
	for (str rest = bytes; rest.n > 0; rest = str_slice(rest, BACKUP_PIECE, SIZE_MAX)) {
		CHECK(backup_put(&w, str_slice(rest, 0, BACKUP_PIECE), NULL) == OK);
	}
	CHECK(backup_finish(&w, a, NULL) == OK);
	CHECK(part_file_commit(&file));
}

static void check_one(struct arena *a, size_t size)
{
	SCOPED(things_end) struct things t;
	SCOPED(backup_reader_end) struct backup_reader r = {.fd = -1};
	char *bytes = arena_alloc(a, size);
	struct manifest m;
	size_t seen = 0;
	str piece;

	things_init(&t);
	memset(bytes, 'x', size);
	const char *path = folder_file(a, t.folder, "one.backup");

	write_one(a, path, (str){bytes, size});
	CHECK(backup_open(a, path, &r, NULL) == OK);
	CHECK_INT(r.head.bytes, (int64_t)size);
	CHECK_INT(r.head.origin, 9);
	CHECK(backup_use(&r, &code, NULL) == OK);
	do {
		CHECK(backup_next(&r, &piece, NULL) == OK);
		seen += piece.n;
	} while (piece.n > 0);
	CHECK_INT(seen, size);
	CHECK(backup_last(&r, a, &m, NULL) == OK);
	CHECK(m.tables == 1 && m.table[0].rows == 7 && m.seals == 1 && m.seal[0].seq == 4);
	unlink(path);
}

TEST(backup_of_any_size_is_read_as_it_was_written)
{
	static const size_t sizes[] = {1, BACKUP_PIECE - 1, BACKUP_PIECE, BACKUP_PIECE + 1, 3 * BACKUP_PIECE};

	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		SCOPED(arena_end) struct arena *a = arena_new(BACKUP_ARENA_MAX);
		check_one(a, sizes[i]);
	}
}

TEST(manifest_is_unpacked_as_it_was_packed_and_compared)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct manifest m = some_manifest(a), back;
	struct buf out;

	buf_init(&out, a, 4096);
	manifest_pack(&out, &m);
	CHECK(manifest_unpack(a, buf_str(&out), &back));
	CHECK(manifest_compare(&m, &back, NULL) == OK);
	back.table[0].hash[3] ^= 1;
	CHECK(manifest_compare(&m, &back, NULL) == ERR_NO);
	back.table[0].hash[3] ^= 1;
	back.seal[0].seq++;
	CHECK(manifest_compare(&m, &back, NULL) == ERR_NO);
	for (size_t n = 0; n < out.n; n++) {
		CHECK(!manifest_unpack(a, str_slice(buf_str(&out), 0, n), &back));
	}
}
