// The fraction of a second may have any number of digits; what is below a millisecond is left out.
'use strict';
for (const fraction of ['.1', '.12', '.123', '.1234567890123', '.9999', '.', '', '.0', '.1+02:00', '.12-00:30', '.1x']) {
  const text = `2024-01-01T00:00:00${fraction}${/[+\-x]/.test(fraction) ? '' : 'Z'}`;
  const time = Date.parse(text);
  console.log(text, Number.isNaN(time) ? time : new Date(time).toISOString());
}
