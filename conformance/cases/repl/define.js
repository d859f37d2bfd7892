'use strict';
// Own commands, own evaluation, own writer, contexts, modes, events.
const repl = require('repl');
const { PassThrough } = require('stream');
function session(options, lines, prepare) {
  return new Promise((resolve) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const server = repl.start({ input, output, terminal: false, prompt: '$ ', ...options });
    output.setEncoding('utf8');
    let text = '';
    output.on('data', (part) => { text += part; });
    server.on('exit', () => resolve(console.log(text)));
    prepare?.(server);
    input.end(lines.join('\n') + '\n');
  });
}
(async () => {
  await session({}, ['.greet you', '.help', '.exit', '1'], (server) => {
    server.defineCommand('greet', { help: 'Say hello', action(name) { this.output.write(`hello ${name}\n`); this.displayPrompt(); } });
    server.defineCommand('plain', function() { this.displayPrompt(); });
  });
  await session({ eval: (code, context, file, callback) => callback(null, code.trim().length) }, ['abc', 'de']);
  await session({ eval: (code, context, file, callback) => callback(code.includes('x') ? new repl.Recoverable(new SyntaxError('more')) : null, 1) },
                ['x', 'x', '.break', 'y']);
  await session({ writer: (value) => `<${value}>` }, ['1', '"a"']);
  await session({ ignoreUndefined: true }, ['undefined', '1', 'void 0']);
  await session({ replMode: repl.REPL_MODE_STRICT }, ['undeclared = 1', '(function() { return this })()']);
  await session({}, ['extra', 'extra = 2', '.clear', 'extra'], (server) => {
    server.context.extra = 1;
    server.on('reset', (context) => { context.extra = 'again'; });
  });
  console.log(typeof repl.writer, repl.REPL_MODE_SLOPPY.toString(), repl.builtinModules.includes('fs'));
  try {
    repl.start({ input: new PassThrough(), output: new PassThrough(), breakEvalOnSigint: true, eval() {} });
  } catch (error) {
    console.log(error.code, error.message);
  }
})();
