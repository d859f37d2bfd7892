'use strict';
// Completion of members, globals, commands.
const repl = require('repl');
const { PassThrough } = require('stream');
const server = repl.start({ input: new PassThrough(), output: new PassThrough(), terminal: false, prompt: '' });
server.context.thing = { first: 1, second: { third: 3 }, 'not a name': 4, get live() { throw new Error('called'); } };
const ask = (line) => server.complete(line, (error, [found, on]) => {
  console.log(JSON.stringify(line), JSON.stringify(found.filter((name) => !/^(?:thing\.)?(?:__|is|to|has|prop|valueOf|constructor)/.test(name))), on);
});
ask('thing.f');
ask('thing.second.');
ask('thing?.sec');
ask('thing.live.');
ask('thin');
ask('.he');
ask('.');
ask('JSON.st');
ask('nothing.here.');
ask('process.argv0.charCo');
ask('encodeURICom');
server.close();
