/* What a fuzz target gives, who calls it (libFuzzer in a fuzz build, corpus_main.c otherwise), and what the targets
 * hold their results to. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include "base/buf.h"
#include "base/fault.h"
#include "core/assess.h"

/* Feeds the bytes to one parser.  Returns 0; what is wrong crashes, or aborts. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
	/* An input takes up to 64 times its size (a quoted field of one letter is a buffer of 256 bytes), and a result
	 * page some hundred KB in buffers that double.  An arena that is exhausted aborts by design, which would look
	 * like a finding: so longer inputs are passed over, and the cap is far above what this length can need and
	 * far below the 2 GB at which libFuzzer itself gives up. */
	INPUT_MAX = 16 * 1024,
	ARENA_MAX = 64 * 1024 * 1024,
	OUTPUT_MAX = 16 * 1024 * 1024,
};

/* The condition holds whatever the input was; else says where it does not, and aborts. */
#define HOLD(condition)                                                                                                \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                 \
			abort();                                                                                       \
		}                                                                                                      \
	} while (0)

/* Looks at each byte, so that the sanitizer sees a view that points nowhere. */
void hold_readable(str s);

/* Text for a terminal: UTF-8, and no control character but newline and tab. */
void hold_plain(str s);

/* One JSON document (RFC 8259) without a control character in its strings, and without a name twice in one object. */
void hold_json(str s);

/* What a parser that collects faults leaves behind: faults exactly when it failed, all of code ERR_DATA, whose
 * sentences can be written in both languages. */
void hold_faults(struct arena *a, enum err err, const struct faults *fs);

/* What hold_faults was told last, for corpus_main.c. */
extern enum err hold_faults_last;

/* What to do first: at most NEXT_MAX steps of different items and measures, each of an answer that is open. */
void hold_next(const struct result *r);

#endif
