#include "intake/own_framework.h"

#include "intake/content.h"

enum err own_framework_add(struct arena *a, const char *file, str bytes, const struct catalogue **c, struct faults *fs)
{
	struct catalogue *more = NEW(a, struct catalogue);
	struct content_file content = {str_of(file), bytes};

	if (file == NULL) {
		return OK;
	}
	TRY(content_read(a, *c, &content, 1, CONTENT_OWN, more, fs));
	if (more->framework_count == (*c)->framework_count) {
		return FAIL(fs, ERR_DATA, "content-no-framework", AT_FILE(content.name));
	}
	*c = more;
	return OK;
}
