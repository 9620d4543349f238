/* A first look at a YAML file before libcyaml reads it into structures: what may never get that far is refused here,
 * and where each value stands is noted, so that a later fault can name its line.
 *
 * Refused: more than YAML_BYTES_MAX, bytes that are not UTF-8, anchors and aliases (a few of them can stand for a
 * billion values), more than one document, directives (lines that begin with %), depth over YAML_DEPTH_MAX, more than
 * YAML_KEYS_MAX keys in a mapping or YAML_VALUES_MAX keys and values in all. */
#ifndef INTAKE_YAML_LOOK_H
#define INTAKE_YAML_LOOK_H

#include "base/fault.h"

enum {
	YAML_BYTES_MAX = 4 * 1024 * 1024,
	YAML_DEPTH_MAX = 24,
	YAML_KEYS_MAX = 100,          /* of one mapping */
	YAML_VALUES_MAX = 300 * 1000, /* keys and values together */
};

/* One scalar of the file. */
struct yaml_value {
	str list; /* the key whose list or mapping it stands in; "" at the top */
	str key;  /* its own key; "" for an entry of a list */
	str text;
	size_t line;
	size_t depth; /* lists and mappings open around it */
};

struct yaml_look {
	str file;
	struct yaml_value *values;
	size_t n;
};

/* Fails with ERR_DATA: yaml-too-large, input-empty, yaml-encoding, yaml-syntax, yaml-directive, input-nul, yaml-anchor,
 * yaml-documents, yaml-too-deep, yaml-too-many, yaml-too-many-keys, yaml-key-twice; ERR_BUG: out-of-memory. */
MUST enum err yaml_look(struct arena *a, str bytes, str file, struct yaml_look *ret, struct faults *fs);

/* The line of the `nth` (0 is the first) value `text` of `key` in `list`; 0 if there is none. */
size_t yaml_line(const struct yaml_look *look, str list, str key, str text, size_t nth);

/* The line of the first key of that name at or behind line `from`; 0 if there is none. */
size_t yaml_key_line(const struct yaml_look *look, str key, size_t from);

#endif
