/* Passwords that are words of a dictionary, or hardly different from one: cracklib's matter (Debian's libcrack2 and
 * cracklib-runtime), as a module that only the slow worker of a server loads.
 *
 *     words_open(fs)         before the worker confines itself: the dictionary stays open
 *     words_know(password)   reads in it, and opens nothing */
#ifndef WEB_WORDS_H
#define WEB_WORDS_H

#include "base/fault.h"

/* What the module words_crack gives. */
struct words_engine {
	bool (*open)(const char *path);
	bool (*know)(const char *password);
};

/* ERR_SERVICE words-missing: the module or the dictionary is not there.  Then nothing is known. */
MUST enum err words_open(struct faults *fs);

/* False for one that is longer than cracklib can look at. */
MUST bool words_know(str password);

#endif
