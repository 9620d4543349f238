/* The engine of archives, on libarchive. */
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

#include "carry/zip.h"

enum {
	REHEARSAL_MAX = 1024 * 1024,
	DAY_OF_ALL = 315532800, /* 1980-01-01, the first day that an archive can bear */
	MODE_OF_ALL = 0644,
};

struct zip_writer {
	struct archive *archive;
	bool in_member;
	const char *wrong; /* the first thing that failed; NULL: nothing */
};

struct zip_reader {
	struct archive *archive;
	bool broken;
};

/* ---- writing ---- */

static void check(struct zip_writer *w, bool good, const char *what)
{
	if (!good && w->wrong == NULL) {
		w->wrong = what;
	}
}

static la_ssize_t write_out(struct archive *archive, void *ctx, const void *bytes, size_t n)
{
	struct buf *out = ctx;

	(void)archive;
	buf_add(out, (str){bytes, n});
	return (la_ssize_t)n; /* what did not fit shows in `out` */
}

static struct zip_writer *begin(struct arena *a, struct buf *out)
{
	struct zip_writer *w = NEW(a, struct zip_writer);

	*w = (struct zip_writer){.archive = archive_write_new()};
	check(w, w->archive != NULL, "memory");
	if (w->wrong != NULL) {
		return w;
	}
	check(w, archive_write_set_format_zip(w->archive) == ARCHIVE_OK, "zip");
	/* programs of old know no zip64, and nothing here is that large */
	check(w, archive_write_set_format_option(w->archive, "zip", "zip64", NULL) == ARCHIVE_OK, "zip64");
	check(w, archive_write_set_format_option(w->archive, "zip", "hdrcharset", "UTF-8") == ARCHIVE_OK, "names");
	check(w, archive_write_set_bytes_per_block(w->archive, 0) == ARCHIVE_OK, "block");
	check(w, archive_write_open(w->archive, out, NULL, write_out, NULL) == ARCHIVE_OK, "open");
	return w;
}

static void end_member(struct zip_writer *w)
{
	if (w->in_member) {
		check(w, archive_write_finish_entry(w->archive) == ARCHIVE_OK, "end of a member");
		w->in_member = false;
	}
}

static void member(struct zip_writer *w, const char *name)
{
	struct archive_entry *entry = w->wrong == NULL ? archive_entry_new() : NULL;

	check(w, entry != NULL, "memory");
	if (entry == NULL) {
		return;
	}
	end_member(w);
	archive_entry_set_pathname(entry, name);
	archive_entry_set_filetype(entry, AE_IFREG);
	archive_entry_set_perm(entry, MODE_OF_ALL);
	archive_entry_set_mtime(entry, DAY_OF_ALL, 0);
	/* a warning: the rehearsal's name, which could not be turned from one script into another */
	check(w, archive_write_header(w->archive, entry) >= ARCHIVE_WARN, "head of a member");
	archive_entry_free(entry);
	w->in_member = w->wrong == NULL;
}

static void put(struct zip_writer *w, str bytes)
{
	if (w->in_member && bytes.n > 0) {
		check(w, archive_write_data(w->archive, bytes.p, bytes.n) == (la_ssize_t)bytes.n, "member");
	}
}

static bool end(struct zip_writer *w, char why[static ZIP_WHY_MAX])
{
	end_member(w);
	if (w->archive != NULL) {
		check(w, archive_write_close(w->archive) == ARCHIVE_OK, "end");
		archive_write_free(w->archive);
	}
	snprintf(why, ZIP_WHY_MAX, "%s", w->wrong == NULL ? "" : w->wrong);
	return w->wrong == NULL;
}

/* ---- reading ---- */

static struct zip_reader *open_bytes(struct arena *a, str bytes)
{
	struct zip_reader *r = NEW(a, struct zip_reader);

	/* by the list at its end, as other programs read it */
	*r = (struct zip_reader){.archive = archive_read_new()};
	r->broken = r->archive == NULL || archive_read_support_format_zip_seekable(r->archive) != ARCHIVE_OK ||
	            archive_read_open_memory(r->archive, bytes.p, bytes.n) != ARCHIVE_OK;
	return r;
}

static enum zip_next next(struct zip_reader *r, str *ret_name)
{
	struct archive_entry *entry = NULL;
	int got = r->broken ? ARCHIVE_FATAL : archive_read_next_header(r->archive, &entry);

	if (got == ARCHIVE_EOF) {
		return ZIP_END;
	}
	if (got != ARCHIVE_OK && got != ARCHIVE_WARN) {
		r->broken = true;
		return ZIP_BROKEN;
	}
	const char *name = archive_entry_pathname(entry);

	if (got == ARCHIVE_WARN || name == NULL || strlen(name) >= ZIP_NAME_MAX ||
	    archive_entry_filetype(entry) != AE_IFREG || archive_entry_is_encrypted(entry)) {
		return ZIP_STRANGE;
	}
	*ret_name = str_of(name);
	return ZIP_MEMBER;
}

static int64_t take(struct zip_reader *r, char *room, size_t n)
{
	la_ssize_t got = r->broken ? ARCHIVE_FATAL : archive_read_data(r->archive, room, n);

	r->broken = r->broken || got < 0;
	return r->broken ? -1 : (int64_t)got;
}

static void close_reader(struct zip_reader *r)
{
	archive_read_free(r->archive);
	r->archive = NULL;
	r->broken = true;
}

/* ---- what libraries do at the first time they do here, where it may cost a file ---- */

/* A name that is no ASCII makes the C library load what turns one script into another. */
static bool rehearse_reading(struct arena *a, str bytes)
{
	struct zip_reader *r = open_bytes(a, bytes);
	char room[64];
	str name;
	size_t members = 0;
	enum zip_next what;

	while ((what = next(r, &name)) == ZIP_MEMBER || what == ZIP_STRANGE) {
		while (take(r, room, sizeof room) > 0) {
		}
		members++;
	}
	close_reader(r);
	return what == ZIP_END && members == 2;
}

static bool rehearse(char why[static ZIP_WHY_MAX])
{
	/* libarchive turns days into local time; with a zone that is named, the C library looks at no file once it has
	 * begun, and the archive is the same everywhere.  Nothing else in the process asks for the local time. */
	(void)setenv("TZ", "UTC0", 1);
	struct arena *a = arena_new(REHEARSAL_MAX);
	struct buf out;

	buf_init(&out, a, REHEARSAL_MAX / 4);
	struct zip_writer *w = begin(a, &out);

	member(w, "a.txt");
	put(w, S("備え"));
	member(w, "\xe5\x82\x99\xe3\x81\x88.txt");
	bool good = end(w, why);

	if (good && !rehearse_reading(a, buf_str(&out))) {
		snprintf(why, ZIP_WHY_MAX, "%s", "an archive could not be read");
		good = false;
	}
	arena_free(a);
	return good;
}

const struct zip_engine carry_zip __attribute__((visibility("default"))) = {
	.rehearse = rehearse,
	.begin = begin,
	.member = member,
	.put = put,
	.end = end,
	.open_bytes = open_bytes,
	.next = next,
	.take = take,
	.close = close_reader,
};
