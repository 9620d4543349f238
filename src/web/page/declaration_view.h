/* What the pages about the declaration of SECURITY ACTION show.  Filled by declaration.c. */
#ifndef WEB_PAGE_DECLARATION_VIEW_H
#define WEB_PAGE_DECLARATION_VIEW_H

#include "web/layout_view.h"

/* What a scheme outside asks, as far as we know. */
struct rule_view {
	str title, text, source, as_of;
	bool is_verified;
	/* of a subsidy */
	str amount, share, valid_until, stars;
	bool has_amount, has_share, has_end, is_over;
};

struct rules_view {
	const struct rule_view *rules;
	size_t n;
};

/* A condition of a star: one of the four. */
struct condition_view {
	bool is_articles, is_selfcheck, is_decided, is_public;
	bool done;
	int left, of, minutes;
	str where;  /* path where the rest is done */
	str detail; /* when, by which edition; may be empty */
	bool has_detail;
};

struct star_view {
	int stars;
	bool is_one, is_ready;
	int minutes; /* for the rest */
	const struct condition_view *conditions;
	size_t condition_count;
};

/* What the firm notes of its own declaration. */
struct own_view {
	bool is_declared, is_withdrawn, has_number, is_old; /* is_old: a number of the former system */
	str stars, number, declared_on, edition, shown_where, review_on, withdrawn_on;
	bool has_day, has_edition, has_shown, has_review, review_is_due;
};

struct declaration_view {
	const struct layout_view *layout;
	struct own_view own;
	const struct star_view *stars;
	size_t star_count;
	struct rules_view edition, number, upkeep, subsidies;
};

/* A thing the form asks for. */
struct asked_view {
	str id, label, value, hint;
	bool has_value, has_hint;
	str where, where_label; /* where it is written down here; may be empty */
	bool has_where;
};

struct declaration_data_view {
	const struct layout_view *layout;
	const struct asked_view *asked;
	size_t asked_count;
	struct rules_view login, form;
};

struct declaration_own_view {
	const struct layout_view *layout;
	struct form_view form;
	struct unsaved_view unsaved;
	const struct field_view *own, *asked; /* the declaration; what else the form asks */
	size_t own_count, asked_count;
	str version;
	struct rules_view number;
};

#endif
