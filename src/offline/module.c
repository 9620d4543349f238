/* What the script of the page calls.
 *
 * Texts come in through toride_input, joined by NULs; what is written lies at toride_output until the next call.  Each
 * call empties the arena of the call before.  A call whose texts are too large or too many finds none.
 *
 * The book has an arena of its own, emptied by toride_clear; reading a file is toride_clear, then its firm, rounds and
 * answers one by one. */
#include "core/message.h"
#include "offline/call.h"
#include "render/book.h"

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(#name))) name
#else
#define EXPORT(name) name /* compiled for machines only so that it is looked at */
#endif

enum {
	INPUT_MAX = 64 * 1024, /* a note of 2,000 characters has 8,000 bytes at most */
	BOOK_ARENA_MAX = 128 * 1024 * 1024,
	CALL_ARENA_MAX = 128 * 1024 * 1024,
	OUTPUT_MAX = 48 * 1024 * 1024,
	TEXTS_MAX = 2 * CALL_FIELDS_MAX + 1,
};

static char input[INPUT_MAX];
static struct arena *book_arena, *call_arena;
static struct book book;
static struct call call;
static str text[TEXTS_MAX];
static size_t text_count;
static enum lang lang;
static struct day today;

char *EXPORT(toride_input)(size_t n);
const char *EXPORT(toride_output)(void);
size_t EXPORT(toride_output_size)(void);
void EXPORT(toride_clear)(void);
void EXPORT(toride_set)(int english, double now, int zone);
int EXPORT(toride_firm)(size_t n);
int EXPORT(toride_round)(size_t n);
int EXPORT(toride_answer)(size_t n);
int EXPORT(toride_say)(size_t n);
void EXPORT(toride_page)(size_t n);
int EXPORT(toride_post)(size_t n);
int EXPORT(toride_file)(size_t n);
int EXPORT(toride_notice)(size_t n);
void EXPORT(toride_ask)(size_t n);
void EXPORT(toride_book)(void);

/* Where to put `n` bytes; NULL: they are too many. */
char *toride_input(size_t n)
{
	return n <= INPUT_MAX ? input : NULL;
}

const char *toride_output(void)
{
	return call.out.p;
}

size_t toride_output_size(void)
{
	return call.out.bad ? 0 : call.out.n;
}

void toride_clear(void)
{
	arena_free(book_arena);
	book_arena = arena_new(BOOK_ARENA_MAX);
	book_init(&book, book_arena, &catalogue_builtin);
}

/* `now` is in milliseconds since 1970, `zone` in minutes east of Greenwich. */
void toride_set(int english, double now, int zone)
{
	lang = english ? LANG_EN : LANG_JA;
	today = day_of((int64_t)now, zone);
	if (book_arena == NULL) {
		toride_clear();
	}
}

/* Begins a call with `n` bytes of texts. */
static void begin(size_t n)
{
	if (call_arena == NULL) {
		call_arena = arena_new(CALL_ARENA_MAX);
	}
	arena_reset(call_arena);
	call = (struct call){.arena = call_arena, .book = &book, .lang = lang, .today = today};
	buf_init(&call.out, call_arena, OUTPUT_MAX);
	text_count = 0;
	for (size_t i = 0; i < TEXTS_MAX; i++) {
		text[i] = S("");
	}
	for (str rest = {input, n <= INPUT_MAX ? n : 0}; rest.n > 0 && text_count < TEXTS_MAX;) {
		text[text_count++] = str_cut(rest, '\0', &rest);
	}
}

static int done(enum err err)
{
	for (size_t i = 0; i < call.faults.n; i++) {
		message_say(&call.out, &catalogue_builtin, lang, &call.faults.list[i]);
		buf_char(&call.out, '\n');
	}
	return (int)err;
}

/* name, industry, people */
int toride_firm(size_t n)
{
	begin(n);
	return done(book_firm(&book, text[0], text[1], text[2], &call.faults));
}

/* framework, number, begun, closed */
int toride_round(size_t n)
{
	int64_t number = 0;

	begin(n);
	number = str_to_int(text[1], &number) ? number : 0;
	return done(book_round(&book, text[0], number, text[2], text[3], &call.faults));
}

/* item, answer, note */
int toride_answer(size_t n)
{
	begin(n);
	return done(book_answer(&book, text[0], text[1], text[2], &call.faults));
}

/* field, value */
int toride_say(size_t n)
{
	begin(n);
	return done(book_say(&book, text[0], text[1], &call.faults));
}

/* The address, then name and value of each field. */
static str begin_form(size_t n)
{
	begin(n);
	for (size_t i = 1; i < text_count && call.typed_count < CALL_FIELDS_MAX; i += 2) {
		call.typed[call.typed_count++] = (struct call_value){text[i], text[i + 1]};
	}
	return text[0];
}

/* With fields: as it is while they are being typed. */
void toride_page(size_t n)
{
	str path = begin_form(n);

	call_page(&call, path);
}

/* 1: done, the output is where to go on; 0: it is the page again. */
int toride_post(size_t n)
{
	str path = begin_form(n);

	return call_post(&call, path);
}

int toride_file(size_t n)
{
	begin(n);
	return call_file(&call, text[0]);
}

int toride_notice(size_t n)
{
	begin(n);
	return call_notice(&call, text[0]);
}

/* What is asked before answers are lost: "open" or "delete". */
void toride_ask(size_t n)
{
	begin(n);
	bool opens = str_eq(text[0], S("open"));

	buf_add(&call.out, phrase(&catalogue_builtin, lang, opens ? "offline-ask-open" : "offline-ask-delete"));
}

/* The file of answers; nothing while there is nobody in the book. */
void toride_book(void)
{
	begin(0);
	if (book.name.n > 0) {
		book_write_json(&call.out, &book);
	}
}
