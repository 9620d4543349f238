#include "store/trouble.h"

#include <errno.h>

#include "base/test.h"

TEST(an_errno_is_one_trouble_on_both_engines)
{
	static const struct {
		int error;
		enum trouble is;
	} rows[] = {
		{ENOSPC, TROUBLE_FULL},   {EDQUOT, TROUBLE_FULL},  {EFBIG, TROUBLE_FULL},
		{EACCES, TROUBLE_DENIED}, {EPERM, TROUBLE_DENIED}, {EROFS, TROUBLE_READ_ONLY},
		{ENOMEM, TROUBLE_MEMORY}, {EIO, TROUBLE_IO},       {ENOENT, TROUBLE_IO},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		CHECK_INT(trouble_of_errno(rows[i].error), rows[i].is);
	}
}
