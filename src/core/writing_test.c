#include "core/writing.h"

#include "base/test.h"

TEST(writing_lines_by_their_marks)
{
	static const struct {
		enum writing_kind kind;
		str text, condition;
		bool without;
	} want[] = {
		{WRITING_TEXT, S("文"), S(""), false},           {WRITING_BULLET, S("点"), S(""), false},
		{WRITING_STEP, S("手順"), S(""), false},         {WRITING_CHECK, S("箱"), S(""), false},
		{WRITING_PEN, S("署名"), S(""), false},          {WRITING_ROW, S("| a | b |"), S(""), false},
		{WRITING_BULLET, S("家"), S("telework"), false}, {WRITING_PEN, S("電話"), S("contact"), true},
		{WRITING_TEXT, S("1.5倍"), S(""), false},
	};
	str rest = S("文\n- 点\n\n12. 手順\n[] 箱\n_ 署名\n| a | b |\n{?telework}- 家\n{!contact}_ 電話\n1.5倍\n");
	struct writing_line line;

	for (size_t i = 0; i < COUNT_OF(want); i++) {
		CHECK(writing_next(&rest, &line));
		CHECK(line.kind == want[i].kind && str_eq(line.text, want[i].text));
		CHECK(str_eq(line.condition, want[i].condition) && line.without == want[i].without);
	}
	CHECK(!writing_next(&rest, &line));
}

TEST(writing_pieces)
{
	static const struct writing_piece want[] = {
		{PIECE_TEXT, S("a"), S("")},          {PIECE_HOLE, S("name"), S("")},
		{PIECE_RUBY, S("漢字"), S("かんじ")}, {PIECE_CLAUSE, S("backup"), S("")},
		{PIECE_TEXT, S("b"), S("")},          {PIECE_TEXT, S("{c"), S("")},
	};
	str rest = S("a{name}{漢字|かんじ}{#backup}b{c");
	struct writing_piece piece;

	for (size_t i = 0; i < COUNT_OF(want); i++) {
		CHECK(writing_piece(&rest, &piece));
		CHECK(piece.kind == want[i].kind && str_eq(piece.text, want[i].text));
		CHECK(str_eq(piece.reading, want[i].reading));
	}
	CHECK(!writing_piece(&rest, &piece));
}

TEST(writing_of_a_firm_has_no_holes)
{
	str rest = S("{name}{髙|たか}");
	struct writing_piece piece;

	CHECK(writing_own_piece(&rest, &piece) && piece.kind == PIECE_TEXT && str_eq(piece.text, S("{name}")));
	CHECK(writing_own_piece(&rest, &piece) && piece.kind == PIECE_RUBY && str_eq(piece.text, S("髙")));
	CHECK(!writing_own_piece(&rest, &piece));
}

TEST(writing_cells_know_braces)
{
	str rest = S("| {漢字|かんじ} |  | x |"), cell;

	CHECK(writing_cell(&rest, &cell) && str_eq(cell, S("{漢字|かんじ}")));
	CHECK(writing_cell(&rest, &cell) && cell.n == 0);
	CHECK(writing_cell(&rest, &cell) && str_eq(cell, S("x")));
	CHECK(!writing_cell(&rest, &cell));
}
