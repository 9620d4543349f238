#include "core/search.h"

#include "base/utf8.h"

enum {
	KANA_ALONE_MAX = 3,   /* characters of a word of katakana that must stand alone: ポート is in サポート */
	SENTENCE_BEFORE = 80, /* columns of a sentence that are shown before a hit: 40 characters in Japanese */
	SENTENCE_MAX = 240,   /* and in all */
	SENTENCE_END = 0x3002, /* 。 */
};

/* ---- words in texts ---- */

static bool is_gap(uint32_t c)
{
	return c <= ' ' || c == 0x3000;
}

struct search search_of(str typed)
{
	struct search s = {.n = 0};
	str word = typed, rest = typed;

	while (rest.n > 0 && s.n < SEARCH_WORDS_MAX) {
		str here = rest;
		bool gap = is_gap(utf8_next(&rest));
		size_t end = gap ? here.n : rest.n; /* what is behind the word */
		if (word.n > end && (gap || rest.n == 0)) {
			s.word[s.n++] = str_slice(word, 0, word.n - end);
		}
		word = gap ? rest : word;
	}
	return s;
}

/* The bytes that the word takes at the beginning of the text; 0 if it does not stand there. */
static size_t begins(str text, str word)
{
	str rest = text;

	while (word.n > 0) {
		if (rest.n == 0 || utf8_fold_one(utf8_next(&rest)) != utf8_fold_one(utf8_next(&word))) {
			return 0;
		}
	}
	return text.n - rest.n;
}

size_t search_at(str text, str word, size_t *ret_bytes)
{
	str rest = text, behind = word;
	uint32_t first = word.n == 0 ? 0 : utf8_fold_one(utf8_next(&behind));

	while (rest.n > 0 && word.n > 0) {
		str here = rest;
		if (utf8_fold_one(utf8_next(&rest)) != first) {
			continue;
		}
		*ret_bytes = begins(here, word);
		if (*ret_bytes > 0) {
			return text.n - here.n;
		}
	}
	return SIZE_MAX;
}

bool search_finds(const struct search *s, const str *texts, size_t n)
{
	for (size_t w = 0; w < s->n; w++) {
		size_t bytes, i = 0;
		while (i < n && search_at(texts[i], s->word[w], &bytes) == SIZE_MAX) {
			i++;
		}
		if (i == n) {
			return false;
		}
	}
	return s->n > 0;
}

/* ---- words of their own ---- */

static bool is_latin(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool is_katakana(uint32_t c)
{
	return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC;
}

/* Would the word go on with the character beside it? */
static bool goes_on(str word, uint32_t edge, uint32_t beside)
{
	edge = utf8_fold_one(edge);
	beside = utf8_fold_one(beside);
	return (is_latin(edge) && is_latin(beside)) ||
	       (is_katakana(edge) && is_katakana(beside) && utf8_count(word) <= KANA_ALONE_MAX);
}

/* The last character of what is not empty; 0 of what is. */
static uint32_t last_of(str s)
{
	size_t at = s.n;

	while (at > 0 && ((unsigned char)s.p[--at] & 0xC0) == 0x80) {
	}
	str last = str_slice(s, at, SIZE_MAX);

	return last.n == 0 ? 0 : utf8_next(&last);
}

static uint32_t first_of(str s)
{
	return s.n == 0 ? 0 : utf8_next(&s);
}

/* Behind an English word, without the ending of its plural. */
static str without_plural(str word, str behind)
{
	size_t ending = begins(behind, S("es")), s = begins(behind, S("s"));

	if (!is_latin(utf8_fold_one(last_of(word)))) {
		return behind;
	}
	if (ending > 0 && !goes_on(word, 's', first_of(str_slice(behind, ending, SIZE_MAX)))) {
		return str_slice(behind, ending, SIZE_MAX);
	}
	return str_slice(behind, s, SIZE_MAX);
}

size_t search_at_word(str text, str word)
{
	size_t bytes = 0, from = 0, at = search_at(text, word, &bytes);

	while (at != SIZE_MAX) {
		size_t here = from + at;
		str before = str_slice(text, 0, here);
		str behind = without_plural(word, str_slice(text, here + bytes, SIZE_MAX));
		if (!goes_on(word, first_of(word), last_of(before)) &&
		    !goes_on(word, last_of(word), first_of(behind))) {
			return here;
		}
		from = here + bytes;
		at = search_at(str_slice(text, from, SIZE_MAX), word, &bytes);
	}
	return SIZE_MAX;
}

/* ---- what is shown of a text ---- */

/* The first hit of any word; of those at one place the longest. */
static size_t first_hit(const struct search *s, str text, size_t *ret_bytes)
{
	size_t first = SIZE_MAX;

	for (size_t w = 0; w < s->n; w++) {
		size_t bytes, at = search_at(text, s->word[w], &bytes);
		if (at < first || (at == first && at != SIZE_MAX && bytes > *ret_bytes)) {
			first = at;
			*ret_bytes = bytes;
		}
	}
	return first;
}

str search_text(const struct search *s, const str *texts, size_t n)
{
	size_t bytes = 0;

	for (size_t i = 1; i < n; i++) {
		if (first_hit(s, texts[i], &bytes) != SIZE_MAX) {
			return texts[i];
		}
	}
	return n > 1 ? texts[1] : S("");
}

/* True where a sentence ends behind the character: 。, a line, or a full stop with a blank behind it. */
static bool ends_at(uint32_t c, str behind)
{
	return c == SENTENCE_END || c == '\n' || (c == '.' && behind.n > 0 && behind.p[0] == ' ');
}

/* Behind the next blank, if there is one before the last `rest` bytes: an English word is not cut in two. */
static str at_word(str s, size_t rest)
{
	size_t blank = str_find(s, S(" "));

	return blank != SIZE_MAX && s.n - blank > rest ? str_slice(s, blank + 1, SIZE_MAX) : s;
}

str search_sentence(const struct search *s, str text)
{
	size_t bytes = 0, hit = first_hit(s, text, &bytes);
	str rest = text, begin = text;

	hit = hit == SIZE_MAX ? 0 : hit;
	while (text.n - rest.n < hit) {
		uint32_t c = utf8_next(&rest);
		begin = ends_at(c, rest) ? rest : begin;
	}
	size_t before = utf8_width(str_slice(begin, 0, hit - (text.n - begin.n)));

	if (before > SENTENCE_BEFORE) {
		str left_out = utf8_clip(begin, before - SENTENCE_BEFORE);
		begin = at_word(str_slice(begin, left_out.n, SIZE_MAX), text.n - hit);
	}
	str shown = utf8_clip(begin, SENTENCE_MAX);
	size_t from_hit = hit - (text.n - begin.n);

	for (rest = shown; rest.n > 0;) {
		uint32_t c = utf8_next(&rest);
		if (ends_at(c, rest) && shown.n - rest.n > from_hit) {
			break;
		}
	}
	return str_trim(str_slice(shown, 0, shown.n - rest.n));
}

const struct search_piece *search_pieces(struct arena *a, const struct search *s, str text, size_t *ret_n)
{
	struct search_piece *pieces = NEW_N(a, struct search_piece, 2 * utf8_count(text) + 1);
	size_t n = 0, bytes = 0, at;

	for (at = first_hit(s, text, &bytes); at != SIZE_MAX; at = first_hit(s, text, &bytes)) {
		if (at > 0) {
			pieces[n++] = (struct search_piece){str_slice(text, 0, at), false};
		}
		pieces[n++] = (struct search_piece){str_slice(text, at, bytes), true};
		text = str_slice(text, at + bytes, SIZE_MAX);
	}
	if (text.n > 0) {
		pieces[n++] = (struct search_piece){text, false};
	}
	*ret_n = n;
	return pieces;
}

/* ---- the catalogue ---- */

str search_group_word(enum search_group g)
{
#define X(name, word, head) [name] = S(word),
	static const str words[] = {SEARCH_GROUP_LIST(X)};
#undef X

	return words[g];
}

const char *search_group_head(enum search_group g)
{
#define X(name, word, head) [name] = head,
	static const char *const heads[] = {SEARCH_GROUP_LIST(X)};
#undef X

	return heads[g];
}

/* The texts of one entry, its title first. */
struct texts {
	const struct catalogue *c;
	enum lang lang;
	str text[SEARCH_TEXTS];
	size_t n, shown; /* behind `shown` stand names, by which it is only found: they may be of the other language */
};

static void add(struct texts *t, str text)
{
	if (text.n > 0 && t->n < SEARCH_TEXTS) {
		t->text[t->n++] = text;
	}
}

static void add_text(struct texts *t, struct text text)
{
	add(t, catalogue_text(t->c, text, t->lang));
}

static void add_measure(struct texts *t, const struct measure *m)
{
	add_text(t, m->title);
	add_text(t, m->how);
	add_text(t, m->why);
	add_text(t, m->if_no);
	add_text(t, m->if_partly);
	add_text(t, m->cost_note);
}

static void add_item(struct texts *t, const struct item *i)
{
	add_text(t, i->title);
	add_text(t, i->question);
	add_text(t, i->hint);
	add_text(t, i->meaning);
	add_text(t, i->why);
	for (enum way way = 0; way < WAY__MAX; way++) {
		add_text(t, i->how[way]);
	}
	add_text(t, i->partly);
}

static void add_term(struct texts *t, const struct term *term)
{
	add_text(t, term->title);
	add_text(t, term->text);
	t->shown = t->n;
	add(t, catalogue_ref(t->c, term->title.ja));
	add(t, catalogue_ref(t->c, term->title.en));
	add(t, catalogue_ref(t->c, term->reading));
	for (uint32_t i = 0; i < term->also.count; i++) {
		add(t, catalogue_ref(t->c, t->c->spellings[term->also.first + i].word));
	}
}

/* Its id comes back. */
static struct ref add_entry(struct texts *t, enum search_group g, uint32_t row)
{
	const struct catalogue *c = t->c;

	switch (g) {
	case SEARCH_MEASURES:
		add_measure(t, &c->measures[row]);
		return c->measures[row].id;
	case SEARCH_ITEMS:
		add_item(t, &c->items[row]);
		return c->items[row].id;
	case SEARCH_TERMS:
		add_term(t, &c->terms[row]);
		return c->terms[row].id;
	case SEARCH_TOPICS:
		add_text(t, c->topics[row].title);
		add_text(t, c->topics[row].text);
		return c->topics[row].id;
	case SEARCH_DOCUMENTS:
		add_text(t, c->documents[row].title);
		add_text(t, c->documents[row].publisher);
		add_text(t, c->documents[row].note);
		return c->documents[row].id;
	default:
		add_text(t, c->surveys[row].title);
		add_text(t, c->surveys[row].method);
		return c->surveys[row].id;
	}
}

void search_catalogue(const struct catalogue *c, enum lang lang, enum search_group g, const struct search *s,
                      struct search_found *ret)
{
	const uint32_t rows[SEARCH_GROUP__MAX] = {c->measure_count, c->item_count,     c->term_count,
	                                          c->topic_count,   c->document_count, c->survey_count};
	struct search_found in_text = {.n = 0};
	struct texts t = {.c = c, .lang = lang};

	*ret = (struct search_found){.n = 0};
	for (uint32_t row = 0; row < rows[g]; row++) {
		t.n = 0;
		t.shown = SEARCH_TEXTS;
		str id = catalogue_ref(c, add_entry(&t, g, row));
		if (!search_finds(s, t.text, t.n)) {
			continue;
		}
		struct search_found *to = search_finds(s, t.text, 1) ? ret : &in_text;
		ret->all++;
		if (to->n < SEARCH_SHOWN_MAX) {
			to->hit[to->n++] = (struct search_hit){row, id, t.text[0],
			                                       search_text(s, t.text, t.n < t.shown ? t.n : t.shown)};
		}
	}
	for (size_t i = 0; i < in_text.n && ret->n < SEARCH_SHOWN_MAX; i++) {
		ret->hit[ret->n++] = in_text.hit[i];
	}
}
