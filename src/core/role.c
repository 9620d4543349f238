#include "core/role.h"

const char *const role_words[] = {"owner", "manager", "editor", "reader", "employee", "supporter", "auditor", NULL};

const char *const role_labels[] = {"role-owner",    "role-manager",   "role-editor",  "role-reader",
                                   "role-employee", "role-supporter", "role-auditor", NULL};

const char *const role_abouts[] = {
	"role-owner-about",    "role-manager-about",   "role-editor-about",  "role-reader-about",
	"role-employee-about", "role-supporter-about", "role-auditor-about", NULL};

enum role role_named(str word)
{
	for (size_t i = 0; role_words[i] != NULL; i++) {
		if (str_eq(word, str_of(role_words[i]))) {
			return (enum role)(i + 1);
		}
	}
	return ROLE_UNSET;
}

bool role_may_give(enum role by, enum role role)
{
	return by == ROLE_OWNER || (by == ROLE_MANAGER && role != ROLE_OWNER && role != ROLE_MANAGER);
}
