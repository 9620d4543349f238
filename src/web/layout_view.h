/* What the frame around every page (page/layout.html) shows. */
#ifndef WEB_LAYOUT_VIEW_H
#define WEB_LAYOUT_VIEW_H

#include "render/field_view.h"

struct layout_view {
	str lang_tag; /* "ja", "en" */
	str title;
	str firm;            /* empty: none yet, or nobody is signed in */
	str other_lang;      /* "en" where the page is Japanese */
	str other_lang_name; /* in its own language: "English", "日本語" */
	str back;            /* where the switch of the language comes back to: the path */
	bool signed_in;
	struct form_view leave; /* where somebody is signed in */
	bool has_firm;
	str person; /* who is signed in, by name */
	bool has_person;
	bool reads, edits, manages; /* what they may: the records, also change them; people */
	bool audits;                /* the log */
	bool only_reads;            /* the first and not the second */
	/* where the page stands among the main ones, as its row says */
	bool at_home, at_answer, at_tasks, at_documents, at_firm, at_search, at_me, at_emergency;
	str notice;                 /* a sentence at the top: what was just done, or what went wrong */
	bool has_notice, has_fault; /* has_fault: the notice is one */
};

#endif
