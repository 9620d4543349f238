/* Roles: what a person of a firm may do, said in one word.  What each of them may is a table of the server's
 * (web/permission.h); here are the words, and who may give which to whom. */
#ifndef CORE_ROLE_H
#define CORE_ROLE_H

#include "base/str.h"

/* The numbers stand in the store: a role is added at the end, and none is used for another. */
enum role {
	ROLE_UNSET, /* nobody */
	ROLE_OWNER,
	ROLE_MANAGER,
	ROLE_EDITOR,
	ROLE_READER,
	ROLE_EMPLOYEE,  /* what is their own, and nothing else */
	ROLE_SUPPORTER, /* an expert from outside: until a day, and each look is recorded */
	ROLE_AUDITOR,   /* reads everything, the log too, and changes nothing */
	ROLE__MAX,
};

/* "owner", "manager" ..., as forms and commands have them, and the phrases that name them and say what they may; ended
 * by NULL, at the place of the role less one. */
extern const char *const role_words[], *const role_labels[], *const role_abouts[];

/* ROLE_UNSET for a word that is none. */
enum role role_named(str word);

/* May somebody with the role `by` give this role, take it away, or make a new way in for who has it?  Owners may all;
 * managers all but owners and managers: else one could become more than one was made. */
bool role_may_give(enum role by, enum role role);

#endif
