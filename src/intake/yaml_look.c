#include "intake/yaml_look.h"

#include <yaml.h>

#include "base/utf8.h"

/* Where the parser stands: one level per open list or mapping. */
struct level {
	str name; /* the key it is the value of */
	str key;  /* in a mapping: the key read last */
	bool mapping, key_next;
	size_t keys;  /* read so far */
	size_t first; /* in look->values: what stands inside comes from there on */
};

struct walk {
	struct arena *arena;
	struct yaml_look *look;
	struct faults *fs;
	struct level level[YAML_DEPTH_MAX + 1];
	size_t depth, room, documents;
};

static struct place place_of(const struct walk *w, yaml_mark_t mark)
{
	return AT_LINE(w->look->file, mark.line + 1);
}

static void note(struct walk *w, str list, str key, str text, size_t line)
{
	struct yaml_look *look = w->look;

	if (look->n == w->room) {
		size_t room = w->room == 0 ? 256 : w->room * 2;
		look->values =
			arena_grow(w->arena, look->values, w->room * sizeof *look->values, room * sizeof *look->values);
		w->room = room;
	}
	look->values[look->n++] = (struct yaml_value){list, key, text, line, w->depth};
}

/* The value that stood next has been read: a mapping waits for a key again. */
static void value_done(struct walk *w)
{
	w->level[w->depth].key_next = w->level[w->depth].mapping;
}

/* True if the innermost mapping has that key already. */
static bool key_known(const struct walk *w, str key)
{
	for (size_t i = w->level[w->depth].first; i < w->look->n; i++) {
		const struct yaml_value *v = &w->look->values[i];
		if (v->depth == w->depth && str_eq(v->list, S("key")) && str_eq(v->key, key)) {
			return true;
		}
	}
	return false;
}

static enum err on_scalar(struct walk *w, const yaml_event_t *event)
{
	struct level *here = &w->level[w->depth];
	str text = str_copy(w->arena, (str){(const char *)event->data.scalar.value, event->data.scalar.length});
	size_t line = event->start_mark.line + 1;

	if (memchr(event->data.scalar.value, '\0', event->data.scalar.length) != NULL) {
		return FAIL(w->fs, ERR_DATA, "input-nul", place_of(w, event->start_mark));
	}
	if (here->mapping && here->key_next) {
		if (key_known(w, text)) {
			return FAIL(w->fs, ERR_DATA, "yaml-key-twice", place_of(w, event->start_mark), text);
		}
		if (++here->keys > YAML_KEYS_MAX) {
			return FAIL(w->fs, ERR_DATA, "yaml-too-many-keys", place_of(w, event->start_mark),
			            INT_STR(YAML_KEYS_MAX));
		}
		here->key = text;
		here->key_next = false;
		note(w, S("key"), text, S(""), line);
		return OK;
	}
	note(w, here->name, here->mapping ? here->key : S(""), text, line);
	value_done(w);
	if (w->look->n > YAML_VALUES_MAX) {
		return FAIL(w->fs, ERR_DATA, "yaml-too-many", place_of(w, event->start_mark), INT_STR(YAML_VALUES_MAX));
	}
	return OK;
}

static enum err on_open(struct walk *w, const yaml_event_t *event)
{
	struct level *here = &w->level[w->depth];

	if (w->depth == YAML_DEPTH_MAX) {
		return FAIL(w->fs, ERR_DATA, "yaml-too-deep", place_of(w, event->start_mark), INT_STR(YAML_DEPTH_MAX));
	}
	str name = here->mapping ? here->key : here->name;
	bool mapping = event->type == YAML_MAPPING_START_EVENT;

	w->level[++w->depth] =
		(struct level){.name = name, .mapping = mapping, .key_next = mapping, .first = w->look->n};
	return OK;
}

static bool has_anchor(const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_ALIAS_EVENT:
		return true;
	case YAML_SCALAR_EVENT:
		return event->data.scalar.anchor != NULL;
	case YAML_SEQUENCE_START_EVENT:
		return event->data.sequence_start.anchor != NULL;
	case YAML_MAPPING_START_EVENT:
		return event->data.mapping_start.anchor != NULL;
	default:
		return false;
	}
}

static enum err on_event(struct walk *w, const yaml_event_t *event)
{
	if (has_anchor(event)) {
		return FAIL(w->fs, ERR_DATA, "yaml-anchor", place_of(w, event->start_mark));
	}
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		return on_scalar(w, event);
	case YAML_SEQUENCE_START_EVENT:
	case YAML_MAPPING_START_EVENT:
		return on_open(w, event);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		w->depth--;
		value_done(w);
		return OK;
	case YAML_DOCUMENT_START_EVENT:
		if (++w->documents > 1) {
			return FAIL(w->fs, ERR_DATA, "yaml-documents", place_of(w, event->start_mark));
		}
		return OK;
	default:
		return OK;
	}
}

/* libyaml counts lines, but bytes it cannot even read it names by their place. */
static enum err fail_syntax(struct walk *w, const yaml_parser_t *parser, str bytes)
{
	bool unreadable = parser->error == YAML_READER_ERROR;
	size_t line = unreadable ? str_line_at(bytes, parser->problem_offset) : parser->problem_mark.line + 1;

	return FAIL(w->fs, ERR_DATA, "yaml-syntax", AT_LINE(w->look->file, line), str_of(parser->problem));
}

static enum err walk_events(struct walk *w, yaml_parser_t *parser, str bytes)
{
	enum err err = OK;
	bool end = false;

	while (err == OK && !end) {
		yaml_event_t event;
		if (!yaml_parser_parse(parser, &event)) {
			return fail_syntax(w, parser, bytes);
		}
		end = event.type == YAML_STREAM_END_EVENT;
		err = on_event(w, &event);
		yaml_event_delete(&event);
	}
	return err;
}

/* The line of the first directive, such as %TAG; 0 if there is none.  libyaml compares each with all before it. */
static size_t directive_line(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '%' && (i == 0 || s.p[i - 1] == '\n' || s.p[i - 1] == '\r')) {
			return str_line_at(s, i);
		}
	}
	return 0;
}

enum err yaml_look(struct arena *a, str bytes, str file, struct yaml_look *ret, struct faults *fs)
{
	struct walk w = {.arena = a, .look = ret, .fs = fs};
	yaml_parser_t parser;
	size_t bad_at = 0;

	*ret = (struct yaml_look){.file = file};
	if (bytes.n > YAML_BYTES_MAX) {
		return FAIL(fs, ERR_DATA, "yaml-too-large", AT_FILE(file), INT_STR(YAML_BYTES_MAX / 1024));
	}
	if (str_trim(bytes).n == 0) {
		return FAIL(fs, ERR_DATA, "input-empty", AT_FILE(file));
	}
	if (!utf8_valid(bytes, &bad_at)) {
		return FAIL(fs, ERR_DATA, "yaml-encoding", AT_LINE(file, str_line_at(bytes, bad_at)));
	}
	size_t directive = directive_line(bytes);

	if (directive != 0) {
		return FAIL(fs, ERR_DATA, "yaml-directive", AT_LINE(file, directive));
	}
	if (!yaml_parser_initialize(&parser)) {
		return FAIL(fs, ERR_BUG, "out-of-memory", AT_FILE(file));
	}
	yaml_parser_set_input_string(&parser, (const unsigned char *)bytes.p, bytes.n);
	enum err err = walk_events(&w, &parser, bytes);

	yaml_parser_delete(&parser);
	return err;
}

size_t yaml_line(const struct yaml_look *look, str list, str key, str text, size_t nth)
{
	for (size_t i = 0; i < look->n; i++) {
		const struct yaml_value *v = &look->values[i];
		if (str_eq(v->list, list) && str_eq(v->key, key) && str_eq(v->text, text) && nth-- == 0) {
			return v->line;
		}
	}
	return 0;
}

size_t yaml_key_line(const struct yaml_look *look, str key, size_t from)
{
	for (size_t i = 0; i < look->n; i++) {
		const struct yaml_value *v = &look->values[i];
		if (str_eq(v->list, S("key")) && str_eq(v->key, key) && v->line >= from) {
			return v->line;
		}
	}
	return 0;
}
