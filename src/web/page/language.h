/* The switch of the language: a cookie, and back to where one was. */
#ifndef WEB_PAGE_LANGUAGE_H
#define WEB_PAGE_LANGUAGE_H

#include "web/visit.h"

enum { LANGUAGE_FIELDS = 1 };
extern const struct field language_fields[LANGUAGE_FIELDS];

page_show page_language;

#endif
