/* Asking the person at the terminal, whatever standard input and output lead to. */
#ifndef SYS_TERMINAL_H
#define SYS_TERMINAL_H

#include "base/str.h"

/* Says `question` and takes the line that is typed, which is not shown.  False without a terminal, when the line is
 * longer than `size`, and when the person breaks off. */
MUST bool terminal_ask(str question, char *room, size_t size, str *ret);

/* The same, but what is typed shows. */
MUST bool terminal_ask_shown(str question, char *room, size_t size, str *ret);

#endif
