/* What the pages of the offline edition show that the server's do not (offline.html). */
#ifndef OFFLINE_OFFLINE_VIEW_H
#define OFFLINE_OFFLINE_VIEW_H

#include "render/article_view.h"
#include "render/begin_view.h"
#include "render/document_view.h"
#include "render/measure_view.h"
#include "render/round_view.h"

/* The frame around every page. */
struct frame_view {
	str other_lang;      /* "en" where the page is Japanese */
	str other_lang_name; /* in its own language */
	str firm;
	bool has_firm, at_home, at_answer, at_articles, at_emergency;
};

struct home_view {
	struct frame_view frame;
	str firm;
	bool has_firm, has_rounds;
	const struct round_line_view *lines;
	size_t line_count;
	struct history_view history;
};

struct notice_view {
	str text;
	bool is_wrong, offers_file; /* offers_file: what is here should be saved to a file now */
};

/* Fields of a form. */
struct field_group_view {
	struct field_view *fields, *radios;
	size_t field_count, radio_count;
};

/* What the policy lacks, and the field that it is written into. */
struct wanted_view {
	str label, field;
};

/* An item that a clause promises and an answer denies. */
struct denial_view {
	str id, title;
};

/* Why a clause is there. */
struct reason_view {
	str title, why;
	const struct denial_view *denied;
	size_t denied_count;
	bool has_denied;
};

struct policy_view {
	struct frame_view frame;
	struct unsaved_view unsaved;
	struct field_group_view asked, known; /* what is not kept yet; what is */
	const struct wanted_view *missing;
	const struct reason_view *reasons;
	size_t missing_count, reason_count;
	str title, about, unreviewed;
	uint32_t answered, items; /* of the self-check */
	bool is_answered, is_unreviewed, has_missing, has_asked, denied;
	struct paper_view paper;
};

/* A list of questions on paper. */
struct sheet_view {
	str title;
	const struct sheet_question_view {
		str id, question;
	} * questions;
	size_t question_count;
	const struct sheet_choice_view {
		str label, points;
		bool has_points;
	} * choices;
	size_t choice_count;
};

struct sheets_view {
	str lang_tag;
	const struct sheet_view *sheets;
	size_t sheet_count;
};

#endif
