#include "cli/command.h"

#include "base/test.h"
#include "core/message.h"

static struct faults fs;

static enum err read(struct arena *a, int argc, char **argv, struct command_line *ret)
{
	fs.n = fs.more = 0;
	return command_read(a, argc, argv, ret, &fs);
}

#define READ(a, ret, ...) read((a), (int)COUNT_OF(((char *[]){__VA_ARGS__})), (char *[]){__VA_ARGS__, NULL}, (ret))

/* Zero is unset: a row that forgot a column is found here. */
TEST(every_row_of_the_commands_is_complete)
{
	for (size_t i = 0; i < command_count; i++) {
		const struct command *c = &commands[i];
		CHECK(c->words != NULL && c->arguments != NULL && c->run != NULL && c->formats != 0 && c->help != NULL);
		CHECK(!str_eq(phrase(&catalogue_builtin, LANG_JA, c->help), str_of(c->help)));
		CHECK(c->more == NULL || !str_eq(phrase(&catalogue_builtin, LANG_JA, c->more), str_of(c->more)));
		CHECK((c->formats & (c->formats - 1)) == 0 || (c->options & OPTION_FORMAT) != 0);
	}
}

TEST(a_command_line_is_read)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct command_line r;

	CHECK(READ(a, &r, "toride", "assess", "--lang", "en", "x-1", "--format=json", "-o", "out", "--", "-a.csv") ==
	      OK);
	CHECK(r.command == &commands[0] && r.lang == LANG_EN && r.format == FORMAT_JSON);
	CHECK_STR(str_of(r.out), S("out"));
	CHECK_STR(str_of(r.argument[0]), S("x-1"));
	CHECK_STR(str_of(r.argument[1]), S("-a.csv"));
	CHECK(READ(a, &r, "toride", "assess", "x-1", "-") == OK);
	CHECK_STR(str_of(r.argument[1]), S("-"));
	CHECK(READ(a, &r, "toride") == OK && r.command->run == cmd_help);
	CHECK(READ(a, &r, "toride", "framework", "show", "--help") == OK && r.help);
	CHECK(READ(a, &r, "toride", "framework", "--help") == OK && r.command->run == cmd_help &&
	      r.argument_count == 1);
	CHECK(READ(a, &r, "toride", "-h") == OK && r.command->run == cmd_help && r.argument_count == 0);
	CHECK(READ(a, &r, "toride", "--version") == OK && r.command->run == cmd_version);
	CHECK(READ(a, &r, "toride", "--lang", "en", "version") == OK && r.command->run == cmd_version &&
	      r.lang == LANG_EN);
	CHECK(READ(a, &r, "toride", "--lang=en", "version") == OK && r.lang == LANG_EN);
}

TEST(a_wrong_command_line_is_told)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct command_line r;

	CHECK(READ(a, &r, "toride", "framework") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-command"));
	CHECK(READ(a, &r, "toride", "assess", "x") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-too-few"));
	CHECK(READ(a, &r, "toride", "assess", "x", "y", "z") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-too-many"));
	CHECK(READ(a, &r, "toride", "assess", "x", "y", "--format", "docx") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-format"));
	CHECK(READ(a, &r, "toride", "assess", "x", "y", "-o") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-value"));
	CHECK(READ(a, &r, "toride", "--lang", "fr", "version") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-lang"));
	CHECK(READ(a, &r, "toride", "--lang") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-value"));
	CHECK(READ(a, &r, "toride", "--languish", "version") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-command"));
	CHECK(READ(a, &r, "toride", "assess", "x", "y", "-o=", "--help") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-value"));
	CHECK(READ(a, &r, "toride", "assess", "x", "y", "--help=no") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-option"));
	CHECK(READ(a, &r, "toride", "version", "-o", "x") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-option"));
	CHECK(READ(a, &r, "toride", "assess", "x", "y", "--lang", "fr") == ERR_USAGE);
	CHECK_STR(str_of(fs.list[0].message), S("usage-lang"));
}

TEST(the_language_is_known_before_the_first_fault)
{
	SCOPED(arena_end) struct arena *a = arena_new(1024 * 1024);
	struct command_line r;

	CHECK(READ(a, &r, "toride", "nonsense", "--lang", "en") == ERR_USAGE && r.lang == LANG_EN);
	CHECK(READ(a, &r, "toride", "nonsense", "--lang", "ja") == ERR_USAGE && r.lang == LANG_JA);
}
