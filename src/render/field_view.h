/* What forms are made of (field.html). */
#ifndef RENDER_FIELD_VIEW_H
#define RENDER_FIELD_VIEW_H

#include "base/str.h"

/* The hidden fields of each form. */
struct form_view {
	str action; /* the path */
	str id;     /* of this form: sent twice, it is done once */
	str proof;  /* that it comes from a page of ours */
};

/* One of several to choose from. */
struct option_view {
	str value, label;
	bool chosen;
};

/* One field with its label. */
struct field_view {
	str name, label, value;
	str hint;
	bool has_hint;
	str purpose; /* what the browser may fill in by itself, as HTML's autocomplete names it: "organization" */
	bool has_purpose;
	str fault, fault_id; /* the sentence, and the id that aria-describedby names */
	bool has_fault;
	str theirs; /* what somebody else saved meanwhile */
	bool has_theirs, theirs_is_empty;
	const struct option_view *options; /* of a choice; the page gives those that its row does not name */
	size_t option_count;
	int64_t most;
	bool required, japanese;
	bool is_on;                                                                /* of a switch */
	bool is_line, is_text, is_number, is_day, is_choice, is_switch, is_secret; /* its kind, one of them */
};

/* Why a form was not saved, above its page. */
struct unsaved_view {
	bool has_fault; /* a field was refused */
	bool stale;     /* somebody else saved meanwhile */
	const struct field_view *fields;
	size_t field_count;
};

#endif
