/* decide DATA|- DATABASE|- FOLDER
 *
 * Decides a policy with words of the firm's own that look like HTML, publishes it, and writes what is handed out of it
 * to FOLDER/ja.html and FOLDER/en.html: what an archive must have. */
#include <stdio.h>

#include "core/draft.h"
#include "render/document.h"
#include "store/document.h"
#include "store/document_version.h"
#include "store/firm_sql.h"
#include "sys/file.h"

enum { PAGE_MAX = 4 << 20 };

struct deciding {
	const char *folder;
	struct buf page[LANG__MAX];
};

static enum err decide(struct tx *tx, void *ctx)
{
	static const struct own_words words = {
		.title = {[LANG_JA] = S("<script>alert(1)</script>"), [LANG_EN] = S("<b>")},
		.text = {[LANG_JA] = S("髙橋と𠮷田 & 'x'"), [LANG_EN] = S("\"x\" <img src=x>")},
	};
	struct deciding *d = ctx;
	struct draft faces[DRAFT_FACE__MAX];
	const struct q_document_version_row *row;
	struct decision decision = {.pattern = S("policy"), .seen = 2, .by = S("=社長")};
	struct material made;
	struct buf frozen;
	int64_t id;

	TRY(document_add(tx, S("policy"), S("leadership"), &words, &id));
	TRY(document_read(tx, S("policy"), &made));
	for (enum draft_face face = 0; face < DRAFT_FACE__MAX; face++) {
		faces[face] = document_draft(tx, &made, face == DRAFT_FACE_EN ? LANG_EN : LANG_JA,
		                             face == DRAFT_FACE_FURIGANA, day_of(tx->now, ZONE_JAPAN));
		faces[face].undecided = false;
	}
	buf_init(&frozen, tx->arena, DRAFT_BYTES_MAX);
	draft_freeze(&frozen, tx->arena, faces, NULL, 0);
	decision.frozen = buf_str(&frozen);
	TRY(document_decide(tx, &decision, &row));
	TRY(document_publish(tx, row->id, row->version));
	for (enum lang lang = LANG_JA; lang < LANG__MAX; lang++) {
		struct draft *draft = &faces[draft_face_of(lang, false)];
		draft_unmark(draft, tx->arena);
		buf_init(&d->page[lang], tx->arena, PAGE_MAX);
		document_write_html(&d->page[lang], tx->arena, draft);
	}
	return OK;
}

static enum err find_firm(struct tx *tx, void *ctx)
{
	const struct q_firm_tenant_row *row;
	int64_t *tenant = ctx;

	TRY(q_firm_tenant(tx, -1, &row));
	*tenant = row == NULL ? 0 : row->tenant;
	return OK;
}

static enum err write_page(struct arena *a, const struct deciding *d, enum lang lang, struct faults *fs)
{
	SCOPED(output_end) struct output output = {.fd = -1};
	char path[4096];

	snprintf(path, sizeof path, "%s/%s.html", d->folder, lang == LANG_EN ? "en" : "ja");
	TRY(output_open(a, path, &output, fs));
	TRY(output_write(&output, buf_str(&d->page[lang]), fs));
	return output_commit(&output, fs);
}

static enum err run(struct arena *a, char **argv, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	const struct where where = {
		.data = strcmp(argv[1], "-") == 0 ? NULL : argv[1],
		.database = strcmp(argv[2], "-") == 0 ? NULL : argv[2],
	};
	struct deciding d = {.folder = argv[3]};
	struct actor owner = {.tenant = TENANT_INSTALLATION};

	TRY(store_open(a, &where, MODE_WRITE, false, &s, fs));
	TRY(store_read(s, a, owner, find_firm, &owner.tenant, fs));
	TRY(store_write(s, a, owner, decide, &d, fs));
	TRY(write_page(a, &d, LANG_JA, fs));
	return write_page(a, &d, LANG_EN, fs);
}

int main(int argc, char **argv)
{
	static struct faults faults;
	SCOPED(arena_end) struct arena *a = arena_new(256 << 20);

	if (argc != 4) {
		fputs("usage: decide DATA|- DATABASE|- FOLDER\n", stderr);
		return ERR_USAGE;
	}
	enum err err = run(a, argv, &faults);

	for (size_t i = 0; i < faults.n; i++) {
		fprintf(stderr, "decide: %s\n", faults.list[i].message);
	}
	return (int)err;
}
