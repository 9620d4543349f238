#include "web/permission.h"

#define P(p) (1u << (p))
#define SELF (P(MAY_ANYBODY) | P(MAY_SELF))

static const unsigned table[ROLE__MAX] = {
	[ROLE_UNSET] = P(MAY_ANYBODY),
	[ROLE_OWNER] = SELF | P(MAY_READ) | P(MAY_EDIT) | P(MAY_AUDIT) | P(MAY_MANAGE) | P(MAY_OWN),
	[ROLE_MANAGER] = SELF | P(MAY_READ) | P(MAY_EDIT) | P(MAY_AUDIT) | P(MAY_MANAGE),
	[ROLE_EDITOR] = SELF | P(MAY_READ) | P(MAY_EDIT),
	[ROLE_READER] = SELF | P(MAY_READ),
	[ROLE_EMPLOYEE] = SELF,
	[ROLE_SUPPORTER] = SELF | P(MAY_READ),
	[ROLE_AUDITOR] = SELF | P(MAY_READ) | P(MAY_AUDIT),
};

static const struct {
	str word;
	const char *label;
} words[MAY__MAX] = {
	[MAY_UNSET] = {S(""), ""},
	[MAY_ANYBODY] = {S("anybody"), "may-anybody"},
	[MAY_SELF] = {S("self"), "may-self"},
	[MAY_READ] = {S("read"), "may-read"},
	[MAY_EDIT] = {S("edit"), "may-edit"},
	[MAY_AUDIT] = {S("audit"), "may-audit"},
	[MAY_MANAGE] = {S("manage"), "may-manage"},
	[MAY_OWN] = {S("own"), "may-own"},
};

str permission_word(enum permission p)
{
	return words[p].word;
}

const char *permission_label(enum permission p)
{
	return words[p].label;
}

bool role_may(enum role role, enum permission p)
{
	return p != MAY_UNSET && (table[role] & P(p)) != 0;
}
