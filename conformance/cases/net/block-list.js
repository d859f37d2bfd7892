'use strict';
// BlockList and SocketAddress.
const { BlockList, SocketAddress } = require('net');
const { inspect } = require('util');
const list = new BlockList();
list.addAddress('123.123.123.123');
list.addRange('10.0.0.1', '10.0.0.10');
list.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');
console.log(list.rules, BlockList.isBlockList(list), BlockList.isBlockList({}));
console.log(list.check('123.123.123.123'), list.check('::ffff:7b7b:7b7b', 'ipv6'), list.check('10.0.0.11'));
console.log(list.check('8592:757c:efae:4e45:f::1', 'ipv6'), list.check('nonsense'));
console.log(inspect(list), inspect(new BlockList(), { depth: -1 }));
for (const f of [
  () => list.addAddress('x'), () => list.addRange('10.0.0.2', '10.0.0.1'), () => list.addSubnet('10.0.0.0', 33),
  () => list.addAddress(1), () => new SocketAddress({ family: 'x' }), () => new SocketAddress({ port: 70000 }),
]) {
  try {
    f();
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
const address = new SocketAddress({ address: '::1', family: 'IPv6', port: 80, flowlabel: 3 });
console.log(address, JSON.stringify(address), SocketAddress.parse('1.2.3.4:5'), SocketAddress.parse('nope:nope'));
