/* One content file from bytes to the structures of content_schema.h, with faults that name line and key. */
#ifndef INTAKE_CONTENT_LOAD_H
#define INTAKE_CONTENT_LOAD_H

#include "intake/content_schema.h"
#include "intake/yaml_look.h"

/* A file as read; `y` belongs to it until content_release. */
struct content {
	struct yaml_look look;
	struct y_file *y;
};

/* Fails as yaml_look does, and with yaml-key-unknown, yaml-key-missing, yaml-shape. */
MUST enum err content_load(struct arena *a, str bytes, str file, struct content *ret, struct faults *fs);

/* Frees what libcyaml allocated; a zeroed struct is fine. */
void content_release(struct content *c);

#endif
