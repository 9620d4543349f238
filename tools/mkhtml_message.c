/* Messages: their English, by libgettextpo. */
#include "mkhtml.h"

#include "base/fault.h"

/* libgettextpo tells its faults to functions without a context. */
size_t po_faults;

static void tell(int severity, po_message_t m, const char *file, size_t at, size_t column, int lines, const char *text)
{
	(void)m, (void)column, (void)lines;
	(void)fprintf(stderr, "%s:%zu: %s\n", file == NULL ? "PO file" : file, at == SIZE_MAX ? 0 : at, text);
	po_faults += severity != PO_SEVERITY_WARNING;
	if (severity == PO_SEVERITY_FATAL_ERROR) {
		exit(ERR_DATA); /* the library must not be returned to */
	}
}

static void tell_two(int severity, po_message_t m1, const char *file1, size_t at1, size_t column1, int lines1,
                     const char *text1, po_message_t m2, const char *file2, size_t at2, size_t column2, int lines2,
                     const char *text2)
{
	tell(PO_SEVERITY_WARNING, m1, file1, at1, column1, lines1, text1);
	tell(severity, m2, file2, at2, column2, lines2, text2);
}

const struct po_xerror_handler po_handler = {.xerror = tell, .xerror2 = tell_two};

/* The entry with this id; if there is none NULL, or, given its text, a new one at the end. */
static po_message_t entry(po_file_t po, const char *id, const char *new_text)
{
	po_message_iterator_t all = po_message_iterator(po, NULL);
	po_message_t m = po_next_message(all);

	while (m != NULL && (po_message_is_obsolete(m) || strcmp(po_message_msgid(m), id) != 0)) {
		m = po_next_message(all);
	}
	if (m == NULL && new_text != NULL) {
		m = po_message_create();
		po_message_set_msgid(m, id);
		po_message_set_msgstr(m, new_text);
		po_message_insert(all, m);
	}
	po_message_iterator_free(all);
	return m;
}

po_file_t po_new(void)
{
	po_file_t po = po_file_create();

	(void)entry(po, "", "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n");
	return po;
}

/* Has the English each hole of the Japanese as often, and no other brace? */
static bool same_holes(str japanese, str english)
{
	for (str rest = english; rest.n > 0;) {
		struct piece piece = piece_next(&rest);
		if (piece.kind == HOLE &&
		    count_pieces(english, HOLE, &piece.text) != count_pieces(japanese, HOLE, &piece.text)) {
			return false;
		}
	}
	return count_pieces(english, HOLE, NULL) == count_pieces(japanese, HOLE, NULL) &&
	       count_pieces(english, BAD, NULL) + count_pieces(english, CONDITION, NULL) == 0;
}

/* What is wrong with the English, and how to mend it; NULL if nothing is. */
static const char *why_bad(po_message_t m, str japanese, str english)
{
	return english.n == 0                   ? "no English: add it to the PO file"
	       : po_message_is_fuzzy(m)         ? "the English is fuzzy: check it and remove the mark"
	       : !same_holes(japanese, english) ? "the English has other holes: write each as often, and a brace as {{"
	       : str_find(english, S("<")) != SIZE_MAX ? "the English has a <: write &lt;"
	                                               : NULL;
}

/* A message without holes. */
static str message_literal(struct html_page *p, str text)
{
	put_pieces(p, text, IN_TEXT, true);
	str made = literal(p, buf_str(&p->markup));

	p->markup.n = 0;
	return made;
}

/* A message with holes, in one language. */
static void put_language(struct html_page *p, str text, enum hole_place where)
{
	p->blocks++;
	put_pieces(p, text, where, true);
	flush(p);
	p->blocks--;
}

void put_message(struct html_page *p, str japanese, enum hole_place where)
{
	po_message_t m = entry(p->po, str_copy(p->arena, japanese).p, p->extract ? "" : NULL);
	str english = str_of(m == NULL ? NULL : po_message_msgstr(m));
	const char *why = p->extract ? NULL : why_bad(m, japanese, english);

	flush(p);
	if (p->extract) {
		po_message_add_filepos(m, p->name, p->at);
	} else if (why != NULL) {
		fault(p, "\"%.*s\": %s", STR_ARG(japanese), why);
	} else if (count_pieces(japanese, HOLE, NULL) == 0) {
		PUT(code_line(p), S("buf_add(out, message_["), INT_STR(p->rows), S("][lang]);\n"));
		PUT(&p->table, S("\t{[LANG_JA] = S(\""), message_literal(p, japanese), S("\"), [LANG_EN] = S(\""));
		PUT(&p->table, message_literal(p, english), S("\")},\n"));
		p->rows++;
	} else {
		PUT(code_line(p), S("if (lang == LANG_JA) {\n"));
		put_language(p, japanese, where);
		PUT(code_line(p), S("} else {\n"));
		put_language(p, english, where);
		PUT(code_line(p), S("}\n"));
	}
}
