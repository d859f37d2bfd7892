'use strict';

// Descriptors a worker opens and does not close are closed when it ends
// (`trackUnmanagedFds`). Wraps the natives before `fs` takes them.

const fs = internalBinding('fs');
const { descriptorClosed, descriptorOpened, trackDescriptors } = internalBinding('worker');

function opened(fd) {
  if (!descriptorOpened(fd)) process.emitWarning(`File descriptor ${fd} opened in unmanaged mode twice`);
}

function track() {
  trackDescriptors();
  const { close, open } = fs;
  fs.open = (path, flags, mode, callback) => {
    if (typeof callback === 'function') {
      return open(path, flags, mode, (error, fd) => {
        if (error !== null) {
          callback(error);
          return;
        }
        opened(fd);
        callback(null, fd);
      });
    }
    const fd = open(path, flags, mode);
    opened(fd);
    return fd;
  };
  fs.close = (fd, callback) => {
    if (!descriptorClosed(fd)) {
      process.emitWarning(`File descriptor ${fd} closed but not opened in unmanaged mode`);
    }
    return callback === undefined ? close(fd) : close(fd, callback);
  };
}

module.exports = { track };
