'use strict';
// Truncated answers are asked for again over TCP; answers that do not hold together are no answers.
const dgram = require('dgram');
const dns = require('dns');
const net = require('net');
function reply(message, flags, records) {
  const end = message.indexOf(0, 12) + 5;
  const head = Buffer.from(message.subarray(0, end));
  head.writeUInt16BE(flags, 2);
  head.writeUInt16BE(records.length, 6);
  head.writeUInt16BE(0, 8);
  head.writeUInt16BE(0, 10);
  return Buffer.concat([head, ...records]);
}
const record = (data) => Buffer.concat([Buffer.from('c00c00100001000000050000', 'hex').fill(data.length, 11), data]);
const bad = [
  () => Buffer.alloc(0),
  () => Buffer.from([1, 2, 3]),
  (m) => m.subarray(0, 12),
  (m) => reply(m, 0x8180, [Buffer.from('c00c0010000100000005ffff', 'hex')]),
  (m) => reply(m, 0x8180, [Buffer.from('c00c', 'hex')]),
  (m) => reply(m, 0x8180, [record(Buffer.from([200, 1]))]),
  (m) => {
    const looped = Buffer.from(m);
    looped.writeUInt16BE(0x8180, 2);
    looped.writeUInt16BE(0xc00c, 12);
    return looped;
  },
];
let current = 0;
const tcp = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', (bytes) => {
    const message = bytes.subarray(2);
    const answer = reply(message, 0x8180, [record(Buffer.concat([Buffer.from([200]), Buffer.alloc(200, 'x')]))]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(answer.length);
    socket.write(length);
    setTimeout(() => socket.end(answer), 20);
  });
});
tcp.listen(0, '127.0.0.1', () => {
  const udp = dgram.createSocket('udp4', (message, from) => {
    const name = message.toString('latin1', 13, 13 + message[12]);
    const answer = name === 'big' ? reply(message, 0x8380, []) : bad[current](message);
    udp.send(answer, from.port, from.address);
  });
  udp.bind(tcp.address().port, '127.0.0.1', async () => {
    const resolver = new dns.promises.Resolver({ timeout: 100, tries: 1 });
    resolver.setServers([`127.0.0.1:${udp.address().port}`]);
    const text = await resolver.resolveTxt('big.test');
    console.log(text.length, text[0][0].length);
    for (; current < bad.length; current++) {
      try {
        console.log(current, await resolver.resolveTxt('bad.test'));
      } catch (e) {
        console.log(current, ['ETIMEOUT', 'EBADRESP', 'EFORMERR'].includes(e.code) || e.code);
      }
    }
    udp.close();
    tcp.close();
  });
});
