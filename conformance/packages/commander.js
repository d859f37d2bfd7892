'use strict';
const { Command, Option } = require('commander');
const program = new Command();
program.name('tool').description('a tool').version('1.2.3').exitOverride()
  .option('-d, --debug', 'debug').requiredOption('-c, --cheese <type>', 'cheese', 'blue')
  .addOption(new Option('-s, --size <size>').choices(['small', 'large']))
  .argument('<file>', 'file').argument('[rest...]');
program.command('clone <source> [dest]').description('clone it').option('-r, --recursive').action((source, dest, options) => console.log('clone', source, dest, options));
program.action((file, rest, options) => console.log('main', file, rest, options));
program.parse(['node', 'tool', '-d', '--size', 'large', 'a.txt', 'b', 'c']);
program.parse(['node', 'tool', 'clone', 'x', '-r']);
console.log(program.helpInformation());
program.configureOutput({ writeErr: (text) => console.log('err:', text.trim()) });
try { program.parse(['node', 'tool', '--nope', 'x']); } catch (err) { console.log(err.code, err.exitCode); }
try { program.parse(['node', 'tool', '-s', 'huge', 'x']); } catch (err) { console.log(err.code); }
