'use strict';
const yargs = require('yargs/yargs');
const make = () => yargs([]).scriptName('tool').locale('en').exitProcess(false).showHelpOnFail(false)
  .wrap(80).version('1.2.3')
  .command('get <source> [proxy]', 'make a get request', (y) => y.positional('source', { describe: 'URL to fetch', type: 'string' }).option('times', { type: 'number', alias: 't', default: 1, describe: 'how often' }), (argv) => console.log('get', argv.source, argv.proxy, argv.times))
  .command('serve', 'start the server', {}, async (argv) => { await null; console.log('serve', argv.verbose); })
  .option('verbose', { alias: 'v', type: 'count', describe: 'say more' })
  .option('mode', { choices: ['fast', 'slow'] })
  .demandCommand(1, 'a command, please').strict().fail((msg, err) => { throw err || new Error(msg); });
const run = async (...args) => {
  try { const argv = await make().parseAsync(args); console.log(JSON.stringify(argv)); } catch (e) { console.log('failed:', e.message); }
};
(async () => {
  await run('get', 'http://x', '-t', '3', '-vvv');
  await run('serve', '--mode', 'fast');
  await run('serve', '--mode', 'odd');
  await run();
  await run('get');
  await run('serve', '--unknown');
  console.log(await make().getHelp());
  await run('--version');
  console.log(yargs(['--a.b', '1', '--no-c', '--d=x', '--list', '1', '2', '-xyz', '--', 'rest', '--e']).array('list').scriptName('tool').parserConfiguration({ 'populate--': true }).parse());
  console.log(yargs.Parser('--foo=99 --bar 9.5 -n hello "a b"'));
})();
