#include "base/fault.h"

#include "base/utf8.h"

/* Copies `s` into the fault's own store, cut at a character's end; control characters are not let through. */
static str keep(struct fault *f, str s)
{
	size_t start = f->stored;

	while (s.n > 0) {
		str here = s;
		uint32_t c = utf8_next(&s);
		size_t n = here.n - s.n;
		bool bad_byte = c == UTF8_BAD && n == 1;
		if (f->stored - start + n > FAULT_VALUE) {
			break;
		}
		if (bad_byte || utf8_is_control(c)) {
			f->store[f->stored++] = '?';
			continue;
		}
		memcpy(f->store + f->stored, here.p, n);
		f->stored += n;
	}
	return (str){f->store + start, f->stored - start};
}

enum err fail_at(struct faults *fs, enum err code, const char *message, struct place place, const str *args,
                 size_t arg_count)
{
	if (fs == NULL) {
		return code;
	}
	if (fs->n == FAULTS_MAX) {
		fs->more++;
		return code;
	}
	struct fault *f = &fs->list[fs->n++];

	*f = (struct fault){.code = code, .message = message};
	f->place.file = keep(f, place.file);
	f->place.line = place.line;
	f->place.field = keep(f, place.field);
	for (size_t i = 0; i < arg_count && i < FAULT_ARGS_MAX; i++) {
		f->arg[i] = keep(f, args[i]);
		f->arg_count = i + 1;
	}
	return code;
}
