/* Reading content files (YAML, docs/format/framework.md) into a catalogue: the product's own at build time, a firm's
 * own checklist at run time.  The same schema and the same checks; the product's files must say more. */
#ifndef INTAKE_CONTENT_H
#define INTAKE_CONTENT_H

#include "base/fault.h"
#include "core/catalogue.h"

struct content_file {
	str name, bytes;
};

enum content_rule {
	CONTENT_OWN,     /* a firm's file: English, long texts and sources may be missing */
	CONTENT_PRODUCT, /* ours: both languages, every text of the long form, source and reviewed */
};

/* A catalogue of all that `base` has (NULL: nothing) and all that the files add; it lives in the arena.  The files may
 * name each other's entries in any order.  Fails with ERR_DATA: the faults of yaml_look.h and
 *   yaml-key-unknown, yaml-key-missing, yaml-shape     what the schema does not allow
 *   content-text-missing, content-text-long, content-text-control, content-id, content-id-twice, content-word,
 * content-number, content-reviewed, content-measure-unknown, content-item-unknown, content-document-unknown,
 *   content-survey-unknown, content-percent, content-reading, content-not-own, content-too-deep, content-too-many,
 * content-no-items */
MUST enum err content_read(struct arena *a, const struct catalogue *base, const struct content_file *files, size_t n,
                           enum content_rule rule, struct catalogue *ret, struct faults *fs);

#endif
