#include "base/test.h"
#include "intake/draft.h"
#include "paint/document_paper.h"
#include "paint/docx.h"
#include "paint/paint.h"
#include "render/document.h"

static const struct catalogue *const c = &catalogue_builtin;

enum { PAPER_MAX = 8 << 20 };

enum form { FORM_HTML, FORM_MD, FORM_PDF, FORM_DOCX, FORM__MAX };

static str painted(struct arena *a, const struct draft *d, enum form form)
{
	const struct paper_engine *paper;
	const struct office_engine *office;
	struct faults fs = {.n = 0};
	struct buf out;

	buf_init(&out, a, PAPER_MAX);
	switch (form) {
	case FORM_HTML:
		document_write_html(&out, a, d);
		break;
	case FORM_MD:
		document_write_md(&out, a, d);
		break;
	case FORM_PDF:
		CHECK(paint_engine(&paper, &fs) == OK && document_paint(&out, a, paper, d, &fs) == OK);
		break;
	default:
		CHECK(paint_office_engine(&office, &fs) == OK && document_docx(&out, a, office, d, &fs) == OK);
		break;
	}
	CHECK(!out.bad && out.n > 0);
	return buf_str(&out);
}

/* A firm that has every clause, with a name that needs escaping, and answers that deny promises. */
static void make_faces(struct arena *a, const struct pattern *pattern, struct draft ret[static DRAFT_FACE__MAX])
{
	static const struct company firm = {
		.name = S("{髙﨑|たかさき}商店 <A&B> \"1. x\""),
		.representative = S("1) {髙橋|たかはし}"),
		.address = S("* 東京"),
		.contact = S("| 03"),
		.industry = S("P"),
		.people = 60,
		.uses = 0xFFFF,
		.uses_known = COMPANY_USES_ALL,
	};
	const struct framework *f = catalogue_framework(c, S("ipa-selfcheck-3.1"));
	struct assessment as = assess_new(a, c, f);
	struct faults fs = {.n = 0};

	CHECK(assess_answer(&as, catalogue_item(c, f, S("24")), ANSWER_NO, S(""), NOWHERE, &fs) == OK);
	for (enum draft_face face = 0; face < DRAFT_FACE__MAX; face++) {
		const struct wish wish = {
			.pattern = pattern,
			.company = &firm,
			.answers = &as,
			.day = {2026, 11, 26},
			.lang = face == DRAFT_FACE_EN ? LANG_EN : LANG_JA,
			.furigana = face == DRAFT_FACE_FURIGANA,
		};
		ret[face] = document_make(a, c, &wish);
	}
}

TEST(papers_thaw_to_the_same_bytes_in_every_form)
{
	struct faults fs = {.n = 0};

	if (paint_open(&fs) != OK || paint_office_open(&fs) != OK) {
		test_skip("the libraries of papers are not here");
		return;
	}
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		SCOPED(arena_end) struct arena *a = arena_new((size_t)1 << 30);
		struct draft faces[DRAFT_FACE__MAX];
		struct thawed all = {.ours_count = 0};
		struct buf frozen;
		make_faces(a, &c->patterns[i], faces);
		buf_init(&frozen, a, DRAFT_BYTES_MAX);
		draft_freeze(&frozen, a, faces, NULL, 0);
		CHECK(!frozen.bad);
		CHECK(draft_thaw(a, c, buf_str(&frozen), FACE_BIT(DRAFT_FACE__MAX) - 1, &all, &fs) == OK);
		for (enum draft_face face = 0; face < DRAFT_FACE__MAX; face++) {
			for (enum form form = 0; form < FORM__MAX; form++) {
				CHECK(str_eq(painted(a, &all.face[face], form), painted(a, &faces[face], form)));
			}
			CHECK(all.face[face].denied == faces[face].denied);
		}
	}
}

TEST(papers_that_are_damaged_do_not_thaw)
{
	static const char *const wrong[] = {
		"",
		"{}",
		"7",
		"{\"format\":\"toride-paper\",\"version\":2,\"faces\":[{},{},{}]}",
		"{\"format\":\"toride-paper\",\"version\":1,\"faces\":[{},{},{}]}",
		"{\"format\":\"toride-paper\",\"version\":1,\"faces\":[]}",
	};
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	struct thawed all;

	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		struct faults fs = {.n = 0};
		CHECK(draft_thaw(a, c, str_of(wrong[i]), FACE_BIT(DRAFT_FACE_JA), &all, &fs) == ERR_DATA);
		CHECK_STR(str_of(fs.list[0].message), S("paper-damaged"));
	}
}

/* Each byte of a frozen paper changed once: whatever comes of it is a refusal or a draft that can be painted. */
TEST(papers_thaw_whatever_became_of_them)
{
	SCOPED(arena_end) struct arena *whole = arena_new(1 << 28);
	SCOPED(arena_end) struct arena *a = arena_new(1 << 28);
	struct draft faces[DRAFT_FACE__MAX];
	struct buf frozen;

	make_faces(whole, catalogue_pattern(c, S("emergency-card")), faces);
	buf_init(&frozen, whole, DRAFT_BYTES_MAX);
	draft_freeze(&frozen, whole, faces, NULL, 0);
	for (size_t at = 0; at < frozen.n; at += 37) {
		struct thawed all;
		char was = frozen.p[at];
		frozen.p[at] = '"';
		if (draft_thaw(a, c, buf_str(&frozen), FACE_BIT(DRAFT_FACE_FURIGANA), &all, NULL) == OK) {
			(void)painted(a, &all.face[DRAFT_FACE_FURIGANA], FORM_HTML);
		}
		frozen.p[at] = was;
		arena_reset(a);
	}
}
