#include "core/wording.h"

#include "base/buf.h"
#include "base/test.h"

static const struct catalogue *const c = &catalogue_builtin;

static const char *fault_of(const char *text)
{
	struct faults fs = {.n = 0};
	enum err err = wording_check_text(c, catalogue_pattern(c, S("policy")), str_of(text), "text-ja", &fs);

	CHECK((err == OK) == (fs.n == 0));
	CHECK(err == OK || str_eq(fs.list[0].place.field, S("text-ja")));
	return err == OK ? "" : fs.list[0].message;
}

TEST(wording_says_what_is_wrong)
{
	static const struct {
		const char *text, *fault;
	} cases[] = {
		{"", ""},
		{"鍵を閉めます。\n- 窓も閉めます。\n1. 確かめます。", ""},
		{"{?telework}- {name}は、{#training}を続けます。", ""},
		{"続けます。{?telework}", "wording-hole"},
		{"{!telework}会社で働きます。\n{髙﨑|たかさき}が見ます。", ""},
		{"| 場面 | すること |\n| 朝 | |", ""},
		{"{nmae}です。", "wording-hole"},
		{"{name です。", "wording-hole"},
		{"name} です。", "wording-hole"},
		{"{?unknown}です。", "wording-hole"},
		{"{#no-such}です。", "wording-clause"},
		{"| a | b |\n| c |", "wording-columns"},
		{"| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |", "wording-too-wide"},
		{"| 朝 | 鍵", "wording-row"},
		{"# 題", "wording-mark"},
		{"> 引用", "wording-mark"},
		{"{?telework です。", "wording-mark"},
		{"鍵\x07", "field-control"},
		{"鍵\xEF\xBF\xBF", "field-control"},
		{"鍵\xE2\x80\xAE", "field-control"},
		{"鍵\xFF", "field-not-text"},
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		CHECK_STR(str_of(fault_of(cases[i].text)), str_of(cases[i].fault));
	}
}

TEST(wording_has_limits)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	struct buf b;

	buf_init(&b, a, 1 << 18);
	buf_repeat(&b, S("字"), WORDING_LINE_MAX);
	CHECK_STR(str_of(fault_of(buf_z(&b))), S(""));
	buf_lit(&b, "字");
	CHECK_STR(str_of(fault_of(buf_z(&b))), S("wording-line-long"));
	b.n = 0;
	buf_repeat(&b, S("𠮷\n"), WORDING_TEXT_MAX / 2);
	CHECK_STR(str_of(fault_of(buf_z(&b))), S(""));
	buf_lit(&b, "髙");
	CHECK_STR(str_of(fault_of(buf_z(&b))), S("field-too-long"));
}

TEST(wording_of_titles)
{
	const struct pattern *p = catalogue_pattern(c, S("policy"));
	struct faults fs = {.n = 0};

	CHECK(wording_check_title(c, p, S("{name}の約束"), "title-ja", &fs) == OK);
	CHECK(wording_check_title(c, p, S("約束\n二つ"), "title-ja", &fs) == ERR_DATA);
	CHECK(wording_check_title(c, p, S("{約束"), "title-ja", &fs) == ERR_DATA);
}

TEST(wording_understands_what_is_typed)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);

	CHECK_STR(wording_tidy(a, S("・鍵\r\n•　窓\r\n* 戸\r\n□ 火\r\n[ ] 水\r\n１．朝\r\n2) 夜\r\n")),
	          S("- 鍵\n- 窓\n- 戸\n[] 火\n[] 水\n1. 朝\n1. 夜"));
	CHECK_STR(wording_tidy(a, S("  文です。  \n\n2026年に決めます。\n1.5倍\n- a\n_ 署名\n")),
	          S("文です。\n\n2026年に決めます。\n1.5倍\n- a\n_ 署名"));
	CHECK_STR(wording_tidy(a, S("　\n ")), S(""));
	CHECK_STR(wording_tidy(a, S("**太い**")), S("**太い**"));
}
