#include "offline/coder.h"

enum {
	KIND_CODE,
	KIND_TEXT,
	KIND_TABLE,

	CHANCE_ONE = 4096, /* chances of 12 bits; stretched, ln(p / (1 - p)), they have 8 bits behind the point */
	STRETCHED_MAX = 2047,
	CONSTANT = 256,
	WEIGHT_BITS = 16, /* behind the point */
	WEIGHT_FIRST = (1 << WEIGHT_BITS) * 35 / 100,
	LEARNING = 16,
	ERROR_LEAST = 64,     /* less is not learnt from: it takes time, and gains nothing */
	MET_MAX = 15,         /* the most a slot counts */
	SLOT_EVEN = 0x8000,   /* slots begin as zeros: even odds, never met */
	MATCH_FIRST = 0xDAC6, /* before anything was learnt: six times of seven, met 6 times */
	MATCH_LEAST = 4,      /* bytes that stood before, for the next one to be expected */
	MATCH_LOOK_MAX = 400,
	ROW_BYTES = 16, /* two texts in two tongues, each a place and a length */
	HEAD_BYTES = 16,
	HASH_TWICE = 15,
};

/* ---- chances ---- */

/* 4096 / (1 + e^(-x / 256)) */
static int squash(int x)
{
	static const int16_t at[] = {1,    2,    3,    6,    10,   16,   27,   45,   73,   120,  194,
	                             310,  488,  747,  1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
	                             3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094};

	x = x > STRETCHED_MAX ? STRETCHED_MAX : x < -STRETCHED_MAX ? -STRETCHED_MAX : x;
	int part = x & 127, i = (x + 2048) >> 7;

	return (at[i] * (128 - part) + at[i + 1] * part + 64) >> 7;
}

static void fill_tables(struct coder *c)
{
	int chance = 0;

	for (int x = -STRETCHED_MAX; x <= STRETCHED_MAX; x++) {
		for (int p = squash(x); chance <= p; chance++) {
			c->stretched[chance] = (int16_t)x;
		}
	}
	for (; chance < CHANCE_ONE; chance++) {
		c->stretched[chance] = STRETCHED_MAX;
	}
	for (int met = 0; met <= MET_MAX; met++) {
		c->rate[met] = 65536 * 5 / (5 * met + 8);
	}
}

static int slot_vote(const struct coder *c, uint16_t slot)
{
	return c->stretched[(slot ^ SLOT_EVEN) >> 4];
}

static void slot_learn(const struct coder *c, uint16_t *slot, bool bit)
{
	int value = *slot ^ SLOT_EVEN, met = value & MET_MAX, chance = value >> 4;

	chance += (bit * (CHANCE_ONE - 1) - chance) * c->rate[met] >> 16;
	met += met < MET_MAX;
	*slot = (uint16_t)((chance << 4 | met) ^ SLOT_EVEN);
}

/* ---- the arithmetic coder ---- */

static void shift_out(struct coder *c)
{
	if (c->packs) {
		c->packed[c->packed_at++ & (CODER_BYTES_MAX - 1)] = (uint8_t)(c->high >> 24);
	} else {
		c->code = c->code << 8 | c->packed[c->packed_at++ & (CODER_BYTES_MAX - 1)];
	}
	c->low <<= 8;
	c->high = c->high << 8 | 255;
}

/* Writes `bit`, or reads one; `chance` is that of a 1. */
static bool code_bit(struct coder *c, int chance, bool bit)
{
	uint32_t middle = c->low + (c->high - c->low) / CHANCE_ONE * (uint32_t)chance;

	if (!c->packs) {
		bit = c->code <= middle;
	}
	if (bit) {
		c->high = middle;
	} else {
		c->low = middle + 1;
	}
	while (((c->low ^ c->high) & 0xFF000000) == 0) {
		shift_out(c);
	}
	return bit;
}

/* ---- the mixer ---- */

static int mix(struct coder *c, int32_t *weights)
{
	int64_t sum = 0;

	for (int i = 0; i < CODER_INPUTS; i++) {
		sum += (int64_t)c->input[i] * weights[i];
	}
	c->weights = weights;
	c->chance = squash((int)(sum >> WEIGHT_BITS));
	return c->chance;
}

static void mixer_learn(struct coder *c, bool bit)
{
	int error = (bit ? CHANCE_ONE : 0) - c->chance;

	if (error <= -ERROR_LEAST || error >= ERROR_LEAST) {
		for (int i = 0; i < CODER_INPUTS; i++) {
			c->weights[i] += (c->input[i] * error * LEARNING + 0x2000) >> 14;
		}
	}
}

/* ---- contexts ---- */

static uint32_t hash(uint32_t a, uint32_t b)
{
	uint32_t h = a * 0x2C1B3C6D + b * 0x297A2D39 + 0x9E3779B9;

	h = (h ^ h >> HASH_TWICE) * 0x85EBCA6B;
	return h ^ h >> 13;
}

static uint32_t byte_before(const struct coder *c, uint32_t n)
{
	return c->at >= n ? c->module[c->at - n] : 0;
}

static uint32_t number_at(const uint8_t *p)
{
	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* A text's place is that of the text before it, and its length: the sum of the two numbers before this one. */
static uint32_t sum_context(const struct coder *c, uint32_t part)
{
	uint32_t first = c->at - part;
	uint32_t sum = number_at(&c->module[first - 8]) + number_at(&c->module[first - 4]);
	bool same = true;

	for (uint32_t i = 0; i < part; i++) {
		same = same && c->module[first + i] == (sum >> 8 * i & 255);
	}
	return (sum >> 8 * part & 255) | (uint32_t)same << 8 | part << 9;
}

/* Where the slots of this half of a byte are. */
static void find_slots(struct coder *c)
{
	for (uint32_t i = 0; i < CODER_CONTEXTS; i++) {
		uint32_t h = hash(c->context[i] + i, c->begun > 1 ? c->begun : 0);
		c->half[i] = &c->slot[i][h >> (32 - CODER_SLOT_BITS + 4) << 4];
	}
	c->node = 1;
}

static void make_contexts(struct coder *c)
{
	uint32_t part = (c->at + c->layout.shift) & 3, kind = (uint32_t)c->kind << 28, last = c->last4 & 255;

	c->context[0] = last | kind;
	c->context[1] = (c->last4 & 0xFFFF) | kind;
	c->context[2] = (c->last4 & 0xFFFFFF) | kind;
	switch (c->kind) {
	case KIND_TABLE:
		c->context[3] = hash(sum_context(c, part), 1);
		c->context[4] = hash(part | byte_before(c, ROW_BYTES) << 8, byte_before(c, 8));
		break;
	case KIND_TEXT:
		c->context[3] = hash(c->word, last);
		c->context[4] = hash(c->last4, c->before4);
		break;
	default:
		c->context[3] = hash(c->last4 & 0xFF00FF00, 1);
		c->context[4] = hash(c->last4 & 0xF0F0FF, 2);
	}
}

/* ---- what stood before ---- */

static void look_for_match(struct coder *c)
{
	uint32_t *seen = &c->seen[hash(c->last4, c->before4 & 255) >> (32 - CODER_SEEN_BITS)];

	if (c->length > 0) {
		c->match++;
		c->length++;
	} else if (*seen > 0) {
		c->match = *seen;
		while (c->length < MATCH_LOOK_MAX && c->length < c->match &&
		       c->module[c->match - 1 - c->length] == c->module[c->at - 1 - c->length]) {
			c->length++;
		}
		c->length = c->length < MATCH_LEAST ? 0 : c->length;
	}
	*seen = c->at;
}

static uint32_t length_step(uint32_t length)
{
	uint32_t far = length >> 5 > 15 ? 15 : length >> 5;

	return length < 32 ? length : 31 + far;
}

/* ---- a byte ---- */

static void end_byte(struct coder *c, uint32_t byte)
{
	bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 128;

	c->module[c->at++] = (uint8_t)byte;
	c->before4 = c->before4 << 8 | c->last4 >> 24;
	c->last4 = c->last4 << 8 | byte;
	c->word = letter ? hash(c->word + byte, 5) : 0;
	c->kind = c->at < c->layout.texts ? KIND_CODE : c->at < c->layout.tables ? KIND_TEXT : KIND_TABLE;
	c->begun = 1;
	look_for_match(c);
	make_contexts(c);
	find_slots(c);
}

/* Whether the next byte is the one that followed before. */
static bool code_expected(struct coder *c, bool bit)
{
	uint32_t step = length_step(c->length);

	for (int i = 0; i < CODER_CONTEXTS; i++) {
		c->input[i] = slot_vote(c, c->half[i][0]);
	}
	c->input[CODER_CONTEXTS] = slot_vote(c, c->match_slot[step]);
	bit = code_bit(c, mix(c, c->weight[c->kind][256 + step]), bit);
	mixer_learn(c, bit);
	for (int i = 0; i < CODER_CONTEXTS; i++) {
		slot_learn(c, &c->half[i][0], bit);
	}
	slot_learn(c, &c->match_slot[step], bit);
	return bit;
}

static bool code_next_bit(struct coder *c, bool bit)
{
	for (int i = 0; i < CODER_CONTEXTS; i++) {
		c->input[i] = slot_vote(c, c->half[i][c->node]);
	}
	c->input[CODER_CONTEXTS] = 0;
	bit = code_bit(c, mix(c, c->weight[c->kind][c->begun]), bit);
	mixer_learn(c, bit);
	for (int i = 0; i < CODER_CONTEXTS; i++) {
		slot_learn(c, &c->half[i][c->node], bit);
	}
	c->begun = c->begun << 1 | bit;
	c->node = c->node << 1 | bit;
	return bit;
}

/* Not inlined: a browser makes a function fast that is called often, not one that runs long. */
static __attribute__((noinline)) void code_byte(struct coder *c, uint32_t byte)
{
	if (c->length > 0) {
		uint32_t expected = c->module[c->match];
		if (code_expected(c, byte == expected)) {
			end_byte(c, expected);
			return;
		}
		c->length = 0;
	}
	for (int i = 7; i >= 0; i--) {
		(void)code_next_bit(c, byte >> i & 1);
		if (i == 4) {
			find_slots(c);
		}
	}
	end_byte(c, c->begun & 255);
}

/* ---- all of it ---- */

static void begin(struct coder *c)
{
	fill_tables(c);
	for (int kind = 0; kind < CODER_KINDS; kind++) {
		for (int i = 0; i < 256 + CODER_LENGTHS; i++) {
			for (int n = 0; n < CODER_INPUTS; n++) {
				c->weight[kind][i][n] = WEIGHT_FIRST;
			}
		}
	}
	for (int i = 0; i < CODER_LENGTHS; i++) {
		c->match_slot[i] = MATCH_FIRST ^ SLOT_EVEN;
	}
	c->input[CODER_INPUTS - 1] = CONSTANT;
	c->high = UINT32_MAX;
	c->begun = 1;
	c->packed_at = HEAD_BYTES;
	make_contexts(c);
	find_slots(c);
}

static void write_number(uint8_t *p, uint32_t n)
{
	for (int i = 0; i < 4; i++) {
		p[i] = (uint8_t)(n >> 8 * i);
	}
}

uint32_t coder_pack(struct coder *c)
{
	write_number(c->packed, c->layout.size);
	write_number(c->packed + 4, c->layout.texts);
	write_number(c->packed + 8, c->layout.tables);
	write_number(c->packed + 12, c->layout.shift);
	c->packs = true;
	begin(c);
	while (c->at < c->layout.size) {
		code_byte(c, c->module[c->at]);
	}
	for (int i = 0; i < 4; i++) {
		shift_out(c);
	}
	return c->packed_at < CODER_BYTES_MAX ? c->packed_at : 0;
}

uint32_t coder_unpack(struct coder *c)
{
	c->layout = (struct layout){
		.size = number_at(c->packed),
		.texts = number_at(c->packed + 4),
		.tables = number_at(c->packed + 8),
		.shift = number_at(c->packed + 12),
	};
	if (c->layout.size > CODER_BYTES_MAX || c->layout.tables < ROW_BYTES) {
		return 0;
	}
	begin(c);
	for (int i = 0; i < 4; i++) {
		c->code = c->code << 8 | c->packed[c->packed_at++];
	}
	while (c->at < c->layout.size) {
		code_byte(c, 0);
	}
	return c->layout.size;
}
