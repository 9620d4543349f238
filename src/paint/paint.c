#include "paint/paint.h"

#include "sys/module.h"

/* What came of opening a module, so that a server can say it with each request. */
struct opened {
	bool tried;
	const void *engine;
	enum paper_open state;
	char why[MODULE_WHY_MAX];
};

static struct opened paper, office;

_Static_assert((int)PAPER_WHY_MAX <= (int)MODULE_WHY_MAX, "one place for both reasons");

enum err paint_engine(const struct paper_engine **ret, struct faults *fs)
{
	str why = str_of(paper.why);

	if (!paper.tried) {
		return FAIL(fs, ERR_BUG, "paint-failed", NOWHERE, S("-"));
	}
	if (paper.engine == NULL) {
		return FAIL(fs, ERR_SERVICE, "paint-no-module", NOWHERE, why);
	}
	if (paper.state == PAPER_NO_FONT) {
		return FAIL(fs, ERR_SERVICE, "paint-font", NOWHERE, why);
	}
	if (paper.state != PAPER_READY) {
		return FAIL(fs, ERR_SERVICE, "paint-failed", NOWHERE, why);
	}
	*ret = paper.engine;
	return OK;
}

enum err paint_open(struct faults *fs)
{
	const struct paper_engine *engine;
	void *found = NULL;

	if (!paper.tried && module_open("paint_pango", "paint_pango", &found, paper.why) == OK) {
		engine = found;
		paper.engine = engine;
		paper.state = engine->open(paper.why);
	}
	paper.tried = true;
	return paint_engine(&engine, fs);
}

enum err paint_office_engine(const struct office_engine **ret, struct faults *fs)
{
	str why = str_of(office.why);

	if (!office.tried) {
		return FAIL(fs, ERR_BUG, "office-failed", NOWHERE, S("-"));
	}
	if (office.engine == NULL) {
		return FAIL(fs, ERR_SERVICE, "office-no-module", NOWHERE, why);
	}
	if (office.state != PAPER_READY) {
		return FAIL(fs, ERR_SERVICE, "office-failed", NOWHERE, why);
	}
	*ret = office.engine;
	return OK;
}

enum err paint_office_open(struct faults *fs)
{
	const struct office_engine *engine;
	void *found = NULL;

	if (!office.tried && module_open("paint_office", "paint_office", &found, office.why) == OK) {
		engine = found;
		office.engine = engine;
		office.state = engine->open(office.why);
	}
	office.tried = true;
	return paint_office_engine(&engine, fs);
}
