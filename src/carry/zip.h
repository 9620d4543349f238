/* ZIP archives, written and read: the form in which records leave a place and come to another.  Implemented on
 * libarchive as the module carry_zip, which brings ten libraries along; who needs it opens it before closing itself.
 *
 *     struct zip_writer *w = e->begin(arena, &out);
 *     e->member(w, "table/firm.jsonl");
 *     e->put(w, S("{...}\n"));                         as often as one likes
 *     bool good = e->end(w, why);                       the archive is in `out`; `w` is gone
 *
 *     struct zip_reader *r = e->open_bytes(arena, bytes);
 *     while (e->next(r, &name) == ZIP_MEMBER) {
 *             while ((n = e->take(r, room, sizeof room)) > 0) { ... }
 *     }
 *     e->close(r);
 *
 * The same calls give the same bytes: all members bear the same day, which is none. */
#ifndef CARRY_ZIP_H
#define CARRY_ZIP_H

#include "base/buf.h"
#include "base/fault.h"

enum {
	ZIP_WHY_MAX = 512,  /* bytes of a reason, with its NUL */
	ZIP_NAME_MAX = 128, /* bytes of a member's name that is read */
};

struct zip_writer;
struct zip_reader;

enum zip_next {
	ZIP_MEMBER,
	ZIP_STRANGE, /* a folder, a link, a locked one, or one whose name is too long or no plain text */
	ZIP_END,
	ZIP_BROKEN,
};

struct zip_engine {
	/* Writes and reads an archive that is thrown away; once in a process.  False with a reason. */
	bool (*rehearse)(char why[static ZIP_WHY_MAX]);

	struct zip_writer *(*begin)(struct arena *a, struct buf *out);

	/* The member of that name; the one before has ended. */
	void (*member)(struct zip_writer *w, const char *name);
	void (*put)(struct zip_writer *w, str bytes);

	/* False with a reason if it could not be made.  That it did not fit into `out` shows there. */
	bool (*end)(struct zip_writer *w, char why[static ZIP_WHY_MAX]);

	/* Never NULL; what is no archive shows at `next`.  The bytes must stay. */
	struct zip_reader *(*open_bytes)(struct arena *a, str bytes);

	/* The next member and its name, valid until the next call. */
	enum zip_next (*next)(struct zip_reader *r, str *ret_name);

	/* Up to `n` bytes of it; 0 at its end, -1 when it is broken or its own checksum does not hold. */
	int64_t (*take)(struct zip_reader *r, char *room, size_t n);

	void (*close)(struct zip_reader *r);
};

extern const struct zip_engine carry_zip;

/* Opens the module, once in a process; ERR_SERVICE carry-no-module. */
MUST enum err zip_open(struct faults *fs);

/* What was opened.  ERR_SERVICE carry-no-module; ERR_BUG where nobody tried. */
MUST enum err zip_engine_of(const struct zip_engine **ret, struct faults *fs);

#endif
