/* Passkeys: one's own, coming in with one, and showing once more who one is.  What verifies runs in the slow lane; the
 * writer uses the challenge up. */
#ifndef WEB_PAGE_PASSKEY_H
#define WEB_PAGE_PASSKEY_H

#include "web/visit.h"

enum { PASSKEY_FIELDS = 2, PASSKEY_NEW_FIELDS = 4, PASSKEY_USE_FIELDS = 7 };
extern const struct field passkey_fields[PASSKEY_FIELDS], passkey_new_fields[PASSKEY_NEW_FIELDS],
	passkey_use_fields[PASSKEY_USE_FIELDS];

/* Gives out a challenge, as text: what browsers sign. */
page_act page_passkey_challenge;

/* One's own: the list, and what its buttons do (begin, remove).  ERR_NO way-last, password-needs-second. */
page_show page_passkey;
page_act page_passkey_act;

/* A new one: to who showed a moment ago who they are.  ERR_NO check-over, passkey-place, passkey-late, passkey-origin,
 * passkey-unverified, passkey-refused, passkey-there, passkey-many. */
page_show page_passkey_new;
page_prepare page_passkey_new_weigh;
page_act page_passkey_add;

/* Comes in; no login is asked for.  ERR_NO as above, passkey-unknown, passkey-back. */
page_prepare page_passkey_enter_weigh;
page_act page_passkey_enter;

/* The same of who is here. */
page_prepare page_passkey_check_weigh;
page_act page_passkey_check;

#endif
