// net.isIP(): what is an address and what only looks like one.
'use strict';
const net = require('net');
for (const text of ['127.0.0.1', '0.0.0.0', '255.255.255.255', '256.1.1.1', '01.2.3.4', '1.2.3', '1.2.3.4.5', '', 'x',
                    '::', '::1', '1::', ':::', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::',
                    '::2:3:4:5:6:7:8', '1::2::3', '::ffff:1.2.3.4', '1.2.3.4::', '::1.2.3', '1:2:3:4:5:6:1.2.3.4',
                    'fe80::1%eth0', 'fe80::1%', 'fe80::1%a b', 'fe80::1%a.b:c-d', '12345::', 'g::', ' ::1', '1.2.3.4%eth0']) {
  console.log(JSON.stringify(text), net.isIP(text), net.isIPv4(text), net.isIPv6(text));
}
console.log(net.isIP(), net.isIP(null), net.isIP({ toString: () => '::1' }));
console.log(net.getDefaultAutoSelectFamilyAttemptTimeout());
net.setDefaultAutoSelectFamilyAttemptTimeout(3);
console.log(net.getDefaultAutoSelectFamilyAttemptTimeout());
for (const value of [0, 'a', 1.5]) {
  try {
    net.setDefaultAutoSelectFamilyAttemptTimeout(value);
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
