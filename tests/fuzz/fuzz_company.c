/* intake/company.h: what a firm says of itself.  What could be read is made into every document there is, as HTML and
 * Markdown, with readings and without. */
#include "fuzz.h"

#include "base/utf8.h"
#include "core/firm.h"
#include "intake/company.h"
#include "render/document.h"

static void hold_document(struct arena *a, const struct wish *wish)
{
	struct draft draft = document_make(a, &catalogue_builtin, wish);
	struct buf html, md;
	size_t bad = 0;

	buf_init(&html, a, OUTPUT_MAX);
	buf_init(&md, a, OUTPUT_MAX);
	document_write_html(&html, a, &draft);
	document_write_md(&md, a, &draft);
	HOLD(!html.bad && !md.bad && draft.section_count > 0);
	HOLD(utf8_valid(buf_str(&html), &bad) && utf8_valid(buf_str(&md), &bad));
	HOLD(str_find(buf_str(&html), S("<script")) == SIZE_MAX);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct faults faults;
	struct company company;

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	faults = (struct faults){.n = 0};
	enum err err = company_read(a, (str){(const char *)data, size}, S("input"), &company, &faults);

	hold_faults(a, err, &faults);
	if (err != OK) {
		return 0;
	}
	HOLD(company.name.n > 0 && utf8_count(company.name) <= FIRM_TEXT_MAX);
	for (uint32_t i = 0; i < catalogue_builtin.pattern_count; i++) {
		struct wish wish = {
			.pattern = &catalogue_builtin.patterns[i],
			.company = &company,
			.day = {2026, 11, 26},
			.furigana = i % 2 == 0,
		};
		hold_document(a, &wish);
	}
	return 0;
}
