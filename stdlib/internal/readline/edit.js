'use strict';

// What keys do to the line of a terminal: moving, deleting, killing and yanking,
// undo, history, completion; and drawing the line.
//
// Owns: the editing methods of readline's Interface, put onto its prototype when
// the first terminal interface is made. Keys are decoded in internal/readline/keys.

const { getStringWidth, inspect } = require('internal/util/inspect');
const { clearScreenDown, cursorTo, moveCursor } = require('internal/readline/callbacks');
const { symbols } = require('internal/readline/interface');
const { charLengthAt, charLengthLeft, commonPrefix } = require('internal/readline/utils');
const {
  kAddHistory, kLine, kMoveCursor, kNormalWrite, kOnLine, kPreviousKey, kPrompt, kRefreshLine, kSetRawMode,
  kTtyWrite, kWriteToOutput,
} = symbols;

const { defineProperty } = Object;
const { max, min } = Math;

// The most entries of the undo stack and of the kill ring.
const MOST_UNDO = 2048;
const MOST_KILLED = 32;

const kBefore = Symbol('_undoStack');
const kAfter = Symbol('_redoStack');
const kKilled = Symbol('_killRing');
const kKilledAt = Symbol('_killRingCursor');
const kPreviousRow = Symbol('_prevRows');
const kSearch = Symbol('_substringSearch');
const kYanking = Symbol('_yanking');

const isSpace = (ch) => ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r' || ch === '\f' || ch === '\v';
const isWord = (ch) => (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch === '_';

const kinds = (ch) => (isSpace(ch) ? 0 : isWord(ch) ? 1 : 2);

// Start of the word left of `cursor`: spaces are skipped, then one run of word
// characters or of anything else.
function wordStart(line, cursor) {
  let at = cursor;
  while (at > 0 && isSpace(line[at - 1])) at--;
  if (at === 0) return 0;
  const kind = kinds(line[at - 1]);
  while (at > 0 && kinds(line[at - 1]) === kind) at--;
  return at;
}

// Start of the word right of `cursor`: one run, then spaces.
function wordEnd(line, cursor) {
  let at = cursor;
  if (at < line.length && !isSpace(line[at])) {
    const kind = kinds(line[at]);
    while (at < line.length && kinds(line[at]) === kind) at++;
  }
  while (at < line.length && isSpace(line[at])) at++;
  return at;
}

function displayPosition(self, text) {
  let offset = 0;
  let rows = 0;
  const { columns } = self;
  for (const char of text.replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, '')) {
    if (char === '\n') {
      rows += Math.ceil(offset / columns) || 1;
      offset = 0;
    } else if (char === '\t') {
      offset += self.tabSize - (offset % self.tabSize);
    } else {
      const width = getStringWidth(char, false);
      if (width === 0 || width === 1) {
        offset += width;
      } else {
        // A wide character does not fit into the last column.
        if ((offset + 1) % columns === 0) offset++;
        offset += 2;
      }
    }
  }
  const cols = offset % columns;
  rows += (offset - cols) / columns;
  return { cols, rows };
}

function cursorPosition(self) {
  return displayPosition(self, self[kPrompt] + self.line.slice(0, self.cursor));
}

function refreshLine(self) {
  const line = self[kPrompt] + self.line;
  const end = displayPosition(self, line);
  const cursor = cursorPosition(self);
  const previousRow = self[kPreviousRow] || 0;
  if (previousRow > 0) moveCursor(self.output, 0, -previousRow);
  cursorTo(self.output, 0);
  clearScreenDown(self.output);
  self[kWriteToOutput](line);
  // The terminal itself wraps only with the next character.
  if (end.cols === 0) self[kWriteToOutput](' ');
  cursorTo(self.output, cursor.cols);
  const difference = end.rows - cursor.rows;
  if (difference > 0) moveCursor(self.output, 0, -difference);
  self[kPreviousRow] = cursor.rows;
}

function remember(self, text = self.line, cursor = self.cursor) {
  const stack = self[kBefore] ??= [];
  if (stack.push({ text, cursor }) > MOST_UNDO) stack.shift();
}

function beforeEdit(self, text, cursor) {
  remember(self, text, cursor);
  self[kAfter] = [];
}

function restore(self, from, to) {
  const stack = self[from] ??= [];
  if (stack.length === 0) return;
  (self[to] ??= []).push({ text: self.line, cursor: self.cursor });
  const entry = stack.pop();
  self.line = entry.text;
  self.cursor = entry.cursor;
  refreshLine(self);
}

function insert(self, text) {
  beforeEdit(self, self.line, self.cursor);
  if (self.cursor < self.line.length) {
    self.line = self.line.slice(0, self.cursor) + text + self.line.slice(self.cursor);
    self.cursor += text.length;
    refreshLine(self);
    return;
  }
  const old = cursorPosition(self);
  self.line += text;
  self.cursor += text.length;
  const now = cursorPosition(self);
  // A new row has to be drawn by us: the terminal scrolls only then.
  if (old.rows < now.rows) refreshLine(self);
  else self[kWriteToOutput](text);
}

// Removes line[from, to) and leaves the cursor at `from`.
function remove(self, from, to) {
  beforeEdit(self, self.line, self.cursor);
  self.line = self.line.slice(0, from) + self.line.slice(to);
  self.cursor = from;
  refreshLine(self);
}

function kill(self, from, to) {
  const text = self.line.slice(from, to);
  const ring = self[kKilled] ??= [];
  if (text && ring[0] !== text) {
    ring.unshift(text);
    self[kKilledAt] = 0;
    if (ring.length > MOST_KILLED) ring.pop();
  }
  remove(self, from, to);
}

function yank(self) {
  const ring = self[kKilled] ?? [];
  if (ring.length === 0) return;
  self[kYanking] = true;
  insert(self, ring[self[kKilledAt]]);
}

function yankNext(self) {
  const ring = self[kKilled] ?? [];
  if (!self[kYanking] || ring.length <= 1) return;
  const last = ring[self[kKilledAt]];
  if (++self[kKilledAt] >= ring.length) self[kKilledAt] = 0;
  const current = ring[self[kKilledAt]];
  const head = self.line.slice(0, self.cursor - last.length);
  const tail = self.line.slice(self.cursor);
  self.line = head + current + tail;
  self.cursor = head.length + current.length;
  refreshLine(self);
}

// --- history ----------------------------------------------------------------

function historyMove(self, step) {
  const count = self.history.length;
  const search = self[kSearch] || '';
  let index = self.historyIndex + step;
  while (index >= 0 && index < count && (!self.history[index].startsWith(search) || self.line === self.history[index])) {
    index += step;
  }
  if (index < -1) return;
  beforeEdit(self, self.line, self.cursor);
  if (index >= count || index === -1) self.line = search;
  else self.line = self.history[index];
  self.historyIndex = min(index, count);
  self.cursor = self.line.length;
  refreshLine(self);
}

function historyNext(self) {
  if (self.historyIndex >= 0) historyMove(self, -1);
}

function historyPrevious(self) {
  if (self.historyIndex < self.history.length && self.history.length > 0) historyMove(self, 1);
}

function addHistory(self) {
  const { line } = self;
  if (line.length === 0) return '';
  if (self.historySize === 0 || line.trim().length === 0) return line;
  if (self.history.length === 0 || self.history[0] !== line) {
    if (self.removeHistoryDuplicates) {
      const at = self.history.indexOf(line);
      if (at !== -1) self.history.splice(at, 1);
    }
    self.history.unshift(line);
    if (self.history.length > self.historySize) self.history.pop();
  }
  self.historyIndex = -1;
  // Listeners may edit the history before it is used.
  const first = self.history[0];
  self.emit('history', self.history);
  return first;
}

function finishLine(self) {
  const line = addHistory(self);
  self[kBefore] = [];
  self[kAfter] = [];
  clearLine(self);
  self[kOnLine](line);
}

function clearLine(self) {
  self[kMoveCursor](Infinity);
  self[kWriteToOutput]('\r\n');
  self.line = '';
  self.cursor = 0;
  self[kPreviousRow] = 0;
}

// --- completion -------------------------------------------------------------

function complete(self, lastWasTab) {
  self.pause();
  const line = self.line.slice(0, self.cursor);
  const done = (error, answer) => {
    self.resume();
    if (error) {
      self[kWriteToOutput](`Tab completion error: ${inspect(error)}`);
      return;
    }
    showCompletions(self, lastWasTab, answer);
  };
  const result = self.completer(line, done);
  if (typeof result?.then === 'function') result.then((answer) => done(null, answer), done);
}

function showCompletions(self, lastWasTab, { 0: completions, 1: completeOn }) {
  if (!completions || completions.length === 0) return;
  const prefix = commonPrefix(completions.filter((item) => item !== ''));
  if (prefix.startsWith(completeOn) && prefix.length > completeOn.length) {
    insert(self, prefix.slice(completeOn.length));
    return;
  }
  if (!completeOn.startsWith(prefix)) {
    self.line = self.line.slice(0, self.cursor - completeOn.length) + prefix + self.line.slice(self.cursor);
    self.cursor = self.cursor - completeOn.length + prefix.length;
    refreshLine(self);
    return;
  }
  if (!lastWasTab) return;
  beforeEdit(self, self.line, self.cursor);
  const widths = completions.map((item) => getStringWidth(item));
  const width = max(...widths) + 2;
  let columns = Math.floor(self.columns / width) || 1;
  if (columns === Infinity) columns = 1;
  let output = '\r\n';
  let column = 0;
  let blank = 0;
  for (let i = 0; i < completions.length; i++) {
    const item = completions[i];
    // An empty entry starts a new group.
    if (item === '' || column === columns) {
      output += '\r\n';
      column = 0;
      blank = 0;
    } else {
      output += ' '.repeat(blank);
    }
    if (item !== '') {
      output += item;
      blank = width - widths[i];
      column++;
    } else {
      output += '\r\n';
    }
  }
  if (column !== 0) output += '\r\n\r\n';
  self[kWriteToOutput](output);
  refreshLine(self);
}

// --- keys -------------------------------------------------------------------

function ttyWrite(self, s, key = {}) {
  const previousKey = self[kPreviousKey];
  self[kPreviousKey] = key;
  const { ctrl, meta, name, shift } = key;
  if (!meta || name !== 'y') self[kYanking] = false;
  // What is typed before moving through the history is what is searched for.
  if ((name === 'up' || name === 'down') && !ctrl && !meta && !shift) {
    if (self[kSearch] === null || self[kSearch] === undefined) self[kSearch] = self.line.slice(0, self.cursor);
  } else if (self[kSearch] !== null && self[kSearch] !== undefined) {
    self[kSearch] = null;
    if (self.history.length === self.historyIndex) self.historyIndex = -1;
  }

  if (key.sequence === '\x1f') {
    restore(self, kBefore, kAfter);
    return;
  }
  if (key.sequence === '\x1e') {
    restore(self, kAfter, kBefore);
    return;
  }
  if (name === 'escape') return;
  if (ctrl && shift) {
    if (name === 'backspace') kill(self, 0, self.cursor);
    else if (name === 'delete') kill(self, self.cursor, self.line.length);
  } else if (ctrl) {
    withCtrl(self, name);
  } else if (meta) {
    withMeta(self, name);
  } else {
    plain(self, s, name, previousKey);
  }
}

function deleteLeft(self) {
  if (self.cursor > 0 && self.line.length > 0) remove(self, self.cursor - charLengthLeft(self.line, self.cursor), self.cursor);
}

function deleteRight(self) {
  if (self.cursor < self.line.length) remove(self, self.cursor, self.cursor + charLengthAt(self.line, self.cursor));
}

function deleteWordLeft(self) {
  if (self.cursor > 0) remove(self, wordStart(self.line, self.cursor), self.cursor);
}

function deleteWordRight(self) {
  if (self.cursor < self.line.length) remove(self, self.cursor, wordEnd(self.line, self.cursor));
}

function wordLeft(self) {
  if (self.cursor > 0) self[kMoveCursor](wordStart(self.line, self.cursor) - self.cursor);
}

function wordRight(self) {
  if (self.cursor < self.line.length) self[kMoveCursor](wordEnd(self.line, self.cursor) - self.cursor);
}

function interrupt(self) {
  // Without a listener the interface is closed.
  if (self.listenerCount('SIGINT') > 0) self.emit('SIGINT');
  else self.close();
}

// The process stops until it is continued; what the signals do is restored then.
function suspend(self) {
  if (self.listenerCount('SIGTSTP') > 0) {
    self.emit('SIGTSTP');
    return;
  }
  process.once('SIGCONT', () => {
    if (!self.paused) {
      self.pause();
      self.emit('SIGCONT');
    }
    self[kSetRawMode](true);
    self[kRefreshLine]();
  });
  self[kSetRawMode](false);
  process.kill(process.pid, 'SIGTSTP');
}

function withCtrl(self, name) {
  switch (name) {
    case 'c': interrupt(self); break;
    case 'h': deleteLeft(self); break;
    case 'd':
      if (self.cursor === 0 && self.line.length === 0) self.close();
      else deleteRight(self);
      break;
    case 'u': kill(self, 0, self.cursor); break;
    case 'k': kill(self, self.cursor, self.line.length); break;
    case 'a': self[kMoveCursor](-Infinity); break;
    case 'e': self[kMoveCursor](Infinity); break;
    case 'b': self[kMoveCursor](-charLengthLeft(self.line, self.cursor)); break;
    case 'f': self[kMoveCursor](charLengthAt(self.line, self.cursor)); break;
    case 'l':
      cursorTo(self.output, 0, 0);
      clearScreenDown(self.output);
      self[kRefreshLine]();
      break;
    case 'n': historyNext(self); break;
    case 'p': historyPrevious(self); break;
    case 'y': yank(self); break;
    case 'z': suspend(self); break;
    case 'w':
    case 'backspace': deleteWordLeft(self); break;
    case 'delete': deleteWordRight(self); break;
    case 'left': wordLeft(self); break;
    case 'right': wordRight(self); break;
  }
}

function withMeta(self, name) {
  switch (name) {
    case 'b': wordLeft(self); break;
    case 'f': wordRight(self); break;
    case 'd':
    case 'delete': deleteWordRight(self); break;
    case 'backspace': deleteWordLeft(self); break;
    case 'y': yankNext(self); break;
  }
}

function plain(self, s, name, previousKey) {
  // \r\n is one end of a line; the \n counts alone when the \r is long ago.
  if (self[symbols.kSawReturnAt] && name !== 'enter') self[symbols.kSawReturnAt] = 0;
  switch (name) {
    case 'return':
      self[symbols.kSawReturnAt] = Date.now();
      finishLine(self);
      break;
    case 'enter':
      if (self[symbols.kSawReturnAt] === 0 || Date.now() - self[symbols.kSawReturnAt] > self.crlfDelay) finishLine(self);
      self[symbols.kSawReturnAt] = 0;
      break;
    case 'backspace': deleteLeft(self); break;
    case 'delete': deleteRight(self); break;
    case 'left': self[kMoveCursor](-charLengthLeft(self.line, self.cursor)); break;
    case 'right': self[kMoveCursor](charLengthAt(self.line, self.cursor)); break;
    case 'home': self[kMoveCursor](-Infinity); break;
    case 'end': self[kMoveCursor](Infinity); break;
    case 'up': historyPrevious(self); break;
    case 'down': historyNext(self); break;
    case 'tab':
      if (typeof self.completer === 'function' && self.isCompletionEnabled) {
        complete(self, previousKey && previousKey.name === 'tab');
        break;
      }
      insertText(self, s);
      break;
    default:
      insertText(self, s);
  }
}

function insertText(self, s) {
  if (typeof s !== 'string' || !s) return;
  // Pasted text may have lines in it: all but the last are entered.
  const lines = s.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i++) {
    if (i > 0) finishLine(self);
    if (lines[i] !== '') insert(self, lines[i]);
  }
}

const methods = {
  [kAddHistory]() { return addHistory(this); },
  [kLine]() { finishLine(this); },
  [kRefreshLine]() {
    if (this.terminal) refreshLine(this);
  },
  [kTtyWrite](s, key) { ttyWrite(this, s, key); },
  [kMoveCursor](dx) {
    if (dx === 0) return;
    const old = cursorPosition(this);
    this.cursor = max(0, min(this.cursor + dx, this.line.length));
    const now = cursorPosition(this);
    // Within a row the cursor moves; else all is drawn.
    if (old.rows === now.rows) moveCursor(this.output, now.cols - old.cols, 0);
    else refreshLine(this);
  },
};

function install(prototype) {
  if (prototype[kAddHistory] !== undefined) return;
  const keys = Reflect.ownKeys(methods);
  for (let i = 0; i < keys.length; i++) {
    defineProperty(prototype, keys[i], { __proto__: null, configurable: true, writable: true, value: methods[keys[i]] });
  }
}

// The old underscore methods of readline.Interface.
const legacyCalls = {
  '__proto__': null,
  '_setRawMode': (self, mode) => self[kSetRawMode](mode),
  '_onLine': (self, line) => self[kOnLine](line),
  '_writeToOutput': (self, text) => self[kWriteToOutput](text),
  '_addHistory': addHistory,
  '_refreshLine': (self) => self[kRefreshLine](),
  '_normalWrite': (self, data) => self[kNormalWrite](data),
  '_insertString': insert,
  '_tabComplete': complete,
  '_wordLeft': wordLeft,
  '_wordRight': wordRight,
  '_deleteLeft': deleteLeft,
  '_deleteRight': deleteRight,
  '_deleteWordLeft': deleteWordLeft,
  '_deleteWordRight': deleteWordRight,
  '_deleteLineLeft': (self) => kill(self, 0, self.cursor),
  '_deleteLineRight': (self) => kill(self, self.cursor, self.line.length),
  '_line': finishLine,
  '_historyNext': historyNext,
  '_historyPrev': historyPrevious,
  '_getDisplayPos': displayPosition,
  '_getCursorPos': cursorPosition,
  '_moveCursor': (self, dx) => self[kMoveCursor](dx),
  '_ttyWrite': ttyWrite,
};

function legacy(self, name, args) {
  install(Object.getPrototypeOf(require('readline').Interface.prototype));
  return legacyCalls[name](self, ...args);
}

module.exports = { clearLine, cursorPosition, install, legacy };
