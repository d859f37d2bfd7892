'use strict';
// Mocked time: timers and Date go by tick() alone, and everything is as before after reset().
const { mock } = require('node:test');
const promises = require('node:timers/promises');

const real = setTimeout;
const lines = [];
const log = (...parts) => lines.push(parts.join(' '));
const attempt = (fn) => { try { fn(); log('no error'); } catch (error) { log(error.code, error.message); } };

(async () => {
  attempt(() => mock.timers.tick(1));
  attempt(() => mock.timers.enable({ apis: ['setTimeout', 'nothing'] }));
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'setImmediate', 'Date'], now: 1000 });
  attempt(() => mock.timers.enable());
  attempt(() => mock.timers.tick(-1));
  log(Date.now(), new Date().toISOString(), typeof Date(), Date.isMock === true);
  setTimeout((what) => log('timeout', what, Date.now()), 30, 'argument');
  const every = setInterval(() => log('interval', Date.now()), 20);
  setImmediate(() => log('immediate'));
  const cleared = setTimeout(() => log('never'), 5);
  clearTimeout(cleared);
  promises.setTimeout(40, 'value').then((value) => log('promise', value));
  mock.timers.tick(10);
  mock.timers.tick(15);
  mock.timers.tick(35);
  clearInterval(every);
  await null;
  await null;
  log('now', Date.now());
  setTimeout(() => log('last'), 5000);
  mock.timers.runAll();
  mock.timers.setTime(123456);
  log(Date.now());
  mock.timers.reset();
  log(setTimeout === real, Date.now() > 1e12);
  console.log(lines.join('\n'));
})();
