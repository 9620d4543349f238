/* What the pages of papers that open without an account show, and those of who has one.  Filled by paper.c. */
#ifndef WEB_PAGE_PAPER_VIEW_H
#define WEB_PAGE_PAPER_VIEW_H

#include "render/document_view.h"
#include "web/layout_view.h"

/* The frame of a page that shows one paper and nothing else. */
struct bare_view {
	str lang_tag, name, path, other_lang, other_lang_name;
};

struct public_view {
	struct bare_view bare;
	struct paper_view paper;
};

struct read_view {
	const struct layout_view *layout; /* of a page for who has an account */
	struct bare_view bare;
	str name, read; /* to whom it was handed; when they said that they had read it */
	int64_t number;
	bool has_read, has_furigana, is_furigana;
	struct form_view form;
	struct paper_view paper;
};

#endif
