#include "core/reason.h"

#include "core/edition.h"

static const struct reason reasons[] = {
	{S("customer"), EDITION_SELFCHECK, false},
	{S("subsidy"), EDITION_ARTICLES, true},
	{S("worry"), EDITION_SELFCHECK, false},
};

const struct reason *reason_named(str word)
{
	for (size_t i = 0; i < COUNT_OF(reasons); i++) {
		if (str_eq(word, reasons[i].word)) {
			return &reasons[i];
		}
	}
	return NULL;
}
