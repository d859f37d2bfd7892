'use strict';

// `readline`: Interface with callbacks, and moving the cursor of a terminal.

const { AbortError } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const { clearLine, clearScreenDown, cursorTo, moveCursor } = require('internal/readline/callbacks');
const { InterfaceConstructor, symbols } = require('internal/readline/interface');
const { kQuestion, kQuestionCancel } = symbols;

const { apply } = Reflect;
const { defineProperty, setPrototypeOf } = Object;

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  if (input?.input && typeof input.completer === 'function' && input.completer.length !== 2) {
    // A completer of one argument answers at once.
    const { completer: given } = input;
    input = { ...input, completer: (text, callback) => callback(null, given(text)) };
  } else if (typeof completer === 'function' && completer.length !== 2) {
    const given = completer;
    completer = (text, callback) => callback(null, given(text));
  }
  apply(InterfaceConstructor, this, [input, output, completer, terminal]);
}
setPrototypeOf(Interface.prototype, InterfaceConstructor.prototype);
setPrototypeOf(Interface, InterfaceConstructor);

Interface.prototype.question = function question(query, options, callback) {
  callback = typeof options === 'function' ? options : callback;
  if (options === null || typeof options !== 'object') options = kEmptyObject;
  if (options.signal) {
    validateAbortSignal(options.signal, 'options.signal');
    if (options.signal.aborted) return;
    const onAbort = () => this[kQuestionCancel]();
    const { addAbortListener } = require('internal/streams/add-abort-signal');
    const stop = addAbortListener(options.signal, onAbort);
    const original = callback;
    callback = typeof original === 'function' ? (answer) => {
      stop();
      return original(answer);
    } : stop;
  }
  if (typeof callback === 'function') this[kQuestion](query, callback);
};

Interface.prototype.question[Symbol.for('nodejs.util.promisify.custom')] = function question(query, options) {
  if (options === null || typeof options !== 'object') options = kEmptyObject;
  if (options.signal?.aborted) {
    return Promise.reject(new AbortError(undefined, { cause: options.signal.reason }));
  }
  return new Promise((resolve, reject) => {
    let callback = resolve;
    if (options.signal) {
      const onAbort = () => reject(new AbortError(undefined, { cause: options.signal.reason }));
      options.signal.addEventListener('abort', onAbort, { once: true });
      callback = (answer) => {
        options.signal.removeEventListener('abort', onAbort);
        resolve(answer);
      };
    }
    this.question(query, options, callback);
  });
};

// The names of older releases, on which packages rely.
for (const name of [
  'kDecoder', 'kLineBuffer', 'kOldPrompt', 'kPreviousKey', 'kPrompt', 'kQuestionCallback', 'kSawReturnAt',
]) {
  const symbol = symbols[name];
  defineProperty(Interface.prototype, symbol.description, {
    __proto__: null,
    configurable: true,
    get() { return this[symbol]; },
    set(value) { this[symbol] = value; },
  });
}
for (const name of [
  '_setRawMode', '_onLine', '_writeToOutput', '_addHistory', '_refreshLine', '_normalWrite', '_insertString',
  '_tabComplete', '_wordLeft', '_wordRight', '_deleteLeft', '_deleteRight', '_deleteWordLeft', '_deleteWordRight',
  '_deleteLineLeft', '_deleteLineRight', '_line', '_historyNext', '_historyPrev', '_getDisplayPos', '_getCursorPos',
  '_moveCursor', '_ttyWrite',
]) {
  defineProperty(Interface.prototype, name, {
    __proto__: null,
    configurable: true,
    writable: true,
    value: {
      [name](...args) { return require('internal/readline/edit').legacy(this, name, args); },
    }[name],
  });
}

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = {
  Interface,
  clearLine,
  clearScreenDown,
  createInterface,
  cursorTo,
  emitKeypressEvents: function emitKeypressEvents(stream, iface) {
    require('internal/readline/keys').emitKeypressEvents(stream, iface);
  },
  moveCursor,
};
Object.defineProperty(module.exports.emitKeypressEvents, 'length', { __proto__: null, configurable: true, value: 1 });
Object.defineProperty(module.exports, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() { return require('readline/promises'); },
});
