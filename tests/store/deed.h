/* Typical changes, as data: each is done again and again while something fails under it. */
#ifndef TESTS_STORE_DEED_H
#define TESTS_STORE_DEED_H

#include "fixture.h"

/* What a deed needs to know; what it wrote. */
struct deed_at {
	struct fixture *d;
	int64_t id, round;
	str text;
};

struct deed {
	const char *name;
	void (*prepare)(struct deed_at *at); /* in a new firm; NULL: nothing */
	enum err (*run)(struct deed_at *at);
	bool makes_firm; /* is what makes the firm, so there is none before */
};

enum { DEEDS = 9 };
extern const struct deed deeds[DEEDS];

/* A new firm, and what the deed needs in it. */
void deed_prepare(const struct deed *deed, struct deed_at *at);

/* Does it; the fixture has its faults. */
enum err deed_run(const struct deed *deed, struct deed_at *at);

#endif
