#include "sys/error.h"

#include <errno.h>

bool error_is_full(int error)
{
	return error == ENOSPC || error == EDQUOT || error == EFBIG;
}
