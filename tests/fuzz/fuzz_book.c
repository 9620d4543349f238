/* intake/book.h: a file of answers.  What could be read is written again, and read again it is the same. */
#include "fuzz.h"

#include "base/utf8.h"
#include "intake/book.h"
#include "render/book.h"

static str written(struct arena *a, const struct book *b)
{
	struct buf out;

	buf_init(&out, a, OUTPUT_MAX);
	book_write_json(&out, b);
	HOLD(!out.bad);
	hold_json(buf_str(&out));
	return buf_str(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct faults faults;
	const struct catalogue *c = &catalogue_builtin;
	struct book once = {.n = 0}, again = {.n = 0};

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	faults = (struct faults){.n = 0};
	enum err err = book_read(a, c, (str){(const char *)data, size}, S("input"), &once, &faults);

	hold_faults(a, err, &faults);
	if (err != OK) {
		return 0;
	}
	HOLD(once.name.n > 0 && once.n <= BOOK_ROUNDS_MAX);
	str text = written(a, &once);

	HOLD(book_looks_like(text));
	HOLD(book_read(a, c, text, S("written"), &again, &faults) == OK);
	HOLD(str_eq(written(a, &again), text));
	return 0;
}
