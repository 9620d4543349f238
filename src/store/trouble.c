#include "store/trouble.h"

#include <errno.h>

#include "sys/error.h"

enum trouble trouble_of_errno(int error)
{
	switch (error) {
	case EACCES:
	case EPERM:
		return TROUBLE_DENIED;
	case EROFS:
		return TROUBLE_READ_ONLY;
	case ENOMEM:
		return TROUBLE_MEMORY;
	default:
		return error_is_full(error) ? TROUBLE_FULL : TROUBLE_IO;
	}
}
