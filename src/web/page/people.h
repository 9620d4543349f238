/* The people of the firm: who they are, what their roles may, inviting, changing, closing. */
#ifndef WEB_PAGE_PEOPLE_H
#define WEB_PAGE_PEOPLE_H

#include "web/visit.h"

enum { PERSON_NEW_FIELDS = 6, PERSON_FIELDS = 7 };
extern const struct field person_new_fields[PERSON_NEW_FIELDS];
extern const struct field person_fields[PERSON_FIELDS];

page_show page_people;

/* The form for somebody new; what it makes is a person and a link, which is shown once. */
page_show page_person_new;
page_act page_person_invite;

page_show page_person;
page_act page_person_save;

/* A new link for who cannot come in any more; it is shown once. */
page_act page_person_link;

/* After too many wrong passwords: they may try again. */
page_act page_person_unlock;

#endif
