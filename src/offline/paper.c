/* Prints the questions to be answered on paper, in both languages: the part of the page that is there without a script.
 * Runs at build time. */
#include "offline/call.h"

enum { PAPER_MAX = 1 << 20 };

int main(void)
{
	static struct call call;
	static struct book book;
	struct arena *a = arena_new(16 * PAPER_MAX);

	book_init(&book, a, &catalogue_builtin);
	call = (struct call){.arena = a, .book = &book};
	buf_init(&call.out, a, PAPER_MAX);
	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		call.lang = lang;
		call_paper(&call);
	}
	bool written = !call.out.bad && fwrite(call.out.p, 1, call.out.n, stdout) == call.out.n;

	return written && fflush(stdout) == 0 ? 0 : ERR_IO;
}
