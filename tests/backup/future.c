/* future BACKUP OUT: the same backup, as a newer Toride would have written it: a format of its own behind the first two
 * fields of the head. */
#include <stdio.h>

#include "base/pack.h"
#include "sys/file.h"
#include "sys/hash.h"

enum { FILE_BYTES_MAX = 64 << 20, MAGIC = 8 };

static bool write_all(const char *path, str s)
{
	FILE *f = fopen(path, "w");
	bool good = f != NULL && fwrite(s.p, 1, s.n, f) == s.n;

	return f != NULL && fclose(f) == 0 && good;
}

int main(int argc, char **argv)
{
	SCOPED(arena_end) struct arena *a = arena_new(4 * (size_t)FILE_BYTES_MAX);
	struct buf head, out;
	struct sha256 h;
	uint8_t hash[SHA256_BYTES];
	str old;

	if (argc != 3 || file_read(a, argv[1], FILE_BYTES_MAX, &old, NULL) != OK) {
		return 1;
	}
	buf_init(&head, a, 4096);
	pack_int(&head, 99);
	pack_text(&head, S("99.0"));
	buf_lit(&head, "what nobody knows yet");
	buf_init(&out, a, FILE_BYTES_MAX);
	buf_add(&out, str_slice(old, 0, MAGIC));
	pack_text(&out, buf_str(&head));
	sha256_init(&h);
	sha256_add(&h, buf_str(&out));
	sha256_done(&h, hash);
	buf_add(&out, (str){(const char *)hash, sizeof hash});
	return write_all(argv[2], buf_str(&out)) ? 0 : 1;
}
