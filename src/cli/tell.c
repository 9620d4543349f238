#include "cli/tell.h"

#include <unistd.h>

#include "core/message.h"

void tell_faults(struct arena *a, enum lang lang, const struct faults *fs)
{
	struct buf out;

	if (fs->n == 0) {
		return;
	}
	buf_init(&out, a, 64 * 1024);
	messages_write(&out, &catalogue_builtin, lang, fs);
	for (str rest = buf_str(&out); rest.n > 0;) {
		ssize_t put = write(STDERR_FILENO, rest.p, rest.n);
		if (put <= 0) {
			return; /* nobody is listening any more */
		}
		rest = str_slice(rest, (size_t)put, SIZE_MAX);
	}
}
