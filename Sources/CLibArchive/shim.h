#ifndef VSDEB_CLIBARCHIVE_SHIM_H
#define VSDEB_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

/* AE_IF* are macros with a cast in them, which Swift cannot import. */
enum : unsigned int {
    shim_regular_file = AE_IFREG,
    shim_folder = AE_IFDIR,
    shim_symbolic_link = AE_IFLNK,
    shim_character_device = AE_IFCHR,
    shim_block_device = AE_IFBLK,
    shim_fifo = AE_IFIFO,
    shim_socket = AE_IFSOCK
};

#endif
