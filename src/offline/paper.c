/* Prints the questions to be answered on paper, in both languages: the part of the page that is there without a script.
 * Runs at build time. */
#include "offline/desk.h"

enum { PAPER_MAX = 1 << 20 };

int main(void)
{
	static struct desk desk;
	static struct book book;
	struct arena *a = arena_new(16 * PAPER_MAX);

	book_init(&book, a, &catalogue_builtin);
	desk = (struct desk){.arena = a, .book = &book};
	buf_init(&desk.out, a, PAPER_MAX);
	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		desk.lang = lang;
		desk_paper(&desk);
	}
	bool written = !desk.out.bad && fwrite(desk.out.p, 1, desk.out.n, stdout) == desk.out.n;

	return written && fflush(stdout) == 0 ? 0 : ERR_IO;
}
