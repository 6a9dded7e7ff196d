/* A disk whose every flush takes SLOW_DISK_MS milliseconds longer: preloaded into the program measured. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int after_a_while(const char *name, int file) {
    int (*flush)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    const char *wait_ms = getenv("SLOW_DISK_MS");
    usleep(wait_ms ? (useconds_t)atoi(wait_ms) * 1000 : 0);
    return flush(file);
}

int fsync(int file) { return after_a_while("fsync", file); }
int fdatasync(int file) { return after_a_while("fdatasync", file); }
