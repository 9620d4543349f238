#include "cli/tell.h"
#include "cli/work.h"
#include "core/edition.h"
#include "intake/answers.h"
#include "intake/company.h"
#include "paint/document_paper.h"
#include "paint/docx.h"
#include "paint/paint.h"
#include "render/document.h"

enum { INPUT_COMPANY, INPUT_ANSWERS };

enum { NOTES_MAX = 1024 * 1024 };

static enum err make_list(struct work *w, struct faults *fs)
{
	(void)fs;
	if (w->request->format == FORMAT_JSON) {
		documents_write_json(&w->out, &catalogue_builtin);
	} else {
		documents_write_text(&w->out, &catalogue_builtin, w->request->lang);
	}
	return OK;
}

enum err cmd_document_list(const struct command_line *r, struct faults *fs)
{
	struct work w = {.request = r};

	return work_run(&w, make_list, fs);
}

static enum err pattern_named(struct arena *a, const char *id, const struct pattern **ret, struct faults *fs)
{
	const struct catalogue *c = &catalogue_builtin;
	struct buf known;

	*ret = catalogue_pattern(c, str_of(id));
	if (*ret != NULL) {
		return OK;
	}
	buf_init(&known, a, 1024);
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		buf_add(&known, i == 0 ? S("") : S(", "));
		buf_add(&known, catalogue_ref(c, c->patterns[i].id));
	}
	return FAIL(fs, ERR_USAGE, "document-unknown", NOWHERE, str_of(id), buf_str(&known));
}

static enum err read_day(const struct command_line *r, int64_t now, struct day *ret, struct faults *fs)
{
	*ret = r->date == NULL ? day_of(now, ZONE_JAPAN) : day_read(str_of(r->date));
	return ret->year != 0 ? OK : FAIL(fs, ERR_USAGE, "document-day", NOWHERE, str_of(r->date));
}

static enum err read_choice(const char *word, enum choice *ret, struct faults *fs)
{
	static const char *const words[CHOICE__MAX] = {[CHOICE_STRICT] = "strict", [CHOICE_PRACTICAL] = "practical"};

	*ret = CHOICE_BY_SIZE;
	for (enum choice c = CHOICE_STRICT; word != NULL && c < CHOICE__MAX; c++) {
		*ret = strcmp(word, words[c]) == 0 ? c : *ret;
	}
	return word == NULL || *ret != CHOICE_BY_SIZE ? OK
	                                              : FAIL(fs, ERR_USAGE, "document-variant", NOWHERE, str_of(word));
}

/* What the owner should know is told beside the document, which stays as it is handed out. */
static void tell_notes(const struct work *w, const struct draft *draft)
{
	struct arena *a = w->request->arena;
	struct buf notes;

	buf_init(&notes, a, NOTES_MAX);
	document_write_notes(&notes, a, draft, w->request->lang);
	for (str rest = buf_str(&notes); rest.n > 0;) {
		str line = str_cut(rest, '\n', &rest);
		tell_line(line);
	}
}

static enum err write_draft(struct work *w, const struct draft *draft, struct faults *fs)
{
	struct arena *a = w->request->arena;
	const struct office_engine *office;
	const struct paper_engine *paper;

	switch (w->request->format) {
	case FORMAT_DOCX:
		TRY(paint_office_engine(&office, fs));
		return document_docx(&w->out, a, office, draft, fs);
	case FORMAT_PDF:
		TRY(paint_engine(&paper, fs));
		return document_paint(&w->out, a, paper, draft, fs);
	case FORMAT_MD:
		document_write_md(&w->out, a, draft);
		return OK;
	default:
		document_write_html(&w->out, a, draft);
		return OK;
	}
}

static enum err make(struct work *w, struct faults *fs)
{
	const struct command_line *r = w->request;
	const struct catalogue *c = &catalogue_builtin;
	const struct input *answers = &w->input[INPUT_ANSWERS];
	struct wish wish = {.lang = r->lang, .furigana = r->furigana};
	struct company company;
	struct assessment given;

	TRY(pattern_named(r->arena, r->argument[0], &wish.pattern, fs));
	TRY(read_day(r, w->now, &wish.day, fs));
	TRY(read_choice(r->variant, &wish.choice, fs));
	TRY(company_read(r->arena, w->input[INPUT_COMPANY].bytes, str_of(r->company), &company, fs));
	wish.company = &company;
	if (answers->path != NULL) {
		const struct framework *f =
			catalogue_framework(c, EDITION_SELFCHECK); /* the one that clauses rest on */
		TRY(work_answers(r->arena, c, f, answers, &given, fs));
		wish.answers = &given;
	}
	struct draft draft = document_make(r->arena, c, &wish);

	TRY(write_draft(w, &draft, fs));
	tell_notes(w, &draft);
	return OK;
}

enum err cmd_document_make(const struct command_line *r, struct faults *fs)
{
	struct work w = {
		.request = r,
		.input =
			{
				[INPUT_COMPANY] = {r->company, COMPANY_BYTES_MAX, S("")},
				[INPUT_ANSWERS] = {r->answers, ANSWERS_BYTES_MAX, S("")},
			},
	};

	if (r->company == NULL) {
		return FAIL(fs, ERR_USAGE, "document-company", NOWHERE);
	}
	return work_run(&w, make, fs);
}
