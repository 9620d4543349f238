/* What a password must not be: too short, or something that whoever knows the firm or the person would try.  What
 * stands in the dictionaries of the world is somebody else's matter (web/words.h); here are the names, and Japanese
 * words in Roman letters, which those dictionaries lack. */
#ifndef CORE_PASSWORD_H
#define CORE_PASSWORD_H

#include "base/arena.h"
#include "base/fault.h"

enum {
	PASSWORD_LEAST = 10,       /* characters */
	PASSWORD_LEAST_BESIDE = 8, /* where a second factor is asked for as well */
	PASSWORD_MOST = 200,
	PASSWORD_OWN_LEAST = 8,  /* characters of its own, see below */
	PASSWORD_WORD_WORTH = 2, /* that a known word counts as */
	LOGIN_LEAST = 3,
	LOGIN_MOST = 64,
};

/* A name to come in by: folded (a-z, 0-9, and . _ - + @ inside), in the arena.  ERR_DATA field-empty ... as field_line,
 * login-form. */
MUST enum err login_read(struct arena *a, str typed, const char *field, str *ret, struct faults *fs);

/* ERR_DATA field-empty, field-too-short, field-too-long, field-control; password-names: without the parts of `names`
 * (the firm's, the person's, the login), which count nothing, and with known Japanese words counted as
 * PASSWORD_WORD_WORTH characters each, fewer than PASSWORD_OWN_LEAST are left.  Names in kana are compared as both
 * usual ways to write them in Roman letters. */
MUST enum err password_check(struct arena *a, str password, bool has_second, const char *field, const str *names,
                             size_t n, struct faults *fs);

#endif
