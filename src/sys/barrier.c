#define _GNU_SOURCE
#include "sys/barrier.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Debian 12's headers know ABI 2; the kernels it may run on know more. */
enum {
	RIGHT_REFER = 1 << 13,
	RIGHT_TRUNCATE = 1 << 14,
	NET_BIND_AND_CONNECT_TCP = 1 << 0 | 1 << 1,
	SCOPE_ABSTRACT_SOCKET_AND_SIGNAL = 1 << 0 | 1 << 1,
};

/* struct landlock_ruleset_attr as it is since ABI 6; an older kernel takes it as long as what it does not know is 0. */
struct ruleset {
	uint64_t files;
	uint64_t net;
	uint64_t scoped;
};

static struct ruleset ruleset_of(long abi)
{
	struct ruleset all = {.files = LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1};

	all.files |= abi >= 2 ? RIGHT_REFER : 0;
	all.files |= abi >= 3 ? RIGHT_TRUNCATE : 0;
	all.net = abi >= 4 ? NET_BIND_AND_CONNECT_TCP : 0;
	all.scoped = abi >= 6 ? SCOPE_ABSTRACT_SOCKET_AND_SIGNAL : 0;
	return all;
}

static bool let_in(int rules, uint64_t handled, const char *folder)
{
	const uint64_t needed = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE |
	                        LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
	                        LANDLOCK_ACCESS_FS_MAKE_REG | RIGHT_REFER | RIGHT_TRUNCATE;
	struct landlock_path_beneath_attr beneath = {
		.allowed_access = needed & handled,
		.parent_fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC),
	};

	if (beneath.parent_fd < 0) {
		return false;
	}
	bool good = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;

	close(beneath.parent_fd);
	return good;
}

bool barrier_begin(void)
{
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

bool barrier_paths(const char *const *folders)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);

	if (abi < 0) {
		return errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM;
	}
	struct ruleset handled = ruleset_of(abi);
	int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);

	if (rules < 0) {
		return false;
	}
	bool good = true;

	for (size_t i = 0; good && folders[i] != NULL; i++) {
		good = let_in(rules, handled.files, folders[i]);
	}
	good = good && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
	int why = errno;

	close(rules);
	errno = why;
	return good;
}

bool barrier_add(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t n)
{
	bool good = true;

	for (size_t i = 0; good && i < n; i++) {
		good = seccomp_rule_add(filter, action, calls[i], 0) == 0;
	}
	return good;
}

/* Memory may be asked for, but not to be executed; abort() may end this process, but no other. */
static bool add_memory_and_abort(scmp_filter_ctx filter)
{
	const struct scmp_arg_cmp not_executable = {
		.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0};
	const struct scmp_arg_cmp itself = {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = (scmp_datum_t)getpid()};

	return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, not_executable) == 0 &&
	       seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, not_executable) == 0 &&
	       seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, itself) == 0;
}

bool barrier_calls(bool (*add)(scmp_filter_ctx filter, unsigned needs), unsigned needs)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
	/* looked up in a tree: each call of the process passes the filter */
	bool tree = filter != NULL && seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2) == 0;
	bool good = tree && add_memory_and_abort(filter) && add(filter, needs);
	int result = good ? seccomp_load(filter) : -ENOMEM;

	seccomp_release(filter);
	errno = -result; /* libseccomp returns it instead */
	return result == 0;
}
