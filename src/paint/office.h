/* A file of an office suite: a ZIP archive of XML parts.  Implemented on libarchive and libxml2 as the module
 * paint_office, since together they bring some ten libraries along: who wants such a file opens it by paint.h, before
 * closing itself.
 *
 *     struct office *o = e->begin(arena, &out);
 *     e->part(o, "word/document.xml");
 *     e->open_element(o, "w:document");
 *     e->attribute(o, "xmlns:w", S("http://…"));
 *     e->text(o, S("備え"));
 *     e->close_element(o);
 *     bool good = e->end(o, why);                 the archive is in `out`; `o` is gone
 *
 * Values are escaped here.  The same calls give the same bytes: all parts bear the same day, which is none.  After
 * open() nothing needs a file or a call that a closed process does not have. */
#ifndef PAINT_OFFICE_H
#define PAINT_OFFICE_H

#include "paint/paper.h"

struct office;

struct office_engine {
	/* Makes a file that is thrown away; once in a process.  Unless it is PAPER_READY, `why` has a reason. */
	enum paper_open (*open)(char why[static PAPER_WHY_MAX]);

	struct office *(*begin)(struct arena *a, struct buf *out);

	/* The part of that name; the one before has ended. */
	void (*part)(struct office *o, const char *name);

	void (*open_element)(struct office *o, const char *name);
	void (*attribute)(struct office *o, const char *name, str value);
	void (*text)(struct office *o, str s);
	void (*close_element)(struct office *o);

	/* False with a reason if it could not be made.  That it did not fit into `out` shows there. */
	bool (*end)(struct office *o, char why[static PAPER_WHY_MAX]);
};

extern const struct office_engine paint_office;

#endif
