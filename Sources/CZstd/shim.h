#ifndef VSDEB_CZSTD_SHIM_H
#define VSDEB_CZSTD_SHIM_H

#include <zstd.h>
#include <zstd_errors.h>

#endif
