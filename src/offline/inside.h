/* What the files that answer a call share. */
#ifndef OFFLINE_INSIDE_H
#define OFFLINE_INSIDE_H

#include "offline/call.h"
#include "offline/offline_view.h"
#include "render/assess.h"

/* Cuts the address at its slashes. */
void call_read_path(struct call *d, str path);

/* The framework, and the item in it, that the second and third part of the address name; NULL: none. */
const struct framework *call_framework(const struct call *d);
const struct item *call_item(const struct call *d, const struct framework *f);

/* The round that "/result/FRAMEWORK/NUMBER" names, or NULL. */
const struct book_round *call_round(const struct call *d);

/* What follows from its answers. */
const struct result *call_result(const struct call *d, const struct book_round *r);

/* The answers of the open round, or none. */
struct assessment call_answers(const struct call *d, const struct framework *f);

struct frame_view call_frame(const struct call *d);

/* The articles and the self-check, to be answered on paper. */
struct sheets_view call_sheets(const struct call *d);

/* A field as it is shown: what was typed, else what is saved; with what is wrong with it. */
struct field_view call_field(const struct call *d, const char *name, str saved);

/* The fields of the firm, wherever they are asked for. */
struct field_view call_people_field(const struct call *d);
struct field_view call_industry_field(const struct call *d);

/* The policy: its page, its form, and it as a file, at the address that was read. */
bool call_write_policy(struct call *d);
bool call_take_policy(struct call *d, str *ret_where);
bool call_file_policy(struct call *d);

/* What was typed into it, or the empty text. */
str call_typed(const struct call *d, const char *name);

#endif
