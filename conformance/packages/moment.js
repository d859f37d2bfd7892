'use strict';
const moment = require('moment');
const m = moment.utc('2024-02-29T12:34:56.789Z');
console.log(m.format('YYYY-MM-DD HH:mm:ss.SSS dddd Do [of] MMMM, w W'), m.toISOString());
console.log(m.clone().add(1, 'year').format('L'), m.clone().startOf('week').format(), m.diff(moment.utc('2023-12-25'), 'days'));
console.log(moment.duration(90, 'minutes').humanize(), moment.utc('03/04/2020', 'MM/DD/YYYY', true).isValid(), moment.utc('x', 'YYYY', true).isValid());
console.log(moment.utc([2010, 0, 31]).add(1, 'month').format('ll'), moment.utc(0).from(moment.utc(86400000 * 3)), JSON.stringify({ m }));
console.log(m.isBetween('2024-01-01', '2024-12-31'), m.daysInMonth(), m.isLeapYear(), moment.localeData().months()[1]);
