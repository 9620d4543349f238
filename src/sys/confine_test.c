#define _GNU_SOURCE
#include "sys/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "sys/clock.h"
#include "sys/log.h"
#include "sys/process.h"
#include "sys/sandbox.h"
#include "sys/unix_socket.h"

static const char *const no_filter =
	"a sanitizer needs calls that the filter refuses, so only paths are closed in this build";

/* What a child finds: its folder with a file, another folder with a file and a socket, listening, connected. */
static struct {
	char folder[32], elsewhere[32];
	char inside[48], outside[48], fresh[48], called[48];
	int listening, local, tcp, here, there;
	struct sockaddr_in address;
} w;

static void path_of(char ret[static 48], const char *folder, const char *name)
{
	CHECK(snprintf(ret, 48, "%s/%s", folder, name) < 48);
}

static void make_file(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

	CHECK(fd >= 0 && write(fd, "text", 4) == 4 && close(fd) == 0);
}

static void world_new(void)
{
	int pair[2], port = 0;

	memcpy(w.folder, "/tmp/toride-confine-XXXXXX", 27);
	memcpy(w.elsewhere, "/tmp/toride-confine-XXXXXX", 27);
	CHECK(mkdtemp(w.folder) != NULL && mkdtemp(w.elsewhere) != NULL && process_pair(pair));
	path_of(w.inside, w.folder, "file");
	path_of(w.outside, w.elsewhere, "file");
	path_of(w.fresh, w.elsewhere, "fresh");
	path_of(w.called, w.folder, "socket");
	make_file(w.inside);
	make_file(w.outside);
	w.here = pair[0];
	w.there = pair[1];
	w.local = socket_listen(w.called);
	w.listening = process_listen(S("127.0.0.1:0"), &port);
	w.tcp = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	w.address = (struct sockaddr_in){
		.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	CHECK(w.local >= 0 && w.listening >= 0 && w.tcp >= 0);
}

static void world_end(void)
{
	const int fds[] = {w.listening, w.local, w.tcp, w.here, w.there};

	for (size_t i = 0; i < COUNT_OF(fds); i++) {
		close(fds[i]);
	}
	CHECK(access(w.fresh, F_OK) != 0);
	CHECK(unlink(w.inside) == 0 && unlink(w.outside) == 0 && unlink(w.called) == 0);
	CHECK(rmdir(w.folder) == 0 && rmdir(w.elsewhere) == 0);
}

enum { NOT_CONFINED = 250, FAILED = 251 };

static bool both_folders; /* `elsewhere` is let in, too */

/* Confines a child and lets it try: 0 when that worked, else its errno, or minus the signal that killed it. */
static int run(unsigned needs, int (*attempt)(void))
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		static struct faults own;
		const struct rlimit none = {0, 0};
		const char *first = (needs & CONFINE_FOLDER) != 0 ? w.folder : NULL;
		const char *const folders[] = {first, both_folders ? w.elsewhere : NULL, NULL};
		bool good = setrlimit(RLIMIT_CORE, &none) == 0 &&
		            (both_folders ? confine_to(needs, folders, &own) : confine_self(needs, first, &own)) == OK;
		_exit(good ? attempt() : NOT_CONFINED);
	}
	CHECK(child > 0 && waitpid(child, &status, 0) == child);
	return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

static int outcome(bool worked)
{
	return worked ? 0 : errno != 0 ? errno : FAILED;
}

static bool has_landlock(void)
{
	return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}

/* ---- what must not be ---- */

static int try_read_elsewhere(void)
{
	return outcome(open(w.outside, O_RDONLY) >= 0);
}

static int try_write_elsewhere(void)
{
	return outcome(open(w.outside, O_WRONLY) >= 0);
}

static int try_make_elsewhere(void)
{
	return outcome(open(w.fresh, O_WRONLY | O_CREAT, 0600) >= 0);
}

static int try_list_elsewhere(void)
{
	return outcome(open("/etc", O_RDONLY | O_DIRECTORY) >= 0);
}

static int try_remove_elsewhere(void)
{
	return outcome(unlink(w.outside) == 0);
}

static int try_move_elsewhere(void)
{
	return outcome(rename(w.inside, w.fresh) == 0);
}

static int try_cut_elsewhere(void)
{
	return outcome(truncate(w.outside, 0) == 0);
}

static int try_open_parent_memory(void)
{
	return outcome(open("/proc/self/mem", O_RDWR) >= 0);
}

static int try_stat(void)
{
	struct stat st;

	return outcome(stat(w.outside, &st) == 0);
}

static int try_open_inside(void)
{
	return outcome(open(w.inside, O_RDONLY) >= 0);
}

static int try_make_folder(void)
{
	return outcome(mkdir(w.fresh, 0700) == 0);
}

static int try_exec(void)
{
	char *const words[] = {"true", NULL};

	return outcome(execv("/bin/true", words) == 0);
}

static int try_fork(void)
{
	pid_t child = fork();

	if (child == 0) {
		_exit(0);
	}
	return outcome(child > 0);
}

static int try_thread(void)
{
	return outcome(syscall(SYS_clone, CLONE_VM | CLONE_THREAD | CLONE_SIGHAND, NULL, NULL, NULL, 0) > 0);
}

static int try_kill(void)
{
	return outcome(kill(getppid(), 0) == 0);
}

static int try_thread_kill(void)
{
	return outcome(syscall(SYS_tgkill, getppid(), getppid(), 0) == 0);
}

static int try_owner(void)
{
	return outcome(fcntl(w.here, F_SETOWN, getppid()) == 0);
}

static int try_ptrace(void)
{
	return outcome(ptrace(PTRACE_ATTACH, getppid(), NULL, NULL) == 0);
}

static int try_memory_of_others(void)
{
	char byte;
	const struct iovec mine = {&byte, 1}, theirs = {&w, 1};

	return outcome(syscall(SYS_process_vm_readv, getppid(), &mine, 1, &theirs, 1, 0) == 1);
}

static int try_limit_of_others(void)
{
	const struct rlimit none = {0, 0};

	return outcome(prlimit(getppid(), RLIMIT_CORE, &none, NULL) == 0);
}

static int try_executable(void)
{
	return outcome(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
}

static int try_make_executable(void)
{
	void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return outcome(p != MAP_FAILED && mprotect(p, 4096, PROT_READ | PROT_EXEC) == 0);
}

static int try_mount(void)
{
	return outcome(mount("none", "/tmp", "tmpfs", 0, NULL) == 0);
}

static int try_bpf(void)
{
	return outcome(syscall(SYS_bpf, 0, NULL, 0) >= 0);
}

static int try_ring(void)
{
	char parameters[120] = {0};

	return outcome(syscall(SYS_io_uring_setup, 1, parameters) >= 0);
}

static int try_type(void)
{
	return outcome(ioctl(STDIN_FILENO, TIOCSTI, "x") == 0);
}

static int try_live_longer(void)
{
	return outcome(prctl(PR_SET_PDEATHSIG, 0) == 0);
}

static int try_internet(void)
{
	return outcome(socket(AF_INET, SOCK_STREAM, 0) >= 0);
}

static int try_local(void)
{
	return outcome(socket(AF_UNIX, SOCK_SEQPACKET, 0) >= 0);
}

static int try_connect(void)
{
	return outcome(connect(w.tcp, (const struct sockaddr *)&w.address, sizeof w.address) == 0);
}

static int try_send_to(void)
{
	return outcome(sendto(w.tcp, "x", 1, MSG_FASTOPEN | MSG_NOSIGNAL, (const struct sockaddr *)&w.address,
	                      sizeof w.address) == 1);
}

static int try_fast_open(void)
{
	struct iovec bytes = {"x", 1};
	struct msghdr m = {.msg_name = &w.address, .msg_namelen = sizeof w.address, .msg_iov = &bytes, .msg_iovlen = 1};

	return outcome(sendmsg(w.tcp, &m, MSG_FASTOPEN | MSG_NOSIGNAL) == 1);
}

static int try_bind(void)
{
	const struct sockaddr_in any = {.sin_family = AF_INET};

	return outcome(bind(w.tcp, (const struct sockaddr *)&any, sizeof any) == 0);
}

static int try_listen(void)
{
	return outcome(listen(w.tcp, 1) == 0);
}

static int try_accept(void)
{
	int fd = accept4(w.listening, NULL, NULL, SOCK_CLOEXEC);

	return outcome(fd >= 0 || errno == EAGAIN);
}

static int try_call(void)
{
	return outcome(socket_connect(w.called, clock_ticks() + 1000) >= 0);
}

enum { KILLED = -SIGSYS };

/* What comes of it: without a folder, and with one. */
static const struct attempt {
	const char *name;
	int (*attempt)(void);
	int closed, with_folder;
} attempts[] = {
	{"read elsewhere", try_read_elsewhere, EPERM, EACCES},
	{"write elsewhere", try_write_elsewhere, EPERM, EACCES},
	{"make elsewhere", try_make_elsewhere, EPERM, EACCES},
	{"list elsewhere", try_list_elsewhere, EPERM, EACCES},
	{"remove elsewhere", try_remove_elsewhere, EPERM, EACCES},
	{"move elsewhere", try_move_elsewhere, EPERM, EACCES},
	{"open memory", try_open_parent_memory, EPERM, EACCES},
	{"open inside", try_open_inside, EPERM, 0},
	{"stat", try_stat, EPERM, 0},
	{"cut elsewhere", try_cut_elsewhere, EPERM, EPERM},
	{"make a folder", try_make_folder, EPERM, EPERM},
	{"live longer", try_live_longer, EPERM, EPERM},
	{"internet", try_internet, EPERM, EPERM},
	{"exec", try_exec, KILLED, KILLED},
	{"fork", try_fork, KILLED, KILLED},
	{"thread", try_thread, KILLED, KILLED},
	{"kill", try_kill, KILLED, KILLED},
	{"kill a thread", try_thread_kill, KILLED, KILLED},
	{"own", try_owner, KILLED, KILLED},
	{"ptrace", try_ptrace, KILLED, KILLED},
	{"memory of others", try_memory_of_others, KILLED, KILLED},
	{"limit of others", try_limit_of_others, KILLED, KILLED},
	{"executable memory", try_executable, KILLED, KILLED},
	{"make executable", try_make_executable, KILLED, KILLED},
	{"mount", try_mount, KILLED, KILLED},
	{"bpf", try_bpf, KILLED, KILLED},
	{"io_uring", try_ring, KILLED, KILLED},
	{"type", try_type, KILLED, KILLED},
	{"send to", try_send_to, KILLED, KILLED},
	{"fast open", try_fast_open, KILLED, KILLED},
	{"bind", try_bind, KILLED, KILLED},
	{"listen", try_listen, KILLED, KILLED},
};

/* All ways to be confined. */
static const unsigned kinds[] = {
	CONFINE_NOTHING, CONFINE_ACCEPT,
	CONFINE_CALLER,  CONFINE_ACCEPT | CONFINE_CALLER,
	CONFINE_FOLDER,  CONFINE_FOLDER | CONFINE_CALLER,
};

static void check_came(const char *name, unsigned needs, int got, int want)
{
	if (got != want) {
		printf("# %s, confined to %u:\n", name, needs);
	}
	CHECK_INT(got, want);
}

TEST(a_confined_part_cannot_do_what_it_does_not_need)
{
	if (sandbox_is_partial() || !has_landlock()) {
		test_skip(sandbox_is_partial() ? no_filter : "this kernel has no Landlock");
		return;
	}
	world_new();
	for (size_t k = 0; k < COUNT_OF(kinds); k++) {
		bool opens = (kinds[k] & CONFINE_FOLDER) != 0;
		for (size_t i = 0; i < COUNT_OF(attempts); i++) {
			const struct attempt *a = &attempts[i];
			check_came(a->name, kinds[k], run(kinds[k], a->attempt), opens ? a->with_folder : a->closed);
		}
	}
	world_end();
}

TEST(only_who_accepts_or_calls_may)
{
	if (sandbox_is_partial()) {
		test_skip(no_filter);
		return;
	}
	world_new();
	for (size_t k = 0; k < COUNT_OF(kinds); k++) {
		bool calls = (kinds[k] & CONFINE_CALLER) != 0;
		check_came("accept", kinds[k], run(kinds[k], try_accept),
		           (kinds[k] & CONFINE_ACCEPT) != 0 ? 0 : KILLED);
		check_came("local socket", kinds[k], run(kinds[k], try_local), calls ? 0 : EPERM);
		check_came("call", kinds[k], run(kinds[k], try_call), calls ? 0 : EPERM);
		int got = run(kinds[k], try_connect);
		/* who calls has the call, but Landlock may keep it from TCP */
		CHECK(calls ? got == 0 || got == EACCES : got == KILLED);
	}
	world_end();
}

TEST(landlock_alone_leaves_one_folder)
{
	if (!has_landlock()) {
		test_skip("this kernel has no Landlock");
		return;
	}
	world_new();
	CHECK(run(CONFINE_NOTHING, try_open_inside) != 0);
	CHECK(run(CONFINE_NOTHING, try_read_elsewhere) != 0);
	CHECK_INT(run(CONFINE_FOLDER, try_open_inside), 0);
	CHECK_INT(run(CONFINE_FOLDER, try_read_elsewhere), EACCES);
	CHECK_INT(run(CONFINE_FOLDER, try_write_elsewhere), EACCES);
	CHECK_INT(run(CONFINE_FOLDER, try_make_elsewhere), EACCES);
	CHECK_INT(run(CONFINE_FOLDER, try_move_elsewhere), EACCES);
	world_end();
}

TEST(landlock_leaves_several_folders_and_nothing_else)
{
	if (!has_landlock()) {
		test_skip("this kernel has no Landlock");
		return;
	}
	world_new();
	both_folders = true;
	CHECK_INT(run(CONFINE_FOLDER, try_open_inside), 0);
	CHECK_INT(run(CONFINE_FOLDER, try_read_elsewhere), 0);
	CHECK_INT(run(CONFINE_FOLDER, try_make_elsewhere), 0);
	CHECK(unlink(w.fresh) == 0);
	CHECK_INT(run(CONFINE_FOLDER, try_list_elsewhere), EACCES);
	both_folders = false;
	world_end();
}

TEST(a_folder_that_is_not_there_confines_nobody)
{
	static struct faults fs;

	fs.n = 0;
	CHECK(confine_self(CONFINE_FOLDER, NULL, &fs) == ERR_BUG);
	CHECK(confine_self(CONFINE_NOTHING, "/tmp", &fs) == ERR_BUG);
	CHECK_STR(str_of(fs.list[0].message), S("sandbox-failed"));
	CHECK_INT(fs.n, 2);
	memcpy(w.folder, "/tmp/toride-is-not-there", 25);
	if (has_landlock()) {
		CHECK_INT(run(CONFINE_FOLDER, try_open_inside), NOT_CONFINED);
	}
}

/* ---- what must be ---- */

/* Inside its folder, as SQLite does it. */
static int work_on_files(void)
{
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	struct stat st;
	char other[48], link[8], cwd[256];

	path_of(other, w.folder, "other");
	int fd = open(other, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
	int folder = open(w.folder, O_RDONLY | O_CLOEXEC), second = open(w.inside, O_RDWR | O_CLOEXEC);
	bool good = fd >= 0 && folder >= 0 && fcntl(fd, F_SETLK, &whole) == 0 &&
	            fcntl(second, F_OFD_SETLK, &whole) == 0 && fchmod(fd, 0600) == 0 &&
	            fchown(fd, geteuid(), (gid_t)-1) == 0 && pwrite(fd, "some bytes", 10, 0) == 10 &&
	            lseek(fd, 0, SEEK_END) == 10 && ftruncate(fd, 8192) == 0 && fsync(fd) == 0 && fdatasync(fd) == 0 &&
	            fsync(folder) == 0 && fstat(fd, &st) == 0 && st.st_size == 8192 && stat(w.inside, &st) == 0 &&
	            lstat(other, &st) == 0;
	volatile char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (!good || (void *)(uintptr_t)p == MAP_FAILED) {
		return outcome(false);
	}
	p[1] = 'S';
	good = msync((void *)(uintptr_t)p, 8192, MS_SYNC) == 0 && pread(fd, link, 2, 0) == 2 && link[1] == 'S';
	return outcome(good && access(other, R_OK) == 0 && readlink(other, link, sizeof link) < 0 && errno == EINVAL &&
	               getcwd(cwd, sizeof cwd) != NULL && rename(other, w.inside) == 0 && unlink(w.inside) == 0 &&
	               usleep(1000) == 0);
}

/* A large message, which travels as a memfd, and a small one with a descriptor. */
static int talk(void)
{
	struct arena *a = arena_new(8 << 20);
	char *large = arena_alloc(a, 1 << 20), room[16];
	str got = S("");
	int fd = -1, own = memfd_create("test", MFD_CLOEXEC);
	struct stat st;

	memset(large, 'x', 1 << 20);
	return outcome(packet_send(w.here, (str){large, 1 << 20}, 0) == PACKET_DONE &&
	               packet_receive(w.there, a, 1 << 20, 0, &got) == PACKET_DONE && got.n == 1 << 20 &&
	               process_send(w.there, S("here"), own) && process_receive(w.here, room, sizeof room, &fd) == 4 &&
	               fstat(fd, &st) == 0 && send(w.here, "x", 1, MSG_NOSIGNAL) == 1 &&
	               recv(w.there, room, sizeof room, 0) == 1);
}

/* As a server that waits for connections does. */
static int serve(void)
{
	struct epoll_event e = {.events = EPOLLIN, .data.fd = w.listening};
	int all = epoll_create1(EPOLL_CLOEXEC), wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	bool good = all >= 0 && wake >= 0 && epoll_ctl(all, EPOLL_CTL_ADD, w.listening, &e) == 0 &&
	            epoll_wait(all, &e, 1, 5000) == 1;
	int fd = accept4(w.listening, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK), on = 1;
	struct sockaddr_in peer;
	socklen_t n = sizeof peer;

	return outcome(good && fd >= 0 && setsockopt(fd, IPPROTO_TCP, 1 /* TCP_NODELAY */, &on, sizeof on) == 0 &&
	               getpeername(fd, (struct sockaddr *)&peer, &n) == 0 && send(fd, "hello", 5, MSG_NOSIGNAL) == 5 &&
	               shutdown(fd, SHUT_WR) == 0 && close(fd) == 0);
}

static int by_number(const void *a, const void *b)
{
	return memcmp(a, b, 64);
}

/* What the C library asks for behind our back. */
static int compute(void)
{
	static char many[4096][64];
	struct rlimit now;

	qsort(many, COUNT_OF(many), sizeof many[0], by_number);
	log_open("test", 1, LOG_ERROR);
	log_event(LOG_WARN, "not-said");
	raise(SIGURG);
	return outcome(getrlimit(RLIMIT_NOFILE, &now) == 0 && sysconf(_SC_NPROCESSORS_ONLN) > 0 &&
	               isatty(w.here) == 0 && clock_now() > 0 && getppid() > 0);
}

TEST(a_confined_part_computes_and_talks)
{
	world_new();
	for (size_t k = 0; k < COUNT_OF(kinds); k++) {
		check_came("compute", kinds[k], run(kinds[k], compute), 0);
		check_came("talk", kinds[k], run(kinds[k], talk), 0);
	}
	world_end();
}

TEST(a_part_with_a_folder_works_in_it)
{
	world_new();
	CHECK_INT(run(CONFINE_FOLDER, work_on_files), 0);
	make_file(w.inside);
	CHECK_INT(run(CONFINE_FOLDER | CONFINE_CALLER, work_on_files), 0);
	make_file(w.inside);
	world_end();
}

TEST(a_part_that_accepts_serves)
{
	char said[8];

	world_new();
	CHECK_INT(connect(w.tcp, (const struct sockaddr *)&w.address, sizeof w.address), 0);
	CHECK_INT(run(CONFINE_ACCEPT, serve), 0);
	CHECK(recv(w.tcp, said, sizeof said, MSG_WAITALL) == 5 && memcmp(said, "hello", 5) == 0);
	world_end();
}

static int die(void)
{
	abort();
}

TEST(a_confined_part_can_abort)
{
	world_new();
	CHECK_INT(run(CONFINE_NOTHING, die), -SIGABRT);
	world_end();
}
