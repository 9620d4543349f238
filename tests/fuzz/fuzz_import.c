/* carry/import.h: an archive, as somebody hands it in.  What is accepted has one firm, and sections that lie in the
 * room. */
#include <sys/mman.h>

#include "fuzz.h"

#include "carry/import.h"
#include "carry/zip.h"

static struct import_room *room;

/* The room is large: it is made once, and what was written into it is let go. */
static void make_room(void)
{
	static struct faults faults;

	if (room == NULL) {
		room = mmap(NULL, IMPORT_ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
		            0);
		HOLD(room != MAP_FAILED && zip_open(&faults) == OK);
	}
	HOLD(madvise(room, IMPORT_ROOM, MADV_DONTNEED) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	static struct faults faults;

	if (size > INPUT_MAX) {
		return 0;
	}
	make_room();
	faults.n = 0;
	enum err err = import_read((str){(const char *)data, size}, S("a.zip"), room, &faults);

	hold_faults(a, err, &faults);
	for (size_t i = 0; err == OK && i < table_count; i++) {
		const struct import_section *s = &room->section[i];
		HOLD(s->at >= 0 && s->bytes >= 0 && s->at + s->bytes <= IMPORT_ROOM && s->rows >= 0);
	}
	HOLD(err != OK || (room->firm > 0 && room->name_n > 0 && room->rows > 0));
	return 0;
}
