/* What the pages of handing out show.  Filled by hand_out.c. */
#ifndef WEB_PAGE_HAND_OUT_VIEW_H
#define WEB_PAGE_HAND_OUT_VIEW_H

#include "web/layout_view.h"

/* One who has the paper. */
struct receipt_line_view {
	str path, name, kind, handed, read, until;
	bool has_read, has_until, is_over;
};

struct hand_out_view {
	const struct layout_view *layout;
	str pattern, title;
	int64_t number;
	bool is_decided;
	const struct receipt_line_view *lines;
	size_t line_count;
	bool has_lines, has_paper; /* has_paper: some of it by a list to sign */
	int count, unread;
	struct form_view names_form, account_form, again_form;
	struct field_view names, way, account;
	struct unsaved_view unsaved;
	bool has_accounts, has_before;
	int before; /* people who had the version before, and not this one */
};

/* Links, said once. */
struct receipt_link_view {
	str name, link;
};

struct receipt_links_view {
	const struct layout_view *layout;
	str title, back;
	const struct receipt_link_view *links;
	size_t link_count;
	int days;
};

/* The list to sign. */
struct sheet_view {
	const struct layout_view *layout;
	str title, firm, on, back;
	int64_t number;
	const struct receipt_line_view *lines;
	size_t line_count;
};

/* One who has it. */
struct receipt_view {
	const struct layout_view *layout;
	struct receipt_line_view line;
	str title, back;
	int64_t number;
	struct form_view link, read, remove;
	bool is_link, is_paper, is_account;
};

#endif
