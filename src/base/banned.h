/* Functions that have hurt everybody once: unbounded writes, hidden state, the locale's taste in numbers, errors that
 * look like zero.  Whoever names one gets a compile error.  What to use instead:
 *   strcpy strcat sprintf vsprintf gets strncpy strncat  ->  struct buf (base/buf.h)
 *   strtok atoi atol atof strtol ... sscanf              ->  str_cut, str_to_int (base/str.h)
 *   localtime gmtime ctime asctime                       ->  instants are int64 milliseconds; core has the calendar
 *   rand srand tmpnam mktemp system popen                ->  src/sys
 *   alloca (a warning of its own: -Walloca)              ->  struct arena (base/arena.h)
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#pragma GCC poison strcpy strcat sprintf vsprintf gets strncpy strncat stpcpy
#pragma GCC poison strtok strtok_r atoi atol atoll atof strtol strtoul strtoll strtoull strtod sscanf
#pragma GCC poison localtime localtime_r gmtime gmtime_r ctime asctime
#pragma GCC poison rand srand tmpnam tempnam mktemp system popen

#endif
