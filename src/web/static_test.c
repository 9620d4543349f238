#include "base/test.h"
#include "sys/hash.h"
#include "web/static.h"

enum { HASH_DIGITS = 12 };

/* The hash that the path must have in it. */
static str hash_of(str bytes, char store[static HASH_DIGITS + 1])
{
	static const char digits[] = "0123456789abcdef";
	uint8_t hash[SHA256_BYTES];
	struct sha256 h;

	sha256_init(&h);
	sha256_add(&h, bytes);
	sha256_done(&h, hash);
	for (size_t i = 0; i < HASH_DIGITS; i++) {
		store[i] = digits[i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15];
	}
	store[HASH_DIGITS] = '\0';
	return str_of(store);
}

/* What a path has between its last hyphen and the dot behind that. */
static str hash_in(str path)
{
	str rest = path, part = path;

	while (rest.n > 0) {
		part = str_cut(rest, '-', &rest);
	}
	return str_cut(part, '.', &rest);
}

TEST(static_files_are_there)
{
	size_t styles = 0;

	CHECK(static_file_count > 0);
	for (size_t i = 0; i < static_file_count; i++) {
		styles += str_starts(static_files[i].path, S("/static/toride-"));
	}
	CHECK_INT(styles, 1);
}

TEST(static_files_are_complete)
{
	for (size_t i = 0; i < static_file_count; i++) {
		const struct static_file *f = &static_files[i];
		char store[HASH_DIGITS + 1];
		CHECK(str_starts(f->path, S("/static/")));
		CHECK(str_find(f->type, S("/")) != SIZE_MAX);
		CHECK(f->bytes.p != NULL && f->bytes.n > 0);
		CHECK_STR(hash_in(f->path), hash_of(f->bytes, store));
	}
}

TEST(static_files_are_compressed_where_that_is_smaller)
{
	size_t compressed = 0;

	for (size_t i = 0; i < static_file_count; i++) {
		const struct static_file *f = &static_files[i];
		CHECK(f->gzip.n == 0 || (str_starts(f->gzip, S("\x1f\x8b\x08")) && f->gzip.n < f->bytes.n));
		compressed += f->gzip.n > 0;
	}
	CHECK(compressed > 0);
}

TEST(static_files_have_different_paths)
{
	for (size_t i = 0; i < static_file_count; i++) {
		for (size_t j = 0; j < i; j++) {
			CHECK(!str_eq(static_files[i].path, static_files[j].path));
		}
	}
}
