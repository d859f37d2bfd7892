'use strict';
// What Date.parse takes besides the standard's formats.
process.env.TZ = 'UTC';
const texts = ['Jan 1, 2020', '1 January 2020', 'January 1 2020 10:00', '2020/01/02', '2020-01-02 10:00:00', '2020-01-02 10:00', '1/2/2020', '12-25-1995', '2020-1-1', '2020/5', 'Jan 1', '1/2', '12', '13',
  'Thu Jan 01 1970 00:00:00 GMT+0100 (CET)', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Thu Jan 01 1970', 'Tue Mar 01 2022 12:34:56 GMT-0330', 'Sat, 5 Nov 2011 10:11:12 +0530', 'Sat, 5 Nov 2011 10:11:12 +05:30', 'Nov 5 2011 1:02 PM', 'Nov 5 2011 12:02 am', 'Nov 5 2011 13:02 PM', 'Nov 5 2011 10:11 EST', 'Nov 5 2011 10:11 PDT', 'Nov 5 2011 10:11Z', 'Nov 5 2011 10:11 UTC', 'Nov 5 2011 10:11:12.5', 'Nov 5 2011 10:11:12.123456', 'Nov 5 2011 24:00', 'Nov 5 2011 24:01', 'Nov 5 2011 25:00', 'Nov 5 2011 10:60',
  '1/1/49', '1/1/50', '1/1/99', '1/1/100', 'Feb 31 2020', 'Feb 32 2020', 'nonsense', '', '2020 nonsense', 'on Jan 1 2020', 'x1 2020', '(note) Jan 1 (more (deep)) 2020', 'Jan 1 2020)', 'Mon, 25 Dec 1995 13:30:00 GMT+2', '2020-01-01T10:00:00.000+01:00', '2020-01-01T10:00:00', '2020-01-01', '+002020-01-01T00:00:00Z', '20200101', 'Dec 25, 1995 10::30', 'May 1 2020 1 2 3', 'Sept 5 2020', 'janitor 5 2020', '2020 Jan 5', '5 2020 Jan'];
for (const text of texts) { const t = Date.parse(text); console.log(JSON.stringify(text), Number.isNaN(t) ? NaN : new Date(t).toISOString()); }
console.log(new Date('Jan 5, 2021 GMT').getTime(), new Date('2020/01/02 UTC').toISOString(), String(new Date(NaN)), Date.parse(new Date(0).toString()), Date.parse(new Date(0).toUTCString()));
