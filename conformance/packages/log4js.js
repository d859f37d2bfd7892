'use strict';
const log4js = require('log4js');
const fs = require('fs');
const dir = fs.mkdtempSync(`${require('os').tmpdir()}/l4-`);
log4js.addLayout('mine', () => (e) => `${e.level.levelStr}/${e.categoryName}: ${e.data.join(' ')} ${JSON.stringify(e.context)}`);
log4js.configure({ appenders: { out: { type: 'stdout', layout: { type: 'mine' } }, file: { type: 'file', filename: `${dir}/f.log`, maxLogSize: 100, backups: 2, layout: { type: 'messagePassThrough' } }, pat: { type: 'stdout', layout: { type: 'pattern', pattern: '%p %c %m %x{u}%n', tokens: { u: () => 'tok' } } }, only: { type: 'logLevelFilter', appender: 'pat', level: 'error' } }, categories: { default: { appenders: ['out'], level: 'info' }, disk: { appenders: ['file'], level: 'all' }, errs: { appenders: ['only'], level: 'trace', enableCallStack: true } } });
const l = log4js.getLogger(); l.info('hello %s', 'x', { a: 1 }); l.debug('hidden'); l.addContext('user', 'bob'); l.error(new Error('bad').message); l.level = 'debug'; l.debug('shown'); console.log(l.isDebugEnabled(), l.isTraceEnabled());
const disk = log4js.getLogger('disk'); for (let i = 0; i < 12; i++) disk.info(`line number ${i} here`);
const errs = log4js.getLogger('errs'); errs.warn('no'); errs.error('yes', 5);
try { log4js.configure({ appenders: {}, categories: {} }); } catch (e) { console.log(e.message.split('\n')[0]); }
setTimeout(() => log4js.shutdown((err) => { console.log(err); console.log(fs.readdirSync(dir).sort(), fs.readdirSync(dir).map((f) => fs.readFileSync(`${dir}/${f}`, 'utf8')).join('').includes('line number 11')); fs.rmSync(dir, { recursive: true }); }), 100);
