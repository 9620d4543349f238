#include "web/page/search.h"

#include "base/utf8.h"
#include "core/id.h"
#include "core/message.h"
#include "store/task.h"
#include "web/page/entry.h"
#include "web/page/search_html.h"

enum { PATH_MAX_BYTES = 3 * 2 * CATALOGUE_ID_MAX + 32 };

const struct field search_fields[SEARCH_FIELDS] = {
	{.name = "q", .kind = FIELD_LINE, .most = SEARCH_TYPED_MAX, .may_be_empty = true},
};

/* What is being looked for, by whom, and the page that grows. */
struct seeker {
	struct visit *v;
	struct search search;
	struct search_view *page;
};

/* ---- what is shown of a hit ---- */

static str path_of(const struct visit *v, str root, str middle, const char *between, str last)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_MAX_BYTES);
	buf_add(&b, root);
	buf_add(&b, middle);
	buf_add(&b, last.n == 0 ? S("") : str_of(between));
	buf_add(&b, last);
	return buf_str(&b);
}

static struct search_marked marked(const struct seeker *k, str text)
{
	struct search_marked m;

	m.pieces = search_pieces(k->v->arena, &k->search, text, &m.n);
	return m;
}

static struct search_hit_view hit_view(const struct seeker *k, str path, str title, str text)
{
	str sentence = search_sentence(&k->search, text);

	return (struct search_hit_view){
		.path = path,
		.has_path = path.n > 0,
		.title = marked(k, title),
		.text = marked(k, sentence),
		.has_text = sentence.n > 0 && !str_eq(sentence, title),
	};
}

/* A section in which something was found. */
static void add_section(struct seeker *k, str id, const char *title, const struct search_hit_view *hits, size_t n,
                        bool more)
{
	if (n > 0) {
		k->page->sections[k->page->section_count++] = (struct search_section_view){
			id, phrase(&catalogue_builtin, k->v->lang, title), hits, n, more,
		};
		k->page->hit_count += n;
	}
}

/* ---- the catalogue ---- */

static struct search_hit_view entry_view(const struct seeker *k, enum search_group g, const struct search_hit *h)
{
	const struct catalogue *c = &catalogue_builtin;
	struct search_hit_view view = hit_view(k, S(""), h->title, h->text);
	const struct framework *f;

	switch (g) {
	case SEARCH_MEASURES:
		view.path = path_of(k->v, S("/measure/"), h->id, "", S(""));
		break;
	case SEARCH_ITEMS:
		f = catalogue_framework_of(c, &c->items[h->row]);
		view.path = path_of(k->v, S("/item/"), catalogue_ref(c, f->id), "/", h->id);
		view.about = catalogue_text(c, f->title, k->v->lang);
		break;
	case SEARCH_TERMS:
		view.path = path_of(k->v, S("/words#"), h->id, "", S(""));
		break;
	case SEARCH_TOPICS: /* short enough to stand here whole, and nowhere else in the pages */
		view.text = marked(k, h->text);
		break;
	case SEARCH_DOCUMENTS:
		view.path = path_of(k->v, S("/sources#"), h->id, "-", catalogue_ref(c, c->documents[h->row].edition));
		view.about = catalogue_text(c, c->documents[h->row].publisher, k->v->lang);
		break;
	default:
		view.path = path_of(k->v, S("/sources#survey-"), h->id, "", S(""));
		break;
	}
	view.has_path = view.path.n > 0;
	view.has_about = view.about.n > 0;
	return view;
}

static void look_in_catalogue(struct seeker *k, enum search_group g)
{
	struct search_hit_view *hits = NEW_N(k->v->arena, struct search_hit_view, SEARCH_SHOWN_MAX);
	struct search_found found;

	search_catalogue(&catalogue_builtin, k->v->lang, g, &k->search, &found);
	for (size_t i = 0; i < found.n; i++) {
		hits[i] = entry_view(k, g, &found.hit[i]);
	}
	add_section(k, search_group_word(g), search_group_head(g), hits, found.n, found.all > found.n);
}

/* ---- pages of ours ---- */

/* A page that a person can go to as it is. */
static bool is_place(const struct route *r)
{
	return r->method == METHOD_GET && r->show != NULL && !r->bare && strchr(r->path, ':') == NULL &&
	       r->show != page_search && strncmp(r->path, "/test/", 6) != 0;
}

static void look_at_pages(struct seeker *k)
{
	struct search_hit_view *hits = NEW_N(k->v->arena, struct search_hit_view, SEARCH_SHOWN_MAX);
	size_t n = 0, all = 0;

	for (size_t i = 0; i < route_count; i++) {
		const struct route *r = &routes[i];
		const str texts[] = {route_title(k->v->arena, r, k->v->lang), route_help(k->v->arena, r, k->v->lang)};
		if (!is_place(r) || !search_finds(&k->search, texts, COUNT_OF(texts))) {
			continue;
		}
		all++;
		if (n < SEARCH_SHOWN_MAX) {
			hits[n++] = hit_view(k, str_of(r->path), texts[0], texts[1]);
		}
	}
	add_section(k, S("page"), "head-search-pages", hits, n, all > n);
}

/* ---- records of the firm ---- */

/* Where a record is shown: on a page of its own, or in the list of all tasks. */
static str place_of(const struct seeker *k, const struct record *r)
{
	str list = entry_list_path(r->kind->noun);

	return list.n == 0 ? S("/tasks") : path_of(k->v, list, S("/"), "", id_text(k->v->arena, r->id));
}

/* Adds it if it has what is looked for: the index of the store only says that it may. */
static enum err add_record(struct tx *tx, struct seeker *k, const struct q_gram_find_row *row,
                           struct search_hit_view *hits, size_t *n)
{
	str texts[RECORD_SEARCHED_MAX];
	struct record record;

	if (row->noun <= NOUN_UNSET || row->noun >= NOUN__MAX) {
		return OK; /* of a newer version */
	}
	const struct entry_kind *entry = entry_kind_of((enum noun)row->noun);

	TRY(record_read(tx, entry == NULL ? &task_kind : &entry->record, row->id, &record));
	size_t count = record_texts(&record, texts);

	if (!search_finds(&k->search, texts, count)) {
		return OK;
	}
	hits[(*n)++] = hit_view(k, place_of(k, &record), texts[0], search_text(&k->search, texts, count));
	return OK;
}

static enum err look_at_records(struct tx *tx, struct seeker *k)
{
	struct search_hit_view *hits = NEW_N(k->v->arena, struct search_hit_view, SEARCH_SHOWN_MAX);
	const struct q_gram_find_row *rows = NULL;
	size_t n = 0, row_count = 0, i = 0;

	if (k->v->firm == NULL) {
		return OK;
	}
	TRY(search_find(tx, k->page->typed, NULL, &rows, &row_count));
	while (i < row_count && n < SEARCH_SHOWN_MAX) {
		TRY(add_record(tx, k, &rows[i++], hits, &n));
	}
	add_section(k, S("record"), "head-search-records", hits, n, i < row_count || row_count == SEARCH_PAGE);
	return OK;
}

/* ---- the page ---- */

/* What was typed and did not pass, to show it again: as much as the box holds, if it is a line of text. */
static str refused_text(struct visit *v)
{
	struct form sent;

	if (form_read(v->arena, v->request->http.query, &sent, NULL) != OK) {
		return S("");
	}
	str typed = form_value(&sent, S("q"));

	return typed.p == NULL || utf8_has_control(typed, S("")) ? S("") : utf8_clip(typed, SEARCH_TYPED_MAX);
}

enum err page_search(struct tx *tx, struct visit *v)
{
	struct search_view page = {.layout = &v->layout};
	struct seeker k = {.v = v, .page = &page};

	page.refused = v->request->http.query.n > 0 && visit_value(v, "q")->text.p == NULL;
	page.typed = page.refused ? refused_text(v) : visit_value(v, "q")->text;
	k.search = search_of(page.refused ? S("") : page.typed);
	page.asked = k.search.n > 0;
	if (page.asked) {
		look_in_catalogue(&k, SEARCH_MEASURES);
		look_in_catalogue(&k, SEARCH_ITEMS);
		look_in_catalogue(&k, SEARCH_TERMS);
		TRY(look_at_records(tx, &k));
		look_at_pages(&k);
		look_in_catalogue(&k, SEARCH_TOPICS);
		look_in_catalogue(&k, SEARCH_DOCUMENTS);
		look_in_catalogue(&k, SEARCH_SURVEYS);
	}
	page.found = page.hit_count > 0;
	frag_search_page(&v->out, v->lang, &page);
	return OK;
}
