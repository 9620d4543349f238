/* A firm's own checklists: the YAML files of its frameworks.  What stands in such a file is looked at by intake only,
 * behind the sandbox; here it is bytes with an id and a title. */
#ifndef STORE_CHECKLIST_H
#define STORE_CHECKLIST_H

#include "store/checklist_sql.h"
#include "store/store.h"

/* Keeps the checklist under its framework's id: a new one, or another text of the same.  The answers that were given to
 * it stay; items that the new text does not have are no longer shown.  Nothing is done when it is there already. */
MUST enum err checklist_keep(struct tx *tx, str framework, str title, str yaml);

/* The YAML of a checklist; *ret is p == NULL where there is none of this id. */
MUST enum err checklist_yaml(struct tx *tx, str framework, str *ret);

#endif
