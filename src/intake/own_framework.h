/* A firm's own checklist beside the frameworks compiled in. */
#ifndef INTAKE_OWN_FRAMEWORK_H
#define INTAKE_OWN_FRAMEWORK_H

#include "base/fault.h"
#include "core/catalogue.h"
#include "intake/yaml_look.h"

enum { OWN_FRAMEWORK_BYTES_MAX = YAML_BYTES_MAX };

/* Makes *c the catalogue that has the file's framework too (it is then the last one), in the arena.  `file` NULL:
 * nothing to add.  Fails as content_read does, and with content-no-framework. */
MUST enum err own_framework_add(struct arena *a, const char *file, str bytes, const struct catalogue **c,
                                struct faults *fs);

#endif
