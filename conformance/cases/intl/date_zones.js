const zones = ['America/New_York', 'Europe/London', 'Asia/Tokyo', 'Asia/Kolkata', 'Australia/Sydney', 'Europe/Berlin', 'UTC',
  'America/Los_Angeles', '+05:30', '-0800', 'Etc/GMT+5', 'America/Sao_Paulo', 'pacific/auckland', 'US/Pacific', 'Europe/Kyiv'];
const names = ['short', 'long', 'shortOffset', 'longOffset', 'shortGeneric', 'longGeneric'];
for (const timeZone of zones) {
  for (const l of ['en-US', 'de', 'ja']) {
    const format = (o) => new Intl.DateTimeFormat(l, { timeZone, ...o });
    console.log(l, format().resolvedOptions().timeZone, ...names.flatMap((timeZoneName) =>
      [0, 6].map((month) => format({ timeZoneName }).formatToParts(Date.UTC(2024, month, 15)).at(-1).value)));
    console.log(format({ dateStyle: 'short', timeStyle: 'medium' }).format(Date.UTC(2024, 2, 10, 7, 30)));
  }
}
