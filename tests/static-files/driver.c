/* Prints the table that static-files made: path, type, sizes; with a digit, the bytes of that row, with another
 * argument behind it what is compressed. */
#include "web/static.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	if (argc > 1) {
		const struct static_file *f = &static_files[argv[1][0] - '0'];
		str bytes = argc > 2 ? f->gzip : f->bytes;
		return fwrite(bytes.p, 1, bytes.n, stdout) != bytes.n;
	}
	for (size_t i = 0; i < static_file_count; i++) {
		const struct static_file *f = &static_files[i];
		printf("%.*s|%.*s|%zu|%s\n", STR_ARG(f->path), STR_ARG(f->type), f->bytes.n,
		       f->gzip.n == 0 ? "plain" : "gzip");
	}
	return 0;
}
