/* Sentences for people, taken from the catalogue: messages for faults, phrases for results.
 *
 * A sentence has {1} to {4} for values, in each language in the order that language likes.  An id that the catalogue
 * does not have is written as it is: an ugly sentence is better than none, and tools/check-ids keeps it from
 * happening. */
#ifndef CORE_MESSAGE_H
#define CORE_MESSAGE_H

#include "base/buf.h"
#include "base/fault.h"
#include "core/catalogue.h"

/* The phrase without values filled in. */
str phrase(const struct catalogue *c, enum lang lang, const char *id);

/* Appends the phrase with its values. */
void phrase_fill(struct buf *out, const struct catalogue *c, enum lang lang, const char *id, const str *args,
                 size_t arg_count);

/* PHRASE(out, c, lang, "score-of", INT_STR(72), INT_STR(100)) */
#define PHRASE(out, c, lang, id, ...)                                                                                  \
	phrase_fill((out), (c), (lang), (id), (const str[]){S("") __VA_OPT__(, ) __VA_ARGS__} + 1,                     \
	            COUNT_OF(((const str[]){S("") __VA_OPT__(, ) __VA_ARGS__})) - 1)

/* Appends what is wrong and how to mend it, without its place: for a page, which shows it there. */
void message_say(struct buf *out, const struct catalogue *c, enum lang lang, const struct fault *f);

/* Appends one fault as people read it: "file:line: field: what is wrong", and below it how to mend it. */
void message_write(struct buf *out, const struct catalogue *c, enum lang lang, const struct fault *f);

/* Appends all faults, and how many more there were. */
void messages_write(struct buf *out, const struct catalogue *c, enum lang lang, const struct faults *fs);

#endif
