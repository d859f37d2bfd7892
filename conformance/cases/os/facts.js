// os: types, coercions, shapes that hold on every machine.
'use strict';
const os = require('os');
for (const key of ['arch', 'endianness', 'homedir', 'hostname', 'machine', 'platform', 'release', 'tmpdir', 'type', 'version']) {
  console.log(key, typeof os[key](), os[key]().length > 0, `${os[key]}` === os[key](), os[key].name, os[key].length);
}
for (const key of ['availableParallelism', 'freemem', 'totalmem', 'uptime']) {
  console.log(key, os[key]() > 0, typeof +os[key], os[key].name, os[key].length);
}
console.log(os.loadavg().length, os.loadavg().every((load) => load >= 0), os.totalmem() >= os.freemem());
const [cpu] = os.cpus();
console.log(Object.keys(cpu), Object.keys(cpu.times), typeof cpu.model, Number.isInteger(cpu.speed));
console.log(os.EOL === '\n', os.devNull, Object.keys(os));
for (const list of Object.values(os.networkInterfaces())) {
  for (const entry of list) {
    const keys = Object.keys(entry).join();
    if (keys !== 'address,netmask,family,mac,internal,cidr' && keys !== 'address,netmask,family,mac,internal,cidr,scopeid') {
      console.log('wrong keys', keys);
    }
    if (!/^(IPv4|IPv6)$/.test(entry.family) || !/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(entry.mac)) console.log('wrong', entry);
  }
}
