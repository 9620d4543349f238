/* One YAML file from bytes to the structures of a schema, with faults that name line and key. */
#ifndef INTAKE_CONTENT_LOAD_H
#define INTAKE_CONTENT_LOAD_H

#include "intake/content_schema.h"
#include "intake/yaml_look.h"

/* A file as read. */
struct content {
	struct yaml_look look;
	struct y_file *y;
};

/* Reads `bytes` by a schema of a mapping into *ret, which lies in the arena.  Fails as content_load. */
MUST enum err yaml_load(struct arena *a, str bytes, str file, const cyaml_schema_value_t *schema,
                        struct yaml_look *ret_look, void **ret, struct faults *fs);

/* Fails as yaml_look does, and with yaml-key-unknown, yaml-key-missing, yaml-shape. */
MUST enum err content_load(struct arena *a, str bytes, str file, struct content *ret, struct faults *fs);

#endif
