#include "core/message.h"

/* Phrases are looked up by the dozen for each result; the table is sorted by id. */
static const struct phrase *find_phrase(const struct catalogue *c, str id)
{
	uint32_t low = 0, high = c->phrase_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = str_cmp(catalogue_ref(c, c->phrases[middle].id), id);
		if (order == 0) {
			return &c->phrases[middle];
		}
		low = order < 0 ? middle + 1 : low;
		high = order < 0 ? high : middle;
	}
	return NULL;
}

static const struct message *find_message(const struct catalogue *c, str id)
{
	for (uint32_t i = 0; i < c->message_count; i++) {
		if (str_eq(catalogue_ref(c, c->messages[i].id), id)) {
			return &c->messages[i];
		}
	}
	return NULL;
}

static void fill(struct buf *out, str sentence, const str *args, size_t arg_count)
{
	for (size_t i = 0; i < sentence.n; i++) {
		bool hole = sentence.p[i] == '{' && i + 2 < sentence.n && sentence.p[i + 2] == '}' &&
		            sentence.p[i + 1] >= '1' && sentence.p[i + 1] <= '0' + FAULT_ARGS_MAX;
		if (!hole) {
			buf_char(out, sentence.p[i]);
			continue;
		}
		size_t n = (size_t)(sentence.p[i + 1] - '1');
		buf_add(out, n < arg_count ? args[n] : S(""));
		i += 2;
	}
}

str phrase(const struct catalogue *c, enum lang lang, const char *id)
{
	const struct phrase *p = find_phrase(c, str_of(id));

	return p == NULL ? str_of(id) : catalogue_text(c, p->text, lang);
}

void phrase_fill(struct buf *out, const struct catalogue *c, enum lang lang, const char *id, const str *args,
                 size_t arg_count)
{
	fill(out, phrase(c, lang, id), args, arg_count);
}

void message_write(struct buf *out, const struct catalogue *c, enum lang lang, const struct fault *f)
{
	const struct message *m = find_message(c, str_of(f->message));

	if (f->place.file.n != 0) {
		buf_add(out, f->place.file);
		if (f->place.line != 0) {
			buf_char(out, ':');
			buf_int(out, (int64_t)f->place.line);
		}
		buf_lit(out, ": ");
	}
	if (f->place.field.n != 0) {
		buf_add(out, f->place.field);
		buf_lit(out, ": ");
	}
	if (m == NULL) {
		buf_add(out, str_of(f->message));
		for (size_t i = 0; i < f->arg_count; i++) {
			buf_char(out, ' ');
			buf_add(out, f->arg[i]);
		}
		buf_char(out, '\n');
		return;
	}
	fill(out, catalogue_text(c, m->what, lang), f->arg, f->arg_count);
	buf_lit(out, "\n  → ");
	fill(out, catalogue_text(c, m->mend, lang), f->arg, f->arg_count);
	buf_char(out, '\n');
}

void messages_write(struct buf *out, const struct catalogue *c, enum lang lang, const struct faults *fs)
{
	for (size_t i = 0; i < fs->n; i++) {
		message_write(out, c, lang, &fs->list[i]);
	}
	if (fs->more > 0) {
		PHRASE(out, c, lang, "faults-more", INT_STR(fs->more));
		buf_char(out, '\n');
	}
}
