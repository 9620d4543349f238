/* The module that unpacks the module: the page puts packed bytes at toride_packed and finds the module at
 * toride_unpacked. */
#include "offline/coder.h"

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(#name))) name
#else
#define EXPORT(name) name /* compiled for machines only so that it is looked at */
#endif

static struct coder coder;

uint8_t *EXPORT(toride_packed)(void);
uint32_t EXPORT(toride_unpack)(void);
const uint8_t *EXPORT(toride_unpacked)(void);

/* Room for CODER_BYTES_MAX. */
uint8_t *toride_packed(void)
{
	return coder.packed;
}

/* Works once; returns the size of the module, 0: it was none. */
uint32_t toride_unpack(void)
{
	return coder_unpack(&coder);
}

const uint8_t *toride_unpacked(void)
{
	return coder.module;
}
