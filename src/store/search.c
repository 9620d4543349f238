#include "store/search.h"

#include "base/buf.h"
#include "base/utf8.h"

/* Pairs of characters, each once, as slices of a folded text. */
struct grams {
	str *gram;
	size_t n, max;
};

static bool is_gap(uint32_t c)
{
	return c <= ' ' || c == 0x3000 || c == UTF8_BAD;
}

static void grams_add(struct grams *g, str gram)
{
	if (g->n < g->max) {
		g->gram[g->n++] = gram;
	}
}

/* The pairs of a text.  A character with none behind it stands alone: so one character is found wherever it is. */
static void grams_of(struct grams *g, str text)
{
	while (text.n > 0) {
		str first = text;
		uint32_t a = utf8_next(&text);
		str second = text;
		if (is_gap(a)) {
			continue;
		}
		bool pair = second.n > 0 && !is_gap(utf8_next(&second));
		size_t length = pair ? first.n - second.n : first.n - text.n;
		grams_add(g, (str){first.p, length});
	}
}

static int gram_order(const void *a, const void *b)
{
	return str_cmp(*(const str *)a, *(const str *)b);
}

static void grams_once(struct grams *g)
{
	size_t n = 0;

	qsort(g->gram, g->n, sizeof g->gram[0], gram_order);
	for (size_t i = 0; i < g->n; i++) {
		if (n == 0 || !str_eq(g->gram[i], g->gram[n - 1])) {
			g->gram[n++] = g->gram[i];
		}
	}
	g->n = n;
}

enum err search_put(struct tx *tx, enum noun noun, int64_t id, const str *texts, size_t text_count)
{
	str folded[SEARCH_TEXTS_MAX];
	struct grams g = {.n = 0};

	for (size_t i = 0; i < text_count; i++) {
		folded[i] = utf8_fold(tx->arena, texts[i]);
		g.max += folded[i].n;
	}
	g.max = g.max < SEARCH_GRAMS_MAX ? g.max : SEARCH_GRAMS_MAX;
	g.gram = NEW_N(tx->arena, str, g.max);
	for (size_t i = 0; i < text_count; i++) {
		grams_of(&g, folded[i]);
	}
	grams_once(&g);
	TRY(q_gram_remove(tx, noun, id));
	for (size_t i = 0; i < g.n; i++) {
		TRY(q_gram_add(tx, g.gram[i], noun, id));
	}
	return OK;
}

/* One character: all pairs that begin with it.  The end of the range is the character with the last one of Unicode
 * twice behind it, which no pair reaches. */
static enum err find_one(struct tx *tx, str c, const struct q_gram_find_row *after, const struct q_gram_find_row **ret,
                         size_t *ret_n)
{
	const struct q_gram_find_begins_row *rows;
	struct buf below;

	buf_init(&below, tx->arena, 16);
	buf_add(&below, c);
	buf_lit(&below, "\xF4\x8F\xBF\xBF\xF4\x8F\xBF\xBF");
	TRY(q_gram_find_begins(tx,
	                       &(struct q_gram_find_begins){.from = c,
	                                                    .below = buf_str(&below),
	                                                    .after_noun = after == NULL ? 0 : after->noun,
	                                                    .after_id = after == NULL ? 0 : after->id,
	                                                    .n = SEARCH_PAGE},
	                       &rows, ret_n));
	struct q_gram_find_row *found = NEW_N(tx->arena, struct q_gram_find_row, *ret_n);

	for (size_t i = 0; i < *ret_n; i++) {
		found[i] = (struct q_gram_find_row){.noun = rows[i].noun, .id = rows[i].id};
	}
	*ret = found;
	return OK;
}

enum err search_find(struct tx *tx, str query, const struct q_gram_find_row *after, const struct q_gram_find_row **ret,
                     size_t *ret_n)
{
	str gram[SEARCH_QUERY_GRAMS + 1] = {{NULL, 0}};
	struct grams g = {.gram = gram, .max = SEARCH_QUERY_GRAMS};
	str folded = utf8_fold(tx->arena, query);

	*ret = NULL;
	*ret_n = 0;
	grams_of(&g, folded);
	if (g.n == 0) {
		return OK;
	}
	/* the last character of a word stands alone only at the end of a text: it says nothing a pair does not */
	size_t kept = 0;

	for (size_t i = 0; i < g.n; i++) {
		if (utf8_count(gram[i]) > 1) {
			gram[kept++] = gram[i];
		}
	}
	if (kept == 0) { /* single letters, be they several with gaps between: the first must do */
		return find_one(tx, gram[0], after, ret, ret_n);
	}
	for (size_t i = kept; i < SEARCH_QUERY_GRAMS; i++) {
		gram[i] = (str){NULL, 0};
	}
	return q_gram_find(tx,
	                   &(struct q_gram_find){
				   .g1 = gram[0],
				   .g2 = gram[1],
				   .g3 = gram[2],
				   .g4 = gram[3],
				   .g5 = gram[4],
				   .g6 = gram[5],
				   .g7 = gram[6],
				   .g8 = gram[7],
				   .after_noun = after == NULL ? 0 : after->noun,
				   .after_id = after == NULL ? 0 : after->id,
				   .n = SEARCH_PAGE,
			   },
	                   ret, ret_n);
}
