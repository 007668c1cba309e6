#ifndef VSDEB_CLZMA_SHIM_H
#define VSDEB_CLZMA_SHIM_H

#include <lzma.h>

#endif
