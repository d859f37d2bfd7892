'use strict';

// Keypresses out of what a terminal sends.
//
// A generator that takes characters one by one and emits 'keypress' on the
// stream when a key is complete:
//
//   ESC letter            meta + letter
//   ESC O [mod] letter    function keys of some terminals
//   ESC [ [num[;mod]] x   the others: letter or ~ ^ $ closes the sequence
//   ESC ESC …             the same with meta
// An escape that nothing follows in time is the escape key.

const { StringDecoder } = require('string_decoder');

const ESC = '\x1b';
const ESCAPE_TIMEOUT = 500;
const kDecoder = Symbol('keypress-decoder');
const kKeys = Symbol('escape-decoder');
const kSawKeyPress = Symbol('kSawKeyPress');

// What follows the escape, without modifiers → key name.
const names = { __proto__: null };
const sequences = {
  up: 'OA [A [a Oa', down: 'OB [B [b Ob', right: 'OC [C [c Oc', left: 'OD [D [d Od', clear: 'OE [E [e Oe',
  end: 'OF [F [4~ [8~ [8$ [8^', home: 'OH [H [1~ [7~ [7$ [7^', insert: '[2~ [2$ [2^', delete: '[3~ [3$ [3^',
  pageup: '[5~ [[5~ [5$ [5^', pagedown: '[6~ [[6~ [6$ [6^',
  f1: 'OP [P [11~ [[A', f2: 'OQ [Q [12~ [[B', f3: 'OR [R [13~ [[C', f4: 'OS [S [14~ [[D', f5: '[15~ [[E', f6: '[17~',
  f7: '[18~', f8: '[19~', f9: '[20~', f10: '[21~', f11: '[23~', f12: '[24~', 'paste-start': '[200~', 'paste-end': '[201~',
  tab: '[Z',
};
for (const name of Object.keys(sequences)) {
  const list = sequences[name].split(' ');
  for (let i = 0; i < list.length; i++) names[list[i]] = name;
}
const withShift = new Set(['[a', '[b', '[c', '[d', '[e', '[2$', '[3$', '[5$', '[6$', '[7$', '[8$', '[Z']);
const withCtrl = new Set(['Oa', 'Ob', 'Oc', 'Od', 'Oe', '[2^', '[3^', '[5^', '[6^', '[7^', '[8^']);

const isDigit = (ch) => ch >= '0' && ch <= '9';
const isUpper = (ch) => ch >= 'A' && ch <= 'Z';
const isLower = (ch) => ch >= 'a' && ch <= 'z';

function* emitKeys(stream) {
  for (;;) {
    let ch = yield;
    let s = ch;
    let escaped = false;
    const key = { sequence: null, name: undefined, ctrl: false, meta: false, shift: false };
    if (ch === ESC) {
      escaped = true;
      s += (ch = yield);
      if (ch === ESC) s += (ch = yield);
    }
    if (escaped && (ch === 'O' || ch === '[')) {
      // The letters and numbers of the sequence, and the modifier between them.
      let code = ch;
      let modifier = 0;
      if (ch === 'O') {
        s += (ch = yield);
        if (isDigit(ch)) {
          modifier = (ch >> 0) - 1;
          s += (ch = yield);
        }
        code += ch;
      } else {
        s += (ch = yield);
        if (ch === '[') {
          code += ch;
          s += (ch = yield);
        }
        // Up to two numbers, the second after a semicolon, then what closes.
        const start = s.length - 1;
        for (let digits = 0; isDigit(ch) && digits < 3; digits++) s += (ch = yield);
        if (ch === ';') {
          s += (ch = yield);
          if (isDigit(ch)) s += yield;
        }
        const command = s.slice(start);
        const parts = /^(?:(\d\d?)(?:;(\d))?([~^$])|(\d{3}~)|(?:(\d;)?(\d))?([A-Za-z]))$/.exec(command);
        if (parts === null) {
          code += command;
        } else if (parts[3] !== undefined) {
          code += parts[1] + parts[3];
          modifier = (parts[2] ?? 1) - 1;
        } else if (parts[4] !== undefined) {
          code += parts[4];
        } else {
          code += parts[7];
          modifier = (parts[6] ?? 1) - 1;
        }
      }
      key.ctrl = Boolean(modifier & 4);
      key.meta = Boolean(modifier & 10);
      key.shift = Boolean(modifier & 1);
      key.code = code;
      key.name = names[code] ?? 'undefined';
      if (withShift.has(code)) key.shift = true;
      if (withCtrl.has(code)) key.ctrl = true;
    } else if (ch === '\r') {
      key.name = 'return';
      key.meta = escaped;
    } else if (ch === '\n') {
      key.name = 'enter';
      key.meta = escaped;
    } else if (ch === '\t') {
      key.name = 'tab';
      key.meta = escaped;
    } else if (ch === '\b' || ch === '\x7f') {
      key.name = 'backspace';
      key.meta = escaped;
    } else if (ch === ESC) {
      key.name = 'escape';
      key.meta = escaped;
    } else if (ch === ' ') {
      key.name = 'space';
      key.meta = escaped;
    } else if (!escaped && ch <= '\x1a') {
      key.name = String.fromCharCode(ch.charCodeAt(0) + 96);
      key.ctrl = true;
    } else if (isDigit(ch) || isLower(ch) || isUpper(ch)) {
      key.name = ch.toLowerCase();
      key.shift = isUpper(ch);
      key.meta = escaped;
    } else if (escaped) {
      key.name = ch.length > 0 ? undefined : 'escape';
      key.meta = true;
    }
    key.sequence = s;
    const known = key.name !== undefined;
    if (s.length !== 0 && (known || escaped)) stream.emit('keypress', escaped ? undefined : s, key);
    else if ([...s].length === 1) stream.emit('keypress', s, key);
  }
}

// Emits 'keypress' on `stream` for its data, as long as somebody listens.
function emitKeypressEvents(stream, iface = {}) {
  if (stream[kDecoder]) return;
  stream[kDecoder] = new StringDecoder('utf8');
  stream[kKeys] = emitKeys(stream);
  stream[kKeys].next();
  let timer;
  const escapeEnds = () => stream[kKeys].next('');

  function onData(input) {
    if (stream.listenerCount('keypress') === 0) {
      // Nobody watches any more.
      stream.removeListener('data', onData);
      stream.on('newListener', onNewListener);
      return;
    }
    const text = stream[kDecoder].write(input);
    if (!text) return;
    clearTimeout(timer);
    iface[kSawKeyPress] = [...text].length === 1;
    iface.isCompletionEnabled = false;
    let length = 0;
    const characters = [...text];
    for (let i = 0; i < characters.length; i++) {
      const character = characters[i];
      length += character.length;
      // A tab that comes with other text is pasted.
      if (length === text.length) iface.isCompletionEnabled = true;
      try {
        stream[kKeys].next(character);
        if (character === ESC && length === text.length) {
          timer = setTimeout(escapeEnds, iface.escapeCodeTimeout ?? ESCAPE_TIMEOUT);
        }
      } catch (error) {
        // A generator that threw is over: make another, then let the error out.
        stream[kKeys] = emitKeys(stream);
        stream[kKeys].next();
        throw error;
      }
    }
  }
  function onNewListener(event) {
    if (event !== 'keypress') return;
    stream.on('data', onData);
    stream.removeListener('newListener', onNewListener);
  }
  if (stream.listenerCount('keypress') > 0) stream.on('data', onData);
  else stream.on('newListener', onNewListener);
}

module.exports = { emitKeypressEvents, kSawKeyPress };
