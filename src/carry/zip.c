#include "carry/zip.h"

#include "sys/module.h"

/* What came of opening it, so that a server can say it with each request. */
static struct {
	bool tried;
	const struct zip_engine *engine; /* NULL: it is not to be used */
	char why[MODULE_WHY_MAX];
} opened;

_Static_assert((int)ZIP_WHY_MAX <= (int)MODULE_WHY_MAX, "one place for both reasons");

enum err zip_engine_of(const struct zip_engine **ret, struct faults *fs)
{
	if (opened.engine == NULL) {
		return FAIL(fs, opened.tried ? ERR_SERVICE : ERR_BUG, "carry-no-module", NOWHERE, str_of(opened.why));
	}
	*ret = opened.engine;
	return OK;
}

enum err zip_open(struct faults *fs)
{
	const struct zip_engine *engine;
	void *found = NULL;

	if (!opened.tried && module_open("carry_zip", "carry_zip", &found, opened.why) == OK) {
		engine = found;
		opened.engine = engine->rehearse(opened.why) ? engine : NULL;
	}
	opened.tried = true;
	return zip_engine_of(&engine, fs);
}
