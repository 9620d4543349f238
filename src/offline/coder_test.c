#include "offline/coder.h"

#include "base/arena.h"
#include "base/test.h"

enum { ROOM = 64 * 1024 * 1024, HEAD = 16, TEXTS = 4000, TABLES = 24000, SIZE = 40000 };

static struct coder *coder(struct arena *a)
{
	arena_reset(a);
	return NEW(a, struct coder);
}

static void make(uint8_t *module, uint32_t (*byte)(uint32_t i), uint32_t size)
{
	for (uint32_t i = 0; i < size; i++) {
		module[i] = (uint8_t)byte(i);
	}
}

static uint32_t zeros(uint32_t i)
{
	return i * 0;
}

static uint32_t noise(uint32_t i)
{
	return (i * 2654435761u ^ i * i * 40503u) >> 13;
}

static uint32_t words(uint32_t i)
{
	static const char text[] = "砦は、小さな会社のための道具です。 A small firm looks after itself. ";

	return (unsigned char)text[i * (1 + i / 1000) % (sizeof text - 1)];
}

/* Packs `size` bytes, unpacks them, and returns how many they were when packed. */
static uint32_t round_trip(struct layout layout, uint32_t (*byte)(uint32_t i))
{
	static uint8_t packed[2 * SIZE];
	struct arena *a = arena_new(ROOM);
	struct coder *c = coder(a);
	uint32_t wrong = 0;

	c->layout = layout;
	make(c->module, byte, layout.size);
	uint32_t n = coder_pack(c);
	CHECK(n > 0 && n <= sizeof packed);
	memcpy(packed, c->packed, n);
	c = coder(a);
	memcpy(c->packed, packed, n);
	CHECK_INT(coder_unpack(c), layout.size);
	for (uint32_t i = 0; i < layout.size; i++) {
		wrong += c->module[i] != (uint8_t)byte(i);
	}
	CHECK_INT(wrong, 0);
	arena_free(a);
	return n;
}

TEST(coder_gives_back_what_was_packed)
{
	CHECK(round_trip((struct layout){0, 16, 16, 0}, zeros) == HEAD + 4);
	CHECK(round_trip((struct layout){1, 16, 16, 0}, noise) <= HEAD + 6);
	CHECK(round_trip((struct layout){SIZE, TEXTS, TABLES, 0}, zeros) < SIZE / 100);
	CHECK(round_trip((struct layout){SIZE, TEXTS, TABLES, 1}, words) < SIZE / 4);
	CHECK(round_trip((struct layout){SIZE, TEXTS, TABLES, 3}, noise) < SIZE + SIZE / 10);
	CHECK(round_trip((struct layout){SIZE, SIZE, SIZE, 2}, noise) < SIZE + SIZE / 10);
}

TEST(coder_refuses_a_head_that_is_none)
{
	struct arena *a = arena_new(ROOM);
	struct coder *c = coder(a);

	c->packed[3] = 1; /* 16 MB */
	CHECK_INT(coder_unpack(c), 0);
	c = coder(a);
	c->packed[0] = 1; /* tables that begin before a row could stand there */
	CHECK_INT(coder_unpack(c), 0);
	arena_free(a);
}
