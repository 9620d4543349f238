/* mkcontent: makes the compiled-in catalogue out of content/.
 * Long because each table of the catalogue is named here twice: as it is written, and as much of it as a program shows.
 *
 *     mkcontent --out content.c FILE.yaml ...    static tables, as core/catalogue.h wants them
 *     mkcontent --shown PROGRAM content.c FILE.yaml ...    the same, of what that program can show (mkcontent.h)
 *     mkcontent --texts FILE.yaml ...            every Japanese sentence as "place<TAB>text", for textlint
 *     mkcontent --unreviewed FILE.yaml ...       "117 of 120": entries nobody has checked
 *
 * Before (content/measure/technical.yaml):        After (content.c):
 *
 *     - id: backup                                static const char blob[] = "backupバックアップを取る…";
 *       title:                                    static const struct measure measures[] = {
 *         ja: バックアップを取る                   {.id = {0, 6}, .title = {{6, 27}, {33, 15}}, .step = 1, …},
 *         en: Make backups                        };
 *
 * The reading and checking is that of intake/content.h, the very code that reads a firm's own checklist. */
#include "core/message.h"
#include "core/writing.h"
#include "intake/content.h"
#include "intake/yaml_look.h"
#include "mkcontent.h"
#include "sys/file.h"

enum {
	ARENA_MAX = 512 * 1024 * 1024,
	OUT_MAX = 32 * 1024 * 1024,
	PROGRAM_MAX = 16 * 1024 * 1024,
	BLOB_LINE = 96, /* bytes of the blob on one line of C */
};

/* ---- static tables ---- */

/* The tables as C, and the blob, which holds each text of the rows that were written once. */
struct tables {
	const struct catalogue *c;
	struct buf c_text, blob;
	struct ref *moved; /* where what stood at that place of the catalogue's blob went; n is 0: nowhere yet */
};

static void put_place(struct tables *out, uint32_t first, uint32_t n)
{
	buf_lit(&out->c_text, "{");
	buf_int(&out->c_text, first);
	buf_lit(&out->c_text, ", ");
	buf_int(&out->c_text, n);
	buf_lit(&out->c_text, "}, ");
}

static void put_ref(struct tables *out, struct ref r)
{
	struct ref *moved = &out->moved[r.at];

	if (r.n == 0) {
		put_place(out, 0, 0);
		return;
	}
	if (moved->n != r.n) {
		*moved = (struct ref){(uint32_t)out->blob.n, r.n};
		buf_add(&out->blob, catalogue_ref(out->c, r));
	}
	put_place(out, moved->at, moved->n);
}

static void put_text(struct tables *out, struct text t)
{
	buf_lit(&out->c_text, "{");
	put_ref(out, t.ja);
	put_ref(out, t.en);
	buf_lit(&out->c_text, "}, ");
}

static void put_span(struct tables *out, struct span s)
{
	put_place(out, s.first, s.count);
}

static void put_number(struct tables *out, int64_t n)
{
	buf_int(&out->c_text, n);
	buf_lit(&out->c_text, ", ");
}

static void put_origin(struct tables *out, struct origin o)
{
	buf_lit(&out->c_text, "{");
	put_number(out, o.document);
	put_ref(out, o.place);
	put_ref(out, o.reviewed);
	buf_lit(&out->c_text, "}, ");
}

/* One line of C per row: the members by name, so that a change of the struct cannot shift them. */
#define MEMBER(put, member)                                                                                            \
	do {                                                                                                           \
		buf_lit(&out->c_text, "." #member " = ");                                                              \
		put(out, row->member);                                                                                 \
	} while (0)

static void put_document(struct tables *out, const struct document *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_ref, edition);
	MEMBER(put_text, title);
	MEMBER(put_text, publisher);
	MEMBER(put_text, note);
	MEMBER(put_ref, published);
	MEMBER(put_ref, seed_sha256);
	MEMBER(put_number, standing);
}

static void put_framework(struct tables *out, const struct framework *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_ref, edition);
	MEMBER(put_text, title);
	MEMBER(put_text, about);
	MEMBER(put_number, scale);
	MEMBER(put_span, parts);
	MEMBER(put_span, items);
	MEMBER(put_origin, origin);
	MEMBER(put_origin, bands);
}

static void put_part(struct tables *out, const struct part *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_number, parent);
	MEMBER(put_number, top);
}

static void put_item(struct tables *out, const struct item *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_text, question);
	MEMBER(put_text, hint);
	MEMBER(put_text, meaning);
	MEMBER(put_text, why);
	MEMBER(put_text, how[WAY_ANY]);
	MEMBER(put_text, how[WAY_WINDOWS]);
	MEMBER(put_text, how[WAY_MAC]);
	MEMBER(put_text, how[WAY_PHONE]);
	MEMBER(put_text, how[WAY_PAPER]);
	MEMBER(put_text, partly);
	MEMBER(put_number, part);
	MEMBER(put_number, uses);
	MEMBER(put_span, measures);
	MEMBER(put_span, refs);
	MEMBER(put_span, terms[LANG_JA]);
	MEMBER(put_span, terms[LANG_EN]);
	MEMBER(put_origin, origin);
}

static void put_reference(struct tables *out, const struct reference *row)
{
	MEMBER(put_ref, scheme);
	MEMBER(put_ref, place);
}

static void put_measure(struct tables *out, const struct measure *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_text, why);
	MEMBER(put_text, how);
	MEMBER(put_text, if_no);
	MEMBER(put_text, if_partly);
	MEMBER(put_text, cost_note);
	MEMBER(put_number, step);
	MEMBER(put_number, effort);
	MEMBER(put_number, kind);
	MEMBER(put_number, cost);
	MEMBER(put_number, duty);
	MEMBER(put_number, uses);
	MEMBER(put_span, terms[LANG_JA]);
	MEMBER(put_span, terms[LANG_EN]);
	MEMBER(put_origin, origin);
}

static void put_survey(struct tables *out, const struct survey *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_text, method);
	MEMBER(put_number, year);
	MEMBER(put_number, n);
	MEMBER(put_number, document);
	MEMBER(put_ref, reviewed);
}

static void put_figure(struct tables *out, const struct figure *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_number, survey);
	MEMBER(put_text, question);
	MEMBER(put_text, answer);
	MEMBER(put_text, base);
	MEMBER(put_text, split);
	MEMBER(put_number, permille);
	MEMBER(put_number, n);
	MEMBER(put_number, multiple);
	MEMBER(put_ref, whole);
	MEMBER(put_span, items);
	MEMBER(put_span, does);
	MEMBER(put_ref, place);
	MEMBER(put_ref, reviewed);
}

static void put_topic(struct tables *out, const struct topic *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_ref, group);
	MEMBER(put_text, title);
	MEMBER(put_text, text);
	MEMBER(put_origin, origin);
}

static void put_rule(struct tables *out, const struct rule *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_ref, group);
	MEMBER(put_text, title);
	MEMBER(put_text, text);
	MEMBER(put_text, amount);
	MEMBER(put_text, share);
	MEMBER(put_number, stars);
	MEMBER(put_number, sure);
	MEMBER(put_ref, as_of);
	MEMBER(put_ref, valid_until);
	MEMBER(put_origin, origin);
}

static void put_term(struct tables *out, const struct term *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_text, text);
	MEMBER(put_ref, reading);
	MEMBER(put_span, also);
	MEMBER(put_origin, origin);
}

static void put_spelling(struct tables *out, const struct spelling *row)
{
	MEMBER(put_ref, word);
}

static void put_pattern(struct tables *out, const struct pattern *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_text, about);
	MEMBER(put_number, numbering);
	MEMBER(put_number, contents);
	MEMBER(put_number, large);
	MEMBER(put_number, people_from);
	MEMBER(put_span, sections);
	MEMBER(put_origin, origin);
}

static void put_section(struct tables *out, const struct section *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_number, sheet);
	MEMBER(put_span, clauses);
}

static void put_clause(struct tables *out, const struct clause *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, title);
	MEMBER(put_text, text[VARIANT_STRICT]);
	MEMBER(put_text, text[VARIANT_PRACTICAL]);
	MEMBER(put_text, why);
	MEMBER(put_number, uses);
	MEMBER(put_number, industries);
	MEMBER(put_number, people_from);
	MEMBER(put_number, people_to);
	MEMBER(put_span, measures);
	MEMBER(put_span, items);
	MEMBER(put_origin, origin);
}

static void put_reading(struct tables *out, const struct reading *row)
{
	MEMBER(put_ref, word);
	MEMBER(put_ref, reading);
}

static void put_message(struct tables *out, const struct message *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, what);
	MEMBER(put_text, mend);
}

static void put_phrase(struct tables *out, const struct phrase *row)
{
	MEMBER(put_ref, id);
	MEMBER(put_text, text);
}

/* C has no empty array: without a row, the table is one row of zeros that no count reaches. */
#define TABLE(type, rows, count, put)                                                                                  \
	do {                                                                                                           \
		buf_lit(&out->c_text, "static const struct " #type " " #rows "[");                                     \
		buf_add(&out->c_text, c->count == 0 ? S("1];\n\n") : S("] = {\n"));                                    \
		for (uint32_t i = 0; i < c->count; i++) {                                                              \
			buf_lit(&out->c_text, "\t{");                                                                  \
			put(out, &c->rows[i]);                                                                         \
			buf_lit(&out->c_text, "},\n");                                                                 \
		}                                                                                                      \
		buf_add(&out->c_text, c->count == 0 ? S("") : S("};\n\n"));                                            \
	} while (0)

static void put_blob(struct buf *out, str blob)
{
	static const char octal[] = "01234567";

	buf_lit(out, "static const char blob[] =");
	for (size_t i = 0; i < blob.n; i++) {
		unsigned char byte = (unsigned char)blob.p[i];
		bool plain = byte >= ' ' && byte < 0x7F && byte != '"' && byte != '\\' && byte != '?';
		if (i % BLOB_LINE == 0) {
			buf_add(out, i == 0 ? S("\n\t\"") : S("\"\n\t\""));
		}
		if (plain) {
			buf_char(out, (char)byte);
			continue;
		}
		buf_char(out, '\\');
		buf_char(out, octal[byte >> 6]);
		buf_char(out, octal[byte >> 3 & 7]);
		buf_char(out, octal[byte & 7]);
	}
	buf_add(out, blob.n == 0 ? S(" \"\";\n\n") : S("\";\n\n"));
}

static void put_links(struct tables *out)
{
	buf_lit(&out->c_text, "static const uint16_t links[] = {\n\t");
	for (uint32_t i = 0; i < out->c->link_count; i++) {
		put_number(out, out->c->links[i]);
	}
	buf_lit(&out->c_text, "0,\n};\n\n");
}

static void put_count(struct buf *out, str name, uint32_t n)
{
	buf_lit(out, "\t.");
	buf_add(out, name);
	buf_lit(out, " = ");
	buf_int(out, n);
	buf_lit(out, ",\n");
}

static void put_rows(struct tables *out, const struct catalogue *c)
{
	TABLE(document, documents, document_count, put_document);
	TABLE(framework, frameworks, framework_count, put_framework);
	TABLE(part, parts, part_count, put_part);
	TABLE(item, items, item_count, put_item);
	TABLE(reference, refs, ref_count, put_reference);
	TABLE(measure, measures, measure_count, put_measure);
	TABLE(survey, surveys, survey_count, put_survey);
	TABLE(figure, figures, figure_count, put_figure);
	TABLE(topic, topics, topic_count, put_topic);
	TABLE(rule, rules, rule_count, put_rule);
	TABLE(term, terms, term_count, put_term);
	TABLE(spelling, spellings, spelling_count, put_spelling);
	TABLE(pattern, patterns, pattern_count, put_pattern);
	TABLE(section, sections, section_count, put_section);
	TABLE(clause, clauses, clause_count, put_clause);
	TABLE(reading, readings, reading_count, put_reading);
	TABLE(message, messages, message_count, put_message);
	TABLE(phrase, phrases, phrase_count, put_phrase);
	put_links(out);
}

static void put_catalogue(struct buf *out, struct arena *a, const struct catalogue *c)
{
	struct tables tables = {.c = c, .moved = NEW_N(a, struct ref, (size_t)c->blob_size + 1)};

	buf_init(&tables.c_text, a, OUT_MAX);
	buf_init(&tables.blob, a, OUT_MAX);
	put_rows(&tables, c);
	out->bad = out->bad || tables.c_text.bad || tables.blob.bad;
	buf_lit(out, "/* made from content/ by mkcontent: do not edit */\n#include \"core/catalogue.h\"\n\n");
	put_blob(out, buf_str(&tables.blob));
	buf_add(out, buf_str(&tables.c_text));
	buf_lit(out,
	        "const struct catalogue catalogue_builtin = {\n"
	        "\t.blob = blob,\n\t.documents = documents,\n\t.frameworks = frameworks,\n\t.parts = parts,\n"
	        "\t.items = items,\n\t.refs = refs,\n\t.measures = measures,\n\t.surveys = surveys,\n"
	        "\t.figures = figures,\n\t.topics = topics,\n\t.rules = rules,\n\t.terms = terms,\n\t.spellings = "
	        "spellings,\n"
	        "\t.patterns = patterns,\n\t.sections = sections,\n\t.clauses = clauses,\n\t.readings = readings,\n"
	        "\t.messages = messages,\n\t.phrases = phrases,\n\t.links = links,\n");
	put_count(out, S("blob_size"), (uint32_t)tables.blob.n);
	put_count(out, S("document_count"), c->document_count);
	put_count(out, S("framework_count"), c->framework_count);
	put_count(out, S("part_count"), c->part_count);
	put_count(out, S("item_count"), c->item_count);
	put_count(out, S("ref_count"), c->ref_count);
	put_count(out, S("measure_count"), c->measure_count);
	put_count(out, S("survey_count"), c->survey_count);
	put_count(out, S("figure_count"), c->figure_count);
	put_count(out, S("topic_count"), c->topic_count);
	put_count(out, S("rule_count"), c->rule_count);
	put_count(out, S("term_count"), c->term_count);
	put_count(out, S("spelling_count"), c->spelling_count);
	put_count(out, S("pattern_count"), c->pattern_count);
	put_count(out, S("section_count"), c->section_count);
	put_count(out, S("clause_count"), c->clause_count);
	put_count(out, S("reading_count"), c->reading_count);
	put_count(out, S("message_count"), c->message_count);
	put_count(out, S("phrase_count"), c->phrase_count);
	put_count(out, S("link_count"), c->link_count);
	buf_lit(out, "};\n");
}

/* ---- sentences for textlint ---- */

static void put_sentence(struct buf *out, const struct catalogue *c, str noun, struct ref id, str field, struct text t)
{
	if (!catalogue_has(t)) {
		return;
	}
	buf_add(out, noun);
	buf_char(out, ' ');
	buf_add(out, catalogue_ref(c, id));
	buf_char(out, ' ');
	buf_add(out, field);
	buf_char(out, '\t');
	str ja = catalogue_ref(c, t.ja);

	for (size_t i = 0; i < ja.n; i++) {
		buf_char(out, ja.p[i] == '\n' || ja.p[i] == '\t' ? ' ' : ja.p[i]); /* one line each */
	}
	buf_char(out, '\n');
}

#define SENTENCE(noun, row, field) put_sentence(out, c, S(noun), (row)->id, S(#field), (row)->field)

/* The lines of a clause, each for itself: without what only marks their kind, with something in place of a hole.  What
 * has no full stop is no sentence, and neither are the cells of a table. */
static void put_writing(struct buf *out, const struct catalogue *c, const struct clause *clause, enum variant variant)
{
	struct writing_line line;
	struct writing_piece piece;

	for (str rest = catalogue_ref(c, clause->text[variant].ja); writing_next(&rest, &line);) {
		bool sentence = str_find(line.text, S("。")) != SIZE_MAX;
		if (line.kind == WRITING_ROW || !sentence) {
			continue;
		}
		buf_lit(out, "clause ");
		buf_add(out, catalogue_ref(c, clause->id));
		buf_add(out, variant == VARIANT_STRICT ? S(" text\t") : S(" practical\t"));
		for (str text = line.text; writing_piece(&text, &piece);) {
			bool hole = piece.kind == PIECE_HOLE || piece.kind == PIECE_CLAUSE;
			buf_add(out, hole ? S("例") : piece.text);
		}
		buf_char(out, '\n');
	}
}

static void put_sentences(struct buf *out, struct arena *a, const struct catalogue *c)
{
	(void)a;
	for (uint32_t i = 0; i < c->document_count; i++) {
		SENTENCE("document", &c->documents[i], note);
	}
	for (uint32_t i = 0; i < c->framework_count; i++) {
		SENTENCE("framework", &c->frameworks[i], about);
	}
	for (uint32_t i = 0; i < c->item_count; i++) {
		const struct item *item = &c->items[i];
		SENTENCE("item", item, question);
		SENTENCE("item", item, hint);
		SENTENCE("item", item, meaning);
		SENTENCE("item", item, why);
		SENTENCE("item", item, partly);
		for (enum way way = 0; way < WAY__MAX; way++) {
			put_sentence(out, c, S("item"), item->id, way_word(way), item->how[way]);
		}
	}
	for (uint32_t i = 0; i < c->measure_count; i++) {
		SENTENCE("measure", &c->measures[i], why);
		SENTENCE("measure", &c->measures[i], how);
		SENTENCE("measure", &c->measures[i], if_no);
		SENTENCE("measure", &c->measures[i], if_partly);
		SENTENCE("measure", &c->measures[i], cost_note);
	}
	for (uint32_t i = 0; i < c->survey_count; i++) {
		SENTENCE("survey", &c->surveys[i], method);
	}
	for (uint32_t i = 0; i < c->topic_count; i++) {
		SENTENCE("topic", &c->topics[i], text);
	}
	for (uint32_t i = 0; i < c->rule_count; i++) {
		SENTENCE("rule", &c->rules[i], text);
	}
	for (uint32_t i = 0; i < c->term_count; i++) {
		SENTENCE("term", &c->terms[i], text);
	}
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		SENTENCE("pattern", &c->patterns[i], about);
	}
	for (uint32_t i = 0; i < c->clause_count; i++) {
		SENTENCE("clause", &c->clauses[i], why);
		put_writing(out, c, &c->clauses[i], VARIANT_STRICT);
		put_writing(out, c, &c->clauses[i], VARIANT_PRACTICAL);
	}
	for (uint32_t i = 0; i < c->message_count; i++) {
		SENTENCE("message", &c->messages[i], what);
		SENTENCE("message", &c->messages[i], mend);
	}
}

/* ---- who checked what ---- */

struct review_count {
	uint32_t entries, unreviewed;
};

static void count_review(struct review_count *count, struct ref reviewed)
{
	count->entries++;
	count->unreviewed += reviewed.n == 0;
}

static void put_unreviewed(struct buf *out, struct arena *a, const struct catalogue *c)
{
	(void)a;
	struct review_count count = {0, 0};

	for (uint32_t i = 0; i < c->framework_count; i++) {
		count_review(&count, c->frameworks[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->item_count; i++) {
		count_review(&count, c->items[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->measure_count; i++) {
		count_review(&count, c->measures[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->survey_count; i++) {
		count_review(&count, c->surveys[i].reviewed);
	}
	for (uint32_t i = 0; i < c->figure_count; i++) {
		count_review(&count, c->figures[i].reviewed);
	}
	for (uint32_t i = 0; i < c->topic_count; i++) {
		count_review(&count, c->topics[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->rule_count; i++) {
		count_review(&count, c->rules[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->clause_count; i++) {
		count_review(&count, c->clauses[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		count_review(&count, c->patterns[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->term_count; i++) {
		count_review(&count, c->terms[i].origin.reviewed);
	}
	buf_int(out, count.unreviewed);
	buf_lit(out, " of ");
	buf_int(out, count.entries);
	buf_char(out, '\n');
}

/* ---- the command ---- */

static enum err read_files(struct arena *a, char **paths, size_t n, struct catalogue *ret, struct faults *fs)
{
	struct content_file *files = NEW_N(a, struct content_file, n);

	for (size_t i = 0; i < n; i++) {
		files[i].name = str_of(paths[i]);
		TRY(file_read(a, paths[i], YAML_BYTES_MAX, &files[i].bytes, fs));
	}
	return content_read(a, NULL, files, n, CONTENT_PRODUCT, ret, fs);
}

static enum err write_out(struct arena *a, const char *path, str text, struct faults *fs)
{
	SCOPED(output_end) struct output o = {.fd = -1};

	TRY(output_open(a, path, &o, fs));
	TRY(output_write(&o, text, fs));
	return output_commit(&o, fs);
}

/* `--out FILE.c FILE.yaml ...` and `--shown PROGRAM FILE.c FILE.yaml ...`; the rest only names the files it reads. */
static enum err make(struct arena *a, int argc, char **argv, struct faults *fs)
{
	static const struct {
		const char *option;
		int first; /* argument that is a file to read */
		void (*put)(struct buf *out, struct arena *a, const struct catalogue *c);
	} products[] = {
		{"--out", 3, put_catalogue},
		{"--shown", 4, put_catalogue},
		{"--texts", 2, put_sentences},
		{"--unreviewed", 2, put_unreviewed},
	};
	struct catalogue c;
	struct buf out;
	str program;

	buf_init(&out, a, OUT_MAX);
	for (size_t i = 0; argc > 2 && i < COUNT_OF(products); i++) {
		int first = products[i].first;
		if (strcmp(argv[1], products[i].option) != 0 || first >= argc) {
			continue; /* no file: an empty product is never meant */
		}
		TRY(read_files(a, argv + first, (size_t)(argc - first), &c, fs));
		if (first == 4) {
			TRY(file_read(a, argv[2], PROGRAM_MAX, &program, fs));
			c = catalogue_shown(a, &c, program);
		}
		products[i].put(&out, a, &c);
		if (out.bad) {
			return FAIL(fs, ERR_BUG, "result-too-large", NOWHERE, INT_STR(OUT_MAX / 1024 / 1024));
		}
		return write_out(a, first > 2 ? argv[first - 1] : NULL, buf_str(&out), fs);
	}
	fputs("usage: mkcontent --out FILE.c | --shown PROGRAM FILE.c | --texts | --unreviewed  FILE.yaml ...\n",
	      stderr);
	return ERR_USAGE;
}

int main(int argc, char **argv)
{
	static struct faults fs;
	static const struct catalogue no_sentences;
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	enum err err = make(a, argc, argv, &fs);
	struct buf told;

	/* the sentences are part of what is being made, so faults are told by their ids */
	buf_init(&told, a, 64 * 1024);
	messages_write(&told, &no_sentences, LANG_EN, &fs);
	fwrite(told.p, 1, told.n, stderr);
	return (int)err;
}
