// The texts of dates name the time zone.
for (const zone of ['UTC', 'Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Asia/Shanghai']) {
  const { stdout } = require('child_process').spawnSync(process.execPath, ['-p', `
    [String(new Date(0)), new Date(1e12).toTimeString(), new Date(NaN).toString(), /^.*\\(.*\\)$/.test(Date())].join('\\n')`],
  { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  console.log(zone, stdout);
}
