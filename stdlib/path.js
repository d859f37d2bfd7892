// path: the POSIX module with its two variants. Everything is native; must not
// know the file system.
'use strict';

const binding = internalBinding('path');
const { posix, win32 } = binding;

binding.setProcess(process);
posix.win32 = win32.win32 = win32;
posix.posix = win32.posix = posix;

module.exports = posix;
