'use strict';

// `readline/promises`: Interface whose questions are promises, and Readline.

const { AbortError, codes: { ERR_USE_AFTER_CLOSE } } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const { InterfaceConstructor, symbols: { kQuestion, kQuestionCancel } } = require('internal/readline/interface');
const { Readline } = require('internal/readline/promises');

class Interface extends InterfaceConstructor {
  question(query, options = kEmptyObject) {
    return new Promise((resolve, reject) => {
      if (this.closed) throw new ERR_USE_AFTER_CLOSE('readline');
      let callback = resolve;
      if (options?.signal) {
        validateAbortSignal(options.signal, 'options.signal');
        if (options.signal.aborted) {
          reject(new AbortError(undefined, { cause: options.signal.reason }));
          return;
        }
        const onAbort = () => {
          this[kQuestionCancel]();
          reject(new AbortError(undefined, { cause: options.signal.reason }));
        };
        const { addAbortListener } = require('internal/streams/add-abort-signal');
        const stop = addAbortListener(options.signal, onAbort);
        callback = (answer) => {
          stop();
          resolve(answer);
        };
      }
      this[kQuestion](query, callback);
    });
  }
}

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = { Interface, Readline, createInterface };
