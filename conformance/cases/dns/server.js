'use strict';
// Queries against a server on loopback: answers, errors, cancelling.
const dgram = require('dgram');
const dns = require('dns');
const answers = {
  'a.test': [[1, Buffer.from([1, 2, 3, 4])], [1, Buffer.from([5, 6, 7, 8])]],
  'aaaa.test': [[28, Buffer.from('20010db8000000000000000000000001', 'hex')]],
  'mx.test': [[15, Buffer.from('000a046d61696c0474657374' + '00', 'hex')]],
  'txt.test': [[16, Buffer.from('\x03abc\x02de', 'latin1')]],
  'srv.test': [[33, Buffer.from('000100020050' + '03777777047465737400', 'hex')]],
  'cname.test': [[5, Buffer.from('0161047465737400', 'hex')], [1, Buffer.from([9, 9, 9, 9])]],
  '4.3.2.1.in-addr.arpa': [[12, Buffer.from('04686f7374047465737400', 'hex')]],
  'empty.test': [],
};
function nameOf(message) {
  const labels = [];
  let at = 12;
  while (message[at] !== 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + message[at]));
    at += message[at] + 1;
  }
  return [labels.join('.'), at + 5];
}
const server = dgram.createSocket('udp4', (message, from) => {
  const [name, end] = nameOf(message);
  if (name === 'silent.test') return;
  const found = answers[name];
  const head = Buffer.from(message.subarray(0, end));
  const rcode = name === 'fail.test' ? 2 : found ? 0 : 3;
  head.writeUInt16BE(0x8180 | rcode, 2);
  head.writeUInt16BE(found ? found.length : 0, 6);
  head.writeUInt16BE(0, 8);
  head.writeUInt16BE(0, 10);
  const records = (found || []).map(([type, data]) => {
    const record = Buffer.from('c00c000000010000003c0000', 'hex');
    record.writeUInt16BE(type, 2);
    record.writeUInt16BE(data.length, 10);
    return Buffer.concat([record, data]);
  });
  server.send(Buffer.concat([head, ...records]), from.port, from.address);
});
server.bind(0, '127.0.0.1', async () => {
  const resolver = new dns.promises.Resolver({ timeout: 200, tries: 1 });
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
  const tell = async (what, promise) => {
    try {
      console.log(what, await promise);
    } catch (e) {
      console.log(what, e.code, e.syscall, e.hostname, e.message);
    }
  };
  await tell('4', resolver.resolve4('a.test'));
  await tell('4 ttl', resolver.resolve4('a.test', { ttl: true }));
  await tell('6', resolver.resolve6('aaaa.test'));
  await tell('mx', resolver.resolveMx('mx.test'));
  await tell('txt', resolver.resolveTxt('txt.test'));
  await tell('srv', resolver.resolveSrv('srv.test'));
  await tell('cname', resolver.resolveCname('cname.test'));
  await tell('through a cname', resolver.resolve('cname.test'));
  await tell('reverse', resolver.reverse('1.2.3.4'));
  await tell('nothing', resolver.resolve4('empty.test'));
  await tell('no such name', resolver.resolve4('missing.test'));
  await tell('broken', resolver.resolve4('fail.test'));
  await tell('silent', resolver.resolve4('silent.test'));
  const waiting = tell('cancelled', resolver.resolve4('silent.test'));
  resolver.cancel();
  await waiting;
  server.close();
});
