/* Hashes of events worked out by the book, for who alters a chain and makes it whole again. */
#ifndef TESTS_STORE_CHAIN_H
#define TESTS_STORE_CHAIN_H

#include "fixture.h"
#include "store/event_sql.h"

/* By event.h's words, not by event.c's functions. */
void hash_by_the_book(int64_t tenant, const struct q_event_chain_row *e, const uint8_t *before, uint8_t *ret);

/* The hash as SQL writes it, and "where seq = #" behind it. */
const char *quoted(struct arena *a, const uint8_t *hash);

#endif
