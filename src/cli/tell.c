#include "cli/tell.h"

#include <unistd.h>

#include "core/message.h"

static void tell(str s)
{
	while (s.n > 0) {
		ssize_t put = write(STDERR_FILENO, s.p, s.n);
		if (put <= 0) {
			return; /* nobody is listening any more */
		}
		s = str_slice(s, (size_t)put, SIZE_MAX);
	}
}

void tell_faults(struct arena *a, enum lang lang, const struct faults *fs)
{
	struct buf out;

	if (fs->n == 0) {
		return;
	}
	buf_init(&out, a, 64 * 1024);
	messages_write(&out, &catalogue_builtin, lang, fs);
	tell(buf_str(&out));
}

void tell_line(str line)
{
	tell(line);
	tell(S("\n"));
}
