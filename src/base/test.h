/* Tests that register themselves, and say TAP.
 *
 *     TEST(score_of_nothing_is_zero)
 *     {
 *             CHECK(score(NULL, 0) == 0);
 *     }
 *
 * CHECK tells the file, the line and the condition, and goes on: one run shows all that is wrong.  No setjmp, no
 * fork: the tests of base, core and render must also run as WebAssembly. */
#ifndef BASE_TEST_H
#define BASE_TEST_H

#include "base/base.h"
#include "base/str.h"

struct test {
	const char *name;
	void (*run)(void);
	struct test *next;
};

void test_add(struct test *t);

/* Notes a condition of the running test that does not hold. */
void test_failed(const char *file, int line, const char *what);

/* Ends the running test as skipped, with the reason that is printed; return after it. */
void test_skip(const char *why);

#define TEST(name_)                                                                                                    \
	static void test_##name_(void);                                                                                \
	__attribute__((constructor)) static void test_add_##name_(void)                                                \
	{                                                                                                              \
		static struct test t = {.name = #name_, .run = test_##name_};                                          \
		test_add(&t);                                                                                          \
	}                                                                                                              \
	static void test_##name_(void)

#define CHECK(condition)                                                                                               \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			test_failed(__FILE__, __LINE__, #condition);                                                   \
		}                                                                                                      \
	} while (0)

/* Both texts are shown when they differ. */
#define CHECK_STR(got, want) test_check_str(__FILE__, __LINE__, #got, (got), (want))
void test_check_str(const char *file, int line, const char *what, str got, str want);

#define CHECK_INT(got, want) test_check_int(__FILE__, __LINE__, #got, (int64_t)(got), (int64_t)(want))
void test_check_int(const char *file, int line, const char *what, int64_t got, int64_t want);

#endif
