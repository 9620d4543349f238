/* What the files of the desk share. */
#ifndef OFFLINE_INSIDE_H
#define OFFLINE_INSIDE_H

#include "offline/desk.h"
#include "offline/offline_view.h"
#include "render/assess.h"

/* Cuts the address at its slashes. */
void desk_read_path(struct desk *d, str path);

/* The framework, and the item in it, that the second and third part of the address name; NULL: none. */
const struct framework *desk_framework(const struct desk *d);
const struct item *desk_item(const struct desk *d, const struct framework *f);

/* The round that "/result/FRAMEWORK/NUMBER" names, or NULL. */
const struct book_round *desk_round(const struct desk *d);

/* What follows from its answers. */
const struct result *desk_result(const struct desk *d, const struct book_round *r);

/* The answers of the open round, or none. */
struct assessment desk_answers(const struct desk *d, const struct framework *f);

struct frame_view desk_frame(const struct desk *d);

/* The articles and the self-check, to be answered on paper. */
struct sheets_view desk_sheets(const struct desk *d);

/* A field as it is shown: what was typed, else what is saved; with what is wrong with it. */
struct field_view desk_field(const struct desk *d, const char *name, str saved);

/* The fields of the firm, wherever they are asked for. */
struct field_view desk_people_field(const struct desk *d);
struct field_view desk_industry_field(const struct desk *d);

/* The policy: its page, its form, and it as a file, at the address that was read. */
bool desk_write_policy(struct desk *d);
bool desk_take_policy(struct desk *d, str *ret_where);
bool desk_file_policy(struct desk *d);

/* What was typed into it, or the empty text. */
str desk_typed(const struct desk *d, const char *name);

#endif
