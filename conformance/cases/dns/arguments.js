'use strict';
// What dns refuses, and what needs no network.
const dns = require('dns');
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message.split('\n')[0]);
  }
};
attempt(() => dns.lookup(1, () => {}));
attempt(() => dns.lookup('x'));
attempt(() => dns.lookup('x', 5, () => {}));
attempt(() => dns.lookup('x', { hints: 1 }, () => {}));
attempt(() => dns.lookup('x', { order: 'x' }, () => {}));
attempt(() => dns.resolve('x', 'HI', () => {}));
attempt(() => dns.resolve4('x'));
attempt(() => dns.reverse('nope', () => {}));
attempt(() => dns.lookupService('127.0.0.1', 80));
attempt(() => dns.lookupService('x', 80, () => {}));
attempt(() => dns.setServers(['nonsense']));
attempt(() => dns.setServers('1.2.3.4'));
attempt(() => new dns.Resolver({ tries: 0 }));
attempt(() => dns.setDefaultResultOrder('x'));
dns.setServers(['1.1.1.1', '2.2.2.2:5353', '[::1]:53', '[::2]:54', '::3']);
console.log(dns.getServers(), dns.promises.getServers().length, dns.getDefaultResultOrder());
dns.lookup('127.0.0.1', (...result) => console.log('address', ...result));
dns.lookup('::1', { all: true }, (...result) => console.log('all', ...result));
dns.promises.lookup('127.0.0.1', { all: true }).then(console.log);
dns.lookup('localhost', 4, (error, address, family) => console.log('localhost', error, address, family));
console.log(dns.NOTFOUND, dns.CANCELLED, dns.ADDRCONFIG, dns.resolve.name, dns.Resolver.prototype.resolve4.name);
