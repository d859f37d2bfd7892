'use strict';
// net.isIP on all the text forms.
const net = require('net');
for (const a of ['127.0.0.1', '256.1.1.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.', '0.0.0.0', '', '::', '::1', '1::', '1:2:3:4:5:6:7:8',
                 '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', ':::', ':1', '1:', '::ffff:1.2.3.4', '::1.2.3.256', '1:2:3:4:5:6:1.2.3.4',
                 '1:2:3:4:5:6:7:1.2.3.4', 'fe80::1%eth0', 'fe80::1%', '12345::', 'g::', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', '1::3:4:5:6:7:8',
                 '::1:2:3:4:5:6:7:8', '1.2.3.4::', '::1.2.3.4:5', 'ABCD::ef', ' ::1', '1 ', 'x']) {
  console.log(JSON.stringify(a), net.isIP(a), net.isIPv4(a), net.isIPv6(a));
}
console.log(net.isIP(), net.isIP(null), net.isIP({ toString: () => '1.1.1.1' }));
for (const v of [0, 'x', 5.5, undefined]) {
  try { net.setDefaultAutoSelectFamilyAttemptTimeout(v); } catch (e) { console.log(e.code, e.message); }
}
net.setDefaultAutoSelectFamilyAttemptTimeout(1);
console.log(net.getDefaultAutoSelectFamilyAttemptTimeout());
