/* The module words_crack: cracklib behind web/words.h. */
#include "web/words.h"

#include <stdio.h>

#include <packer.h>

extern const struct words_engine words_crack;

static PWDICT *dictionary; /* open until the process ends */

static bool open_dictionary(const char *path)
{
	char name[STRINGSIZE];

	snprintf(name, sizeof name, "%s", path);
	dictionary = dictionary != NULL ? dictionary : PWOpen(name, (char[]){"r"});
	return dictionary != NULL;
}

/* With a user named, it does not ask the system who we are. */
static bool know(const char *password)
{
	char text[STRINGSIZE];

	snprintf(text, sizeof text, "%s", password);
	return FascistLookUser(dictionary, text, "", "") != NULL;
}

__attribute__((visibility("default"))) const struct words_engine words_crack = {open_dictionary, know};
