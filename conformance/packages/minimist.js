'use strict';
const minimist = require('minimist');
console.log(minimist(['-a', 'beep', '-b', 'boop']), minimist(['-x', '3', '-y', '4', '-n5', '-abc', '--beep=boop', 'foo', 'bar', '--no-z', '--', '-q']));
console.log(minimist(['--a.b', '1', '--list', 'x', '--list', 'y', '0x10', '1e3'], { boolean: ['v'], string: ['s'], alias: { v: 'verbose' }, default: { s: 'd' }, '--': true }));
