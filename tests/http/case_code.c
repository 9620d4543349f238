#define _GNU_SOURCE
#include "case.h"

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	STEP_SECONDS = 30,
	FAR = 3,        /* steps: further than any clock may go wrong */
	LEFT_LEAST = 8, /* seconds that the step shall last, for the requests that follow */
	WORD_MAX = 64,
	KEY_MAX = 128,
	SAID_MAX = 1024,
};

/* The moment that counts, once enough of its step is left. */
static int64_t wait_for_step(void)
{
	while (STEP_SECONDS - time(NULL) % STEP_SECONDS < LEFT_LEAST) {
		(void)usleep(100 * 1000);
	}
	return time(NULL);
}

/* What oathtool says of the steps around now; false where it says no. */
static bool ask(str key, char ret[static SAID_MAX])
{
	char window[WORD_MAX], now[WORD_MAX], text[KEY_MAX];
	char *const words[] = {"oathtool", "--totp", "--base32", window, now, text, NULL};
	int ends[2], status = -1;
	size_t n = 0;
	ssize_t got;

	snprintf(window, sizeof window, "--window=%d", 2 * FAR);
	snprintf(now, sizeof now, "--now=@%lld", (long long)(wait_for_step() - FAR * STEP_SECONDS));
	snprintf(text, sizeof text, "%.*s", STR_ARG(key));
	if (pipe(ends) != 0) {
		return false;
	}
	pid_t child = fork();

	if (child == 0) {
		dup2(ends[1], STDOUT_FILENO);
		dup2(ends[1], STDERR_FILENO);
		execvp(words[0], words);
		_exit(127);
	}
	close(ends[1]);
	while (n < SAID_MAX - 1 && (got = read(ends[0], ret + n, SAID_MAX - 1 - n)) > 0) {
		n += (size_t)got;
	}
	ret[n] = '\0';
	close(ends[0]);
	return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

void step_codes(struct runner *r, str text)
{
	static const char *const names[2 * FAR + 1] = {
		[0] = "CODE_PAST",        [FAR - 1] = "CODE_BEFORE", [FAR] = "CODE",
		[FAR + 1] = "CODE_AFTER", [2 * FAR] = "CODE_FUTURE",
	};
	char said[SAID_MAX] = "";
	str key = runner_text(r, text);

	if (!ask(key, said)) {
		runner_wrong(r, "oathtool makes no codes of \"%.*s\": %s", STR_ARG(key), said);
		return;
	}
	str rest = str_of(said);

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		str code = str_cut(rest, '\n', &rest);
		if (names[i] != NULL) {
			runner_set(r, str_of(names[i]), code);
		}
	}
}
