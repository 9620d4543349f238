/* driver NAME ja|en: prints the page NAME of tests/mkhtml/good/ in a language, filled with the values below. */
#include "attribute_html.h"
#include "hostile_html.h"
#include "page_html.h"
#include "white_html.h"
#include "within_html.h"

static const struct row rows[] = {
	{.id = -7, .title = S("A & B"), .closed = true},
	{.id = 8, .title = S("<砦>")},
};

static const struct view plain = {
	.lang_tag = S("ja"),
	.title = S("T"),
	.address = S("https://example.jp"),
	.part = S("a/b c"),
	.answered = 3,
	.total = 25,
	.has_score = true,
	.score = 61,
	.first = {.id = INT64_MAX, .title = S("first")},
	.rows = rows,
	.row_count = COUNT_OF(rows),
};

static const struct view empty = {.title = S("T")};

static const struct view hostile = {
	.title = S("\"><script>alert(1)</script></textarea></title>'&amp;\x01\xFF\r\n\tz"),
	.address = S("java\tscript:alert(1)//\" onclick=\"x"),
};

static const struct {
	const char *name;
	void (*write)(struct buf *out, enum lang lang, const struct view *v);
	const struct view *view;
} pages[] = {
	{"page", frag_page, &plain},           {"empty", frag_page, &empty},
	{"white", frag_white, &plain},         {"hostile", frag_hostile, &hostile},
	{"attribute", frag_attribute, &plain}, {"attribute-hostile", frag_attribute, &hostile},
	{"within", frag_within, &plain},
};

int main(int argc, char **argv)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct buf out;

	buf_init(&out, a, 64 * 1024);
	for (size_t i = 0; argc == 3 && i < COUNT_OF(pages); i++) {
		if (strcmp(argv[1], pages[i].name) == 0) {
			pages[i].write(&out, strcmp(argv[2], "en") == 0 ? LANG_EN : LANG_JA, pages[i].view);
		}
	}
	(void)fwrite(buf_z(&out), 1, out.n, stdout);
	return out.n == 0 || out.bad;
}
