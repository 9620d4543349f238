/* fuzz_NAME FOLDER: gives each file of the folder to the fuzz target as libFuzzer would, and says TAP: one test.
 *
 *     build/tests/fuzz/fuzz_csv tests/fuzz/corpus/csv
 *
 * The target dies when something is wrong, by a signal or by the sanitizer's own exit.  So each file's name is written
 * out before it is tried: then the last one is the culprit, and no plan follows.  A folder that is missing or empty
 * fails, too.
 *
 * A file called refused-* must be refused, one called found-* (by the fuzzer) may be, and all others must not. */
#include "fuzz.h"

#include <dirent.h>
#include <limits.h>

/* Returns the target's result, or -1 if the file could not be read. */
static int replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = malloc(INPUT_MAX + 1);
	int result = -1;

	if (file != NULL && bytes != NULL) {
		size_t size = fread(bytes, 1, INPUT_MAX + 1, file);
		/* exactly as long as the input, so that the sanitizer sees a read past its end */
		uint8_t *copy = malloc(size == 0 ? 1 : size);
		if (copy != NULL && size <= INPUT_MAX && ferror(file) == 0) {
			memcpy(copy, bytes, size);
			result = LLVMFuzzerTestOneInput(copy, size);
		}
		free(copy);
	}
	if (file != NULL) {
		(void)fclose(file);
	}
	free(bytes);
	return result;
}

/* What the file is called says what must have come of it. */
static int as_named(const char *name, enum err err)
{
	str s = str_of(name);

	return str_starts(s, S("found-")) || str_starts(s, S("refused-")) == (err != OK);
}

static int is_input(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

int main(int argc, char **argv)
{
	struct dirent **entries = NULL;
	const char *slash = strrchr(argv[0], '/'), *name = slash == NULL ? argv[0] : slash + 1;
	char path[PATH_MAX];

	if (argc != 2) {
		fprintf(stderr, "usage: %s FOLDER\n", name);
		return 64;
	}
	int n = scandir(argv[1], &entries, is_input, alphasort), bad = n < 1;

	for (int i = 0; i < n; i++) {
		(void)snprintf(path, sizeof path, "%s/%s", argv[1], entries[i]->d_name);
		hold_faults_last = OK;
		printf("# %s\n", path);
		(void)fflush(stdout);
		if (replay(path) != 0) {
			bad = 1;
			printf("# that one cannot be read, or is longer than %d bytes\n", INPUT_MAX);
		} else if (!as_named(entries[i]->d_name, hold_faults_last)) {
			bad = 1;
			printf("# that one was %s\n", hold_faults_last == OK ? "not refused" : "refused");
		}
		free(entries[i]);
	}
	free(entries);
	printf("%s 1 - %s: %d inputs\n1..1\n", bad ? "not ok" : "ok", name, n < 0 ? 0 : n);
	return bad;
}
