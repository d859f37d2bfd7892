'use strict';

// FileHandle.prototype.readableWebStream(): a byte stream over a descriptor. The
// handle is in use until the stream is read to its end, canceled or closed.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateBoolean, validateObject } = require('internal/validators');
const { ReadableStream, cancelStream } = require('internal/webstreams/readablestream');

function checkOptions(options) {
  validateObject(options, 'options');
  const { autoClose = false, type } = options;
  validateBoolean(autoClose, 'options.autoClose');
  if (type !== undefined) {
    if (typeof type !== 'string') throw new ERR_INVALID_ARG_TYPE('options.type', 'string', type);
    if (type !== 'bytes') {
      process.emitWarning('A non-"bytes" options.type has no effect. A byte-oriented steam is always created.',
        'ExperimentalWarning');
    }
  }
  return autoClose;
}

// `release` gives back the use of the handle.
function readableWebStream(handle, autoClose, release) {
  let over = false;
  const finish = async () => {
    if (over) return;
    over = true;
    release();
    if (autoClose) await handle.close();
  };
  const readable = new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 16384,
    async pull(controller) {
      const { view } = controller.byobRequest;
      const { bytesRead } = await handle.read(view, 0, view.byteLength);
      if (bytesRead === 0) {
        controller.close();
        await finish();
      }
      controller.byobRequest?.respond(bytesRead);
    },
    cancel: finish,
  });
  handle.once('close', () => cancelStream(readable));
  return readable;
}

module.exports = { checkOptions, readableWebStream };
