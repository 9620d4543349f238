/* forge OUT.zip NAME PATH...
 *
 * Makes a ZIP archive of what nobody should hand in: members of any name, as often as one likes, with the bytes of
 * PATH, or "@folder", "@link", "@zeros:MEGABYTES". */
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE = 1 << 20 };

static void must(int good, const char *what)
{
	if (!good) {
		fprintf(stderr, "forge: %s\n", what);
		exit(70);
	}
}

static void put_zeros(struct archive *out, long megabytes)
{
	static char zeros[PIECE];

	for (long i = 0; i < megabytes; i++) {
		must(archive_write_data(out, zeros, PIECE) == PIECE, "write");
	}
}

static void put_file(struct archive *out, const char *path)
{
	static char piece[PIECE];
	FILE *in = fopen(path, "rb");
	size_t n;

	must(in != NULL, path);
	while ((n = fread(piece, 1, PIECE, in)) > 0) {
		must(archive_write_data(out, piece, n) == (la_ssize_t)n, "write");
	}
	fclose(in);
}

static void put(struct archive *out, const char *name, const char *path)
{
	struct archive_entry *entry = archive_entry_new();
	int folder = strcmp(path, "@folder") == 0, link = strcmp(path, "@link") == 0;

	archive_entry_set_pathname(entry, name);
	archive_entry_set_filetype(entry, folder ? AE_IFDIR : link ? AE_IFLNK : AE_IFREG);
	archive_entry_set_perm(entry, 0644);
	if (link) {
		archive_entry_set_symlink(entry, "/etc/passwd");
	}
	must(archive_write_header(out, entry) >= ARCHIVE_WARN, name);
	if (strncmp(path, "@zeros:", 7) == 0) {
		put_zeros(out, strtol(path + 7, NULL, 10));
	} else if (!folder && !link) {
		put_file(out, path);
	}
	archive_entry_free(entry);
}

int main(int argc, char **argv)
{
	struct archive *out = archive_write_new();

	must(argc % 2 == 0 && argc >= 2, "usage: forge OUT.zip NAME PATH...");
	must(archive_write_set_format_zip(out) == ARCHIVE_OK && archive_write_open_filename(out, argv[1]) == ARCHIVE_OK,
	     argv[1]);
	for (int i = 2; i < argc; i += 2) {
		put(out, argv[i], argv[i + 1]);
	}
	must(archive_write_close(out) == ARCHIVE_OK, "close");
	return archive_write_free(out) != ARCHIVE_OK;
}
