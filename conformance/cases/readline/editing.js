// Editing a line in a terminal: what is drawn and what comes out.
const readline = require('readline');
const { PassThrough, Writable } = require('stream');
function session(name, keys, options = {}) {
  const input = new PassThrough();
  const drawn = [];
  const output = new Writable({ write(chunk, encoding, callback) { drawn.push(chunk.toString()); callback(); } });
  output.columns = options.columns ?? 20;
  const rl = readline.createInterface({ input, output, terminal: true, prompt: '> ', ...options });
  const lines = [];
  rl.on('line', (line) => lines.push(line));
  rl.on('close', () => lines.push('(closed)'));
  rl.on('SIGINT', () => lines.push('(SIGINT)'));
  rl.prompt();
  for (const key of keys) {
    if (typeof key === 'string') input.emit('keypress', key, { sequence: key, name: key });
    else input.emit('keypress', key.s, { sequence: key.s ?? '', ...key });
  }
  console.log(name, JSON.stringify(lines), JSON.stringify(rl.line), rl.cursor, JSON.stringify(rl.getCursorPos()));
  console.log('  ', JSON.stringify(drawn.join('')));
  rl.close();
}
const k = (name, more) => ({ name, ...more });
const type = (text) => [...text].map((c) => ({ s: c, name: c.toLowerCase() }));
session('typing', [...type('hello'), k('return')]);
session('left and insert', [...type('helo'), k('left'), ...type('l'), k('return')]);
session('home, end', [...type('b'), k('home'), ...type('a'), k('end'), ...type('c'), k('return')]);
session('backspace, delete', [...type('abc'), k('backspace'), k('home'), k('delete')]);
session('words', [...type('foo bar-baz  qux'), k('left', { ctrl: true }), k('w', { ctrl: true }), k('b', { meta: true })]);
session('word right', [...type('foo bar'), k('home'), k('f', { meta: true }), k('d', { meta: true })]);
session('kill and yank', [...type('one two'), k('u', { ctrl: true }), ...type('x '), k('y', { ctrl: true })]);
session('yank pop', [...type('one'), k('u', { ctrl: true }), ...type('two'), k('u', { ctrl: true }), k('y', { ctrl: true }), k('y', { meta: true })]);
session('undo, redo', [...type('abc'), { s: '\x1f', name: undefined, ctrl: true }, { s: '\x1f', ctrl: true }, { s: '\x1e', ctrl: true }]);
session('history', [...type('one'), k('return'), ...type('two'), k('return'), k('up'), k('up'), k('down')]);
session('history by start', [...type('git a'), k('return'), ...type('ls'), k('return'), ...type('git b'), k('return'), ...type('gi'), k('up'), k('up')]);
session('no duplicates', [...type('a'), k('return'), ...type('b'), k('return'), ...type('a'), k('return'), k('up'), k('up')], { removeHistoryDuplicates: true });
session('wrapping', type('a line that is longer than one row'));
session('wide', type('日本語テキスト日本語'), { columns: 12 });
session('ctrl-c', [...type('x'), k('c', { ctrl: true })]);
session('ctrl-d', [k('d', { ctrl: true })]);
session('ctrl-l', [...type('x'), k('l', { ctrl: true })]);
session('surrogates', [{ s: '😀' }, k('left'), ...type('a'), k('right'), k('backspace')]);
const completer = (line) => { const all = ['apple', 'apricot', 'banana']; const hits = all.filter((c) => c.startsWith(line)); return [hits, line]; };
session('completion', [...type('ap'), { s: '\t', name: 'tab' }], { completer });
session('completion list', [...type('ap'), { s: '\t', name: 'tab' }, { s: '\t', name: 'tab' }], { completer, columns: 40 });
session('completion whole', [...type('b'), { s: '\t', name: 'tab' }], { completer });
session('paste', [{ s: 'one\ntwo\nthr' }]);
