#include "store/engine.h"

#include "sys/module.h"

const struct engine *engine_of(const struct where *where)
{
	void *engine = NULL;

	if (where->database == NULL) {
		return &engine_sqlite;
	}
	return module_open("engine_pg", "engine_pg", &engine, NULL) == OK ? engine : NULL;
}
