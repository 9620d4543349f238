#include "paint/paint.h"

#include "sys/module.h"

/* What came of opening it, so that a server can say it with each request. */
static struct {
	bool tried;
	const struct paper_engine *engine;
	enum paper_open opened;
	char why[MODULE_WHY_MAX];
} paint;

_Static_assert((int)PAPER_WHY_MAX <= (int)MODULE_WHY_MAX, "one place for both reasons");

enum err paint_engine(const struct paper_engine **ret, struct faults *fs)
{
	str why = str_of(paint.why);

	if (!paint.tried) {
		return FAIL(fs, ERR_BUG, "paint-failed", NOWHERE, S("-"));
	}
	if (paint.engine == NULL) {
		return FAIL(fs, ERR_SERVICE, "paint-no-module", NOWHERE, why);
	}
	if (paint.opened == PAPER_NO_FONT) {
		return FAIL(fs, ERR_SERVICE, "paint-font", NOWHERE, why);
	}
	if (paint.opened != PAPER_READY) {
		return FAIL(fs, ERR_SERVICE, "paint-failed", NOWHERE, why);
	}
	*ret = paint.engine;
	return OK;
}

enum err paint_open(struct faults *fs)
{
	const struct paper_engine *engine;
	void *found = NULL;

	if (!paint.tried && module_open("paint_pango", "paint_pango", &found, paint.why) == OK) {
		paint.engine = found;
		paint.opened = paint.engine->open(paint.why);
	}
	paint.tried = true;
	return paint_engine(&engine, fs);
}
