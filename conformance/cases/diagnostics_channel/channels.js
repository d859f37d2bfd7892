'use strict';
// Channels: identity, subscription, delivery, errors, stores.
const dc = require('diagnostics_channel');
const { AsyncLocalStorage } = require('async_hooks');
const c = dc.channel('test');
console.log(c === dc.channel('test'), c.hasSubscribers, dc.hasSubscribers('test'), c instanceof dc.Channel);
const f = (message, name) => console.log('got', message, name);
c.subscribe(f);
console.log(c.hasSubscribers, c instanceof dc.Channel);
c.publish({ a: 1 });
dc.subscribe('test', f);
c.publish(2);
console.log(dc.unsubscribe('test', f), c.unsubscribe(f), c.unsubscribe(f), c.hasSubscribers);
c.publish('nobody');
const als = new AsyncLocalStorage();
c.bindStore(als, (data) => ({ wrapped: data }));
console.log(c.runStores('data', function(x) { return [als.getStore(), this, x]; }, 'this', 1), c.unbindStore(als));
process.on('uncaughtException', (e) => console.log('later:', e.message));
c.subscribe(() => { throw new Error('subscriber'); });
c.publish(1);
console.log('published');
for (const bad of [1, null, {}]) try { dc.channel(bad); } catch (e) { console.log(e.code, e.message); }
try { c.subscribe(1); } catch (e) { console.log(e.code, e.message); }
