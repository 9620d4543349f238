/* Packs and unpacks a WebAssembly module, a bit at a time.  The tool that packs (tools/pack.c) and the page that
 * unpacks (unpack.c) run this same code: both foresee each bit from what came before, so that only what was not
 * foreseen takes room.  Whole numbers only: the same on every machine.
 *
 * A bit is foreseen by several contexts (the last byte, the last two, the word so far, what stood a row above ...).
 * Each has counted what came in it; a mixer weighs their votes, and learns which to believe.  Where the last bytes
 * stood before, one bit says first whether the next byte is the one that followed then: half of all bytes take no more.
 *
 * Decision 0029 has the measurements, and what was not taken. */
#ifndef OFFLINE_CODER_H
#define OFFLINE_CODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	CODER_BYTES_MAX = 1 << 20, /* of a module; of a packed one, too */
	CODER_CONTEXTS = 5,
	CODER_INPUTS = CODER_CONTEXTS + 2, /* and the bytes that stood before, and a constant */
	CODER_SLOT_BITS = 20,
	CODER_SEEN_BITS = 16,
	CODER_LENGTHS = 64,
	CODER_KINDS = 3,
};

/* How a module is laid out: code, then texts from `texts` on, then tables of 32-bit numbers from `tables` on. */
struct layout {
	uint32_t size, texts, tables;
	uint32_t shift; /* 0 to 3: what is to be added to a place for numbers to begin at multiples of 4 */
};

struct coder {
	struct layout layout;
	uint8_t module[CODER_BYTES_MAX];
	uint8_t packed[CODER_BYTES_MAX];
	uint32_t at, packed_at; /* bytes of each that are done */
	bool packs;
	uint32_t low, high, code; /* of the arithmetic coder */

	uint16_t slot[CODER_CONTEXTS][1 << CODER_SLOT_BITS]; /* a chance and how often it was met */
	uint16_t *half[CODER_CONTEXTS];                      /* those of this half of a byte, in each context */
	uint32_t context[CODER_CONTEXTS];
	uint32_t begun, node; /* the bits of this byte, and of this half of it, behind a leading 1 */
	uint32_t last4, before4, word;
	int kind;

	uint32_t seen[1 << CODER_SEEN_BITS]; /* where such bytes stood last, and what followed */
	uint32_t match, length;              /* what is expected, and how many bytes were as expected */
	uint16_t match_slot[CODER_LENGTHS];

	int input[CODER_INPUTS];
	int32_t weight[CODER_KINDS][256 + CODER_LENGTHS][CODER_INPUTS];
	int32_t *weights; /* those that weigh this bit */
	int chance;
	int16_t stretched[4096];
	int32_t rate[16];
};

/* What is in c->module as c->packed; returns its size.  c is all zeros, c->layout is set. */
uint32_t coder_pack(struct coder *c);

/* What is in c->packed as c->module; returns its size, or 0 if that is none.  c is all zeros but for c->packed. */
uint32_t coder_unpack(struct coder *c);

#endif
