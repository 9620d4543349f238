/* Papers that were decided: their versions, what differs between two, files of each, and what is public. */
#ifndef WEB_PAGE_VERSION_H
#define WEB_PAGE_VERSION_H

#include "store/document_version.h"
#include "web/page/document.h"

enum {
	VERSION_SHOWN_FIELDS = 1,
	VERSION_ACT_FIELDS = 3,
	VERSION_COMPARE_FIELDS = 2,
};
extern const struct field version_shown_fields[VERSION_SHOWN_FIELDS], version_act_fields[VERSION_ACT_FIELDS],
	version_compare_fields[VERSION_COMPARE_FIELDS];

page_show page_version_list;

/* Publishes the newest version, takes the public one back, or says when the newest is looked at again. */
page_act page_version_act;

page_show page_version, page_version_compare;
page_show page_version_html, page_version_md, page_version_pdf, page_version_docx;

/* ---- for other pages of papers ---- */

/* A version in the language of the page, as everybody may see it: without marks at what the answers deny. */
MUST enum err page_version_draft(struct tx *tx, const struct visit *v, const struct q_document_version_row *row,
                                 bool furigana, struct draft *ret);

/* Writes it as a file of that ending to keep: ".html", ".md", ".pdf" or ".docx". */
MUST enum err page_version_file(struct tx *tx, struct visit *v, const struct q_document_version_row *row,
                                const struct draft *draft, const char *ending);

#endif
