/* The engine of office files: libxml2 writes the parts, libarchive packs them. */
#include <archive.h>
#include <archive_entry.h>
#include <libxml/xmlwriter.h>

#include "paint/office.h"

enum {
	REHEARSAL_MAX = 1024 * 1024,
	DAY_OF_ALL = 315532800, /* 1980-01-01, the first day that an archive can bear */
	MODE_OF_ALL = 0644,
};

struct office {
	struct arena *arena;
	struct buf *out;
	struct archive *archive;
	const char *part; /* the one being written; NULL: none */
	xmlBufferPtr bytes;
	xmlTextWriterPtr writer;
	const char *wrong; /* the first thing that failed; NULL: nothing */
};

static void check(struct office *o, bool good, const char *what)
{
	if (!good && o->wrong == NULL) {
		o->wrong = what;
	}
}

static la_ssize_t write_out(struct archive *archive, void *ctx, const void *bytes, size_t n)
{
	struct buf *out = ctx;

	(void)archive;
	buf_add(out, (str){bytes, n});
	return (la_ssize_t)n; /* what did not fit shows in `out` */
}

static struct office *begin(struct arena *a, struct buf *out)
{
	struct office *o = NEW(a, struct office);

	*o = (struct office){.arena = a, .out = out, .archive = archive_write_new()};
	check(o, archive_write_set_format_zip(o->archive) == ARCHIVE_OK, "zip");
	check(o, archive_write_set_bytes_per_block(o->archive, 0) == ARCHIVE_OK, "block");
	check(o, archive_write_open(o->archive, out, NULL, write_out, NULL) == ARCHIVE_OK, "open");
	return o;
}

/* Packs the part that was written. */
static void end_part(struct office *o)
{
	struct archive_entry *entry = archive_entry_new();

	check(o, xmlTextWriterEndDocument(o->writer) >= 0, "end of a part");
	xmlFreeTextWriter(o->writer);
	archive_entry_set_pathname(entry, o->part);
	archive_entry_set_size(entry, xmlBufferLength(o->bytes));
	archive_entry_set_filetype(entry, AE_IFREG);
	archive_entry_set_perm(entry, MODE_OF_ALL);
	archive_entry_set_mtime(entry, DAY_OF_ALL, 0);
	check(o, archive_write_header(o->archive, entry) == ARCHIVE_OK, "head of a part");
	check(o,
	      archive_write_data(o->archive, xmlBufferContent(o->bytes), (size_t)xmlBufferLength(o->bytes)) ==
	              xmlBufferLength(o->bytes),
	      "part");
	archive_entry_free(entry);
	xmlBufferFree(o->bytes);
	o->part = NULL;
}

static void part(struct office *o, const char *name)
{
	if (o->part != NULL) {
		end_part(o);
	}
	o->part = name;
	o->bytes = xmlBufferCreate();
	o->writer = xmlNewTextWriterMemory(o->bytes, 0);
	check(o, xmlTextWriterStartDocument(o->writer, "1.0", "UTF-8", "yes") >= 0, "part");
}

static const xmlChar *chars(struct office *o, str s)
{
	return (const xmlChar *)str_copy(o->arena, s).p;
}

static void open_element(struct office *o, const char *name)
{
	check(o, xmlTextWriterStartElement(o->writer, (const xmlChar *)name) >= 0, name);
}

static void attribute(struct office *o, const char *name, str value)
{
	check(o, xmlTextWriterWriteAttribute(o->writer, (const xmlChar *)name, chars(o, value)) >= 0, name);
}

static void text(struct office *o, str s)
{
	check(o, xmlTextWriterWriteString(o->writer, chars(o, s)) >= 0, "text");
}

static void close_element(struct office *o)
{
	check(o, xmlTextWriterEndElement(o->writer) >= 0, "element");
}

static bool end(struct office *o, char why[static PAPER_WHY_MAX])
{
	if (o->part != NULL) {
		end_part(o);
	}
	check(o, archive_write_close(o->archive) == ARCHIVE_OK, "end");
	archive_write_free(o->archive);
	snprintf(why, PAPER_WHY_MAX, "%s", o->wrong == NULL ? "" : o->wrong);
	return o->wrong == NULL;
}

/* What libraries do at the first time they do here, where it may cost a file. */
static bool rehearse(char why[static PAPER_WHY_MAX])
{
	struct arena *a = arena_new(REHEARSAL_MAX);
	struct buf out;

	buf_init(&out, a, REHEARSAL_MAX / 4);
	struct office *o = begin(a, &out);

	part(o, "a.xml");
	open_element(o, "a");
	attribute(o, "b", S("備え"));
	text(o, S("備え & <"));
	close_element(o);
	bool good = end(o, why);

	arena_free(a);
	return good;
}

static enum paper_open open_all(char why[static PAPER_WHY_MAX])
{
	/* libarchive turns the day into local time; with a zone that is named, the C library looks at no file once it
	 * has begun, and the archive is the same everywhere.  Nothing else in the process asks for the local time. */
	(void)setenv("TZ", "UTC0", 1);
	xmlInitParser();
	return rehearse(why) ? PAPER_READY : PAPER_FAILED;
}

const struct office_engine paint_office __attribute__((visibility("default"))) = {
	.open = open_all,
	.begin = begin,
	.part = part,
	.open_element = open_element,
	.attribute = attribute,
	.text = text,
	.close_element = close_element,
	.end = end,
};
