#include "web/words.h"

#include "sys/module.h"

#define DICTIONARY "/var/cache/cracklib/cracklib_dict"

enum { WORD_BYTES_MAX = 1000 };

static const struct words_engine *engine; /* NULL: nothing is known */

enum err words_open(struct faults *fs)
{
	char why[MODULE_WHY_MAX] = DICTIONARY;
	void *found = NULL;

	if (module_open("words_crack", "words_crack", &found, why) == OK) {
		const struct words_engine *e = found;
		engine = e->open(DICTIONARY) ? e : NULL;
	}
	return engine != NULL ? OK : FAIL(fs, ERR_SERVICE, "words-missing", NOWHERE, str_of(why));
}

bool words_know(str password)
{
	char text[WORD_BYTES_MAX + 1];

	if (engine == NULL || password.n > WORD_BYTES_MAX) {
		return false;
	}
	memcpy(text, password.p, password.n);
	text[password.n] = '\0';
	return engine->know(text);
}
