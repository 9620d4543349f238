/* Prints a file of answers, then each page of the offline edition with its address and language, made of the whole
 * catalogue: "FILE\0", then "LANGUAGE\0ADDRESS\0PAGE\0" again and again.  The module has only what it can show of the
 * catalogue, and must write the same (same.js). */
#include "core/message.h"
#include "offline/call.h"
#include "render/book.h"

enum { ROOM = 64 * 1024 * 1024, PATH_BYTES = 256 };

struct printer {
	struct arena *book_arena, *arena;
	struct book book;
	enum lang lang;
};

static void print(str s)
{
	fwrite(s.p, 1, s.n, stdout);
	putchar('\0');
}

static void print_page(struct printer *p, const char *path)
{
	arena_reset(p->arena);
	struct call d = {.arena = p->arena, .book = &p->book, .lang = p->lang, .today = {2026, 11, 26}};

	buf_init(&d.out, p->arena, ROOM / 4);
	call_page(&d, str_of(path));
	print(p->lang == LANG_EN ? S("en") : S("ja"));
	print(str_of(path));
	print(buf_str(&d.out));
}

static void print_pages_of(struct printer *p, const struct framework *f)
{
	const struct catalogue *c = &catalogue_builtin;
	str id = catalogue_ref(c, f->id);
	char path[PATH_BYTES];

	for (uint32_t i = 0; i < f->items.count; i++) {
		str item = catalogue_ref(c, catalogue_item_at(c, f, i)->id);
		snprintf(path, sizeof path, "/answer/%.*s/%.*s", (int)id.n, id.p, (int)item.n, item.p);
		print_page(p, path);
		snprintf(path, sizeof path, "/item/%.*s/%.*s", (int)id.n, id.p, (int)item.n, item.p);
		print_page(p, path);
	}
	snprintf(path, sizeof path, "/answer/%.*s", (int)id.n, id.p);
	print_page(p, path);
	snprintf(path, sizeof path, "/answer/%.*s/end", (int)id.n, id.p);
	print_page(p, path);
	for (int number = 1; number <= 3; number++) {
		snprintf(path, sizeof path, "/result/%.*s/%d", (int)id.n, id.p, number);
		print_page(p, path);
	}
}

static void print_all(struct printer *p)
{
	static const char *const paths[] = {"/",       "/begin",  "/begin/customer", "/begin/subsidy", "/begin/worry",
	                                    "/rounds", "/firm",   "/articles",       "/emergency",     "/sheet",
	                                    "/policy", "/nothing"};
	const struct catalogue *c = &catalogue_builtin;
	char path[PATH_BYTES];

	for (size_t i = 0; i < COUNT_OF(paths); i++) {
		print_page(p, paths[i]);
	}
	for (uint32_t i = 0; i < c->framework_count; i++) {
		print_pages_of(p, &c->frameworks[i]);
	}
	for (uint32_t i = 0; i < c->measure_count; i++) {
		str id = catalogue_ref(c, c->measures[i].id);
		snprintf(path, sizeof path, "/measure/%.*s", (int)id.n, id.p);
		print_page(p, path);
	}
}

/* What the policy needs to know. */
static bool fill_said(struct book *b)
{
	static const char *const said[][2] = {
		{"representative", "代表 佐倉 花子"},
		{"address", "静岡市葵区例町9"},
		{"decided", "2026-11-21"},
		{"use-cloud", "yes"},
		{"use-webshop", "yes"},
		{"use-machine-control", "no"},
	};
	bool good = true;

	for (size_t i = 0; i < COUNT_OF(said); i++) {
		good = good && book_say(b, str_of(said[i][0]), str_of(said[i][1]), NULL) == OK;
	}
	return good;
}

/* Of each framework a round with all answers that it takes, in turn; one with the best; and one that is open. */
static bool fill_book(struct book *b)
{
	const struct catalogue *c = &catalogue_builtin;
	bool good = book_firm(b, S("さくら商店"), S("G"), S("3"), NULL) == OK && fill_said(b);

	for (uint32_t i = 0; i < c->framework_count; i++) {
		const struct framework *f = &c->frameworks[i];
		for (int64_t number = 1; number <= 3; number++) {
			str closed = number < 3 ? S("2026-11-21") : S("");
			good = good &&
			       book_round(b, catalogue_ref(c, f->id), number, S("2026-11-20"), closed, NULL) == OK;
			for (uint32_t k = 0; k < f->items.count / (number == 3 ? 2 : 1); k++) {
				enum answer a = number == 2 ? ANSWER_YES : (enum answer)(1 + k % (ANSWER__MAX - 1));
				a = scale_allows(f->scale, a) ? a : ANSWER_YES;
				good = good &&
				       book_answer(b, catalogue_ref(c, catalogue_item_at(c, f, k)->id), answer_word(a),
				                   k % 3 == 0 || a == ANSWER_NA ? S("社長が確認") : S(""), NULL) == OK;
			}
		}
	}
	return good;
}

int main(void)
{
	struct printer p = {.book_arena = arena_new(ROOM), .arena = arena_new(ROOM)};
	struct buf file;

	book_init(&p.book, p.book_arena, &catalogue_builtin);
	if (!fill_book(&p.book)) {
		return ERR_BUG;
	}
	buf_init(&file, p.arena, ROOM / 4);
	book_write_json(&file, &p.book);
	print(buf_str(&file));
	for (p.lang = 0; p.lang < LANG__MAX; p.lang++) {
		print_all(&p);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : ERR_IO;
}
