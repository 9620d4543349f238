#include "store/file.h"

#include "sys/hash.h"

static str name_of(struct arena *a, str bytes)
{
	uint8_t hash[FILE_NAME];
	struct sha256 h;

	sha256_init(&h);
	sha256_add(&h, bytes);
	sha256_done(&h, hash);
	return str_copy(a, (str){(const char *)hash, sizeof hash});
}

enum err file_keep(struct tx *tx, str bytes, str *ret)
{
	const struct q_file_row *there;
	str name = name_of(tx->arena, bytes);

	if (bytes.n > FILE_BYTES_MAX) {
		return FAIL(tx->faults, ERR_DATA, "file-too-large-to-keep", NOWHERE, INT_STR(FILE_BYTES_MAX >> 20));
	}
	*ret = name;
	TRY(q_file(tx, name, &there));
	if (there != NULL) {
		return OK;
	}
	TRY(q_file_add(tx, name, (int64_t)bytes.n, tx->now));
	for (size_t n = 0; n * FILE_CHUNK < bytes.n; n++) {
		TRY(q_chunk_add(tx, name, (int64_t)n, str_slice(bytes, n * FILE_CHUNK, FILE_CHUNK)));
	}
	return OK;
}

/* A file on its way out of its chunks. */
struct gathering {
	char *p;
	size_t n, size;
};

/* A chunk of another length than it must have is not taken: then the rest is not looked for. */
static void gather(void *ctx, const struct value *row)
{
	struct gathering *g = ctx;
	size_t rest = g->size - g->n;

	if (row[0].s.n == (rest < FILE_CHUNK ? rest : FILE_CHUNK)) {
		memcpy(g->p + g->n, row[0].s.p, row[0].s.n);
		g->n += row[0].s.n;
	}
}

/* Not q_chunk(), which would copy each chunk once more: the largest file and its copy do not fit in the results of a
 * transaction. */
static enum err gather_all(struct tx *tx, str name, struct gathering *g)
{
	struct value params[] = {
		{.type = TYPE_ID, .n = tx->actor.tenant},
		{.type = TYPE_BLOB, .s = name},
		{.type = TYPE_INT, .n = 0},
	};

	for (size_t before = SIZE_MAX; g->n < g->size && g->n != before; params[2].n++) {
		before = g->n;
		TRY(tx_run(tx, &st_q_chunk, params, gather, g, NULL));
	}
	return OK;
}

enum err file_bytes(struct tx *tx, str name, str *ret)
{
	const struct q_file_row *file;
	struct gathering g = {.n = 0};

	TRY(q_file(tx, name, &file));
	if (file == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "file-not-kept", NOWHERE);
	}
	if (file->size < 0 || file->size > FILE_BYTES_MAX) {
		return FAIL(tx->faults, ERR_DATA, "file-damaged", NOWHERE);
	}
	g.size = (size_t)file->size;
	g.p = arena_alloc(tx->arena, g.size);
	TRY(gather_all(tx, name, &g));
	if (g.n != g.size || !str_eq(name_of(tx->arena, (str){g.p, g.n}), name)) {
		return FAIL(tx->faults, ERR_DATA, "file-damaged", NOWHERE);
	}
	*ret = (str){g.p, g.n};
	return OK;
}
