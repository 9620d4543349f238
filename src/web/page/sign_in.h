/* Coming in by login and password, and showing once more who one is.  What weighs the password runs in the slow lane;
 * the writer then lets them in, or counts that it was not them. */
#ifndef WEB_PAGE_SIGN_IN_H
#define WEB_PAGE_SIGN_IN_H

#include "core/password.h"
#include "web/visit.h"

enum { SIGN_IN_FIELDS = 3, CHECK_FIELDS = 3 };
extern const struct field sign_in_fields[SIGN_IN_FIELDS];
extern const struct field check_fields[CHECK_FIELDS];

/* The pages that ask for the password before they are shown, ended by NULL: nowhere else /check leads back to. */
extern const char *const check_backs[];

/* A one-time code or a recovery code beside it. */
#define CODE_ROW(empty)                                                                                                \
	.name = "code", .kind = FIELD_SECRET, .least = 1, .most = CODE_MOST, .may_be_empty = (empty),                  \
	.label = "label-code", .purpose = "one-time-code"

enum { CODE_MOST = 64 };

/* A password that is asked for: the current one, and a new one. */
#define PASSWORD_ROW(word, phrase)                                                                                     \
	.name = word, .kind = FIELD_SECRET, .least = 1, .most = PASSWORD_MOST, .label = phrase,                        \
	.purpose = "current-password"
#define PASSWORD_NEW_ROW                                                                                               \
	.name = "password", .kind = FIELD_SECRET, .least = 1, .most = PASSWORD_MOST, .label = "label-password-new",    \
	.hint = "hint-password-new", .purpose = "new-password"
#define PASSWORD_AGAIN_ROW                                                                                             \
	.name = "again", .kind = FIELD_SECRET, .least = 1, .most = PASSWORD_MOST, .label = "label-password-again",     \
	.purpose = "new-password"

/* Where one signs in; who is in already goes home. */
page_show page_sign_in;

/* ERR_NO sign-in-wrong, sign-in-wait, sign-in-locked: the same for a login that nobody has.  sign-in-second: the
 * password is right, and more than that is needed. */
page_prepare page_sign_in_weigh;
page_act page_sign_in_enter;

/* The same password again, of who is here. */
page_prepare page_check_weigh;
page_act page_check;

/* Makes a new password of the fields `password` and `again`: *ret is what is kept of it.  `names` are those it must not
 * be made of.  ERR_DATA password-differs, password-known (words.h), and those of
 * core/password.h. */
MUST enum err page_password_new(struct visit *v, const str *names, size_t n, bool has_second, str *ret);

/* Is this new password too short to stand alone? */
MUST bool page_password_is_short(const struct visit *v);

/* Who acts from now on, in this transaction and in the writer's, if there is such a person and they may come in; else
 * *ret is false. */
MUST enum err page_person_comes(struct tx *tx, struct visit *v, int64_t firm, int64_t person, bool *ret);

/* Who is here showed that it is still them. */
MUST enum err page_person_checked(struct tx *tx, struct visit *v);

/* Lets a person of the transaction's firm in: session, cookie, event. */
MUST enum err page_person_enters(struct tx *tx, struct visit *v, int64_t person);

/* Weighs a password of the person with that login, with the code of the field `code`, which may be NULL: then none is
 * asked for.  *ret is what page_password_weighed must know.  ERR_NO sign-in-wait, sign-in-locked. */
MUST enum err page_password_weigh(struct tx *tx, struct visit *v, str login, const char *field, const char *code,
                                  str *ret);

/* True if all was theirs; counts it where it was not.  In a write transaction of their firm.  ERR_NO sign-in-second (a
 * code is missing). */
MUST enum err page_password_weighed(struct tx *tx, struct visit *v, str login, str weighed, bool *ret);

MUST bool page_password_was_right(str weighed);

#endif
