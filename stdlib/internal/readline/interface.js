'use strict';

// readline's Interface: lines out of a stream, questions, and the way into
// editing lines in a terminal.
//
// Owns: options, splitting into lines, prompt and question, the life cycle.
// What keys do to the line is internal/readline/edit, loaded with the first
// terminal. Must not know: how keys are decoded.

const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_USE_AFTER_CLOSE },
} = require('internal/errors');
const {
  validateAbortSignal, validateArray, validateNumber, validateString, validateUint32,
} = require('internal/validators');
const { StringDecoder } = require('string_decoder');
const EventEmitter = require('events');

const { apply } = Reflect;
const { setPrototypeOf } = Object;
const { nextTick } = process;
const { now } = Date;

const HISTORY_SIZE = 30;
const MIN_CRLF_DELAY = 100;

const symbols = {
  kAddHistory: Symbol('_addHistory'),
  kDecoder: Symbol('_decoder'),
  kLine: Symbol('_line'),
  kLineBuffer: Symbol('_line_buffer'),
  kMoveCursor: Symbol('_moveCursor'),
  kNormalWrite: Symbol('_normalWrite'),
  kOldPrompt: Symbol('_oldPrompt'),
  kOnLine: Symbol('_onLine'),
  kPreviousKey: Symbol('_previousKey'),
  kPrompt: Symbol('_prompt'),
  kQuestion: Symbol('kQuestion'),
  kQuestionCallback: Symbol('_questionCallback'),
  kQuestionCancel: Symbol('kQuestionCancel'),
  kRefreshLine: Symbol('_refreshLine'),
  kSawReturnAt: Symbol('_sawReturnAt'),
  kSetRawMode: Symbol('_setRawMode'),
  kTtyWrite: Symbol('_ttyWrite'),
  kWriteToOutput: Symbol('_writeToOutput'),
};
const {
  kDecoder, kLineBuffer, kNormalWrite, kOldPrompt, kOnLine, kPrompt, kQuestion, kQuestionCallback, kQuestionCancel,
  kRefreshLine, kSawReturnAt, kSetRawMode, kTtyWrite, kWriteToOutput,
} = symbols;

// The constructor of both interfaces. `new` is not needed, as `inherits` wants.
function InterfaceConstructor(input, output, completer, terminal) {
  this[kSawReturnAt] = 0;
  this.isCompletionEnabled = true;
  this[symbols.kPreviousKey] = null;
  this.escapeCodeTimeout = 500;
  this.tabSize = 8;
  apply(EventEmitter, this, []);

  let history;
  let historySize;
  let removeHistoryDuplicates = false;
  let crlfDelay;
  let prompt = '> ';
  let signal;
  if (input?.input) {
    const options = input;
    ({ output, completer, terminal, history, historySize, signal, crlfDelay } = options);
    validateAbortSignal(signal, 'options.signal');
    if (options.tabSize !== undefined) {
      validateUint32(options.tabSize, 'tabSize', true);
      this.tabSize = options.tabSize;
    }
    removeHistoryDuplicates = options.removeHistoryDuplicates;
    if (options.prompt !== undefined) prompt = options.prompt;
    if (options.escapeCodeTimeout !== undefined) {
      if (!Number.isFinite(options.escapeCodeTimeout)) {
        throw new ERR_INVALID_ARG_VALUE('input.escapeCodeTimeout', this.escapeCodeTimeout);
      }
      this.escapeCodeTimeout = options.escapeCodeTimeout;
    }
    input = options.input;
  }
  if (completer !== undefined && typeof completer !== 'function') {
    throw new ERR_INVALID_ARG_VALUE('completer', completer);
  }
  if (history === undefined) history = [];
  else validateArray(history, 'history');
  if (historySize === undefined) historySize = HISTORY_SIZE;
  validateNumber(historySize, 'historySize', 0);
  if (terminal === undefined && output != null) terminal = Boolean(output.isTTY);

  this.line = '';
  this.output = output;
  this.input = input;
  this.history = history;
  this.historySize = historySize;
  this.removeHistoryDuplicates = Boolean(removeHistoryDuplicates);
  this.crlfDelay = crlfDelay ? Math.max(MIN_CRLF_DELAY, crlfDelay) : MIN_CRLF_DELAY;
  this.completer = completer;
  this.setPrompt(prompt);
  this.terminal = Boolean(terminal);
  this[kQuestionCallback] = undefined;
  this[kDecoder] = undefined;
  this[kLineBuffer] = undefined;

  const onError = (error) => this.emit('error', error);
  input.on('error', onError);
  if (this.terminal) startTerminal(this, input, output, onError);
  else startPlain(this, input, onError);
  if (signal) {
    const onAborted = () => this.close();
    if (signal.aborted) {
      nextTick(onAborted);
    } else {
      const { addAbortListener } = require('internal/streams/add-abort-signal');
      this.once('close', addAbortListener(signal, onAborted));
    }
  }
  input.resume();
}
setPrototypeOf(InterfaceConstructor.prototype, EventEmitter.prototype);
setPrototypeOf(InterfaceConstructor, EventEmitter);

function startPlain(self, input, onError) {
  const onData = (data) => self[kNormalWrite](data);
  const onEnd = () => {
    if (typeof self[kLineBuffer] === 'string' && self[kLineBuffer].length > 0) self.emit('line', self[kLineBuffer]);
    self.close();
  };
  self[kDecoder] = new StringDecoder('utf8');
  input.on('data', onData);
  input.on('end', onEnd);
  self.once('close', () => {
    input.removeListener('data', onData);
    input.removeListener('error', onError);
    input.removeListener('end', onEnd);
  });
}

function startTerminal(self, input, output, onError) {
  require('internal/readline/edit').install(InterfaceConstructor.prototype);
  const { emitKeypressEvents } = require('internal/readline/keys');
  emitKeypressEvents(input, self);
  const onKeypress = (text, key) => {
    self[kTtyWrite](text, key);
    // A letter whose escape sequence is not over yet is drawn with the next key.
    if (key?.sequence) {
      const code = key.sequence.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) self[kRefreshLine]();
    }
  };
  const onEnd = () => {
    if (typeof self.line === 'string' && self.line.length > 0) self.emit('line', self.line);
    self.close();
  };
  const onResize = () => self[kRefreshLine]();
  input.on('keypress', onKeypress);
  input.on('end', onEnd);
  self[kSetRawMode](true);
  self.cursor = 0;
  self.historyIndex = -1;
  if (output != null) output.on('resize', onResize);
  self.once('close', () => {
    input.removeListener('keypress', onKeypress);
    input.removeListener('error', onError);
    input.removeListener('end', onEnd);
    if (output != null) output.removeListener('resize', onResize);
  });
}

// Lines end in \n, \r\n or \r; a \r at the very end may be half of a \r\n whose
// other half comes later. The last item is what has no end yet.
function splitLines(text) {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

// Methods are not enumerable, as in a class.
const methods = {
  get columns() {
    return this.output?.columns || Infinity;
  },

  setPrompt(prompt) {
    this[kPrompt] = prompt;
  },

  getPrompt() {
    return this[kPrompt];
  },

  [kSetRawMode](mode) {
    const wasRaw = this.input.isRaw;
    if (typeof this.input.setRawMode === 'function') this.input.setRawMode(mode);
    return wasRaw;
  },

  prompt(preserveCursor) {
    if (this.paused) this.resume();
    if (this.terminal && process.env.TERM !== 'dumb') {
      if (!preserveCursor) this.cursor = 0;
      this[kRefreshLine]();
    } else {
      this[kWriteToOutput](this[kPrompt]);
    }
  },

  [kQuestion](query, callback) {
    if (this.closed) throw new ERR_USE_AFTER_CLOSE('readline');
    if (this[kQuestionCallback]) {
      this.prompt();
      return;
    }
    this[kOldPrompt] = this[kPrompt];
    this.setPrompt(query);
    this[kQuestionCallback] = callback;
    this.prompt();
  },

  [kOnLine](line) {
    if (!this[kQuestionCallback]) {
      this.emit('line', line);
      return;
    }
    const callback = this[kQuestionCallback];
    this[kQuestionCallback] = null;
    this.setPrompt(this[kOldPrompt]);
    callback(line);
  },

  [kQuestionCancel]() {
    if (!this[kQuestionCallback]) return;
    this[kQuestionCallback] = null;
    this.setPrompt(this[kOldPrompt]);
    this.clearLine();
  },

  [kWriteToOutput](text) {
    validateString(text, 'stringToWrite');
    if (this.output != null) this.output.write(text);
  },

  // Without a terminal there is no line to draw anew.
  [kRefreshLine]() {},

  close() {
    if (this.closed) return;
    this.pause();
    if (this.terminal) this[kSetRawMode](false);
    this.closed = true;
    this.emit('close');
  },

  pause() {
    if (this.paused) return;
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  },

  resume() {
    if (!this.paused) return;
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  },

  write(data, key) {
    if (this.paused) this.resume();
    if (this.terminal) this[kTtyWrite](data, key);
    else this[kNormalWrite](data);
  },

  [kNormalWrite](data) {
    if (data === undefined) return;
    let text = this[kDecoder].write(data);
    if (this[kSawReturnAt] && now() - this[kSawReturnAt] <= this.crlfDelay) {
      if (text[0] === '\n') text = text.slice(1);
      this[kSawReturnAt] = 0;
    }
    if (!text.includes('\n') && !text.includes('\r')) {
      if (text) this[kLineBuffer] = this[kLineBuffer] ? this[kLineBuffer] + text : text;
      return;
    }
    if (this[kLineBuffer]) {
      text = this[kLineBuffer] + text;
      this[kLineBuffer] = null;
    }
    this[kSawReturnAt] = text.endsWith('\r') ? now() : 0;
    const lines = splitLines(text);
    const last = lines.length - 1;
    this[kLineBuffer] = lines[last];
    for (let i = 0; i < last; i++) this[kOnLine](lines[i]);
  },

  clearLine() {
    if (this.terminal) require('internal/readline/edit').clearLine(this);
  },

  getCursorPos() {
    return require('internal/readline/edit').cursorPosition(this);
  },

  [Symbol.asyncIterator]() {
    if (this[kLines] === undefined) {
      this[kLines] = EventEmitter.on(this, 'line', {
        close: ['close'], highWaterMark: 1024, [require('internal/events/symbols').kFirstEventParam]: true,
      });
    }
    return this[kLines];
  },

  [Symbol.dispose ?? Symbol.for('nodejs.dispose')]() {
    this.close();
  },
};
const kLines = Symbol('kLineObjectStream');

const descriptors = Object.getOwnPropertyDescriptors(methods);
for (const key of Reflect.ownKeys(descriptors)) descriptors[key].enumerable = false;
Object.defineProperties(InterfaceConstructor.prototype, descriptors);

module.exports = { InterfaceConstructor, symbols };
