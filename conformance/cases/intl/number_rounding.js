// Rounding modes, increments, priorities; exact BigInts and decimal strings.
const show = (options, ...values) => {
  const format = new Intl.NumberFormat('en-US', options);
  console.log(JSON.stringify(options), values.map((v) => format.format(v)).join(' '));
};
const values = [2.5, -2.5, 1.45, 0.5, -0.4, 99.995, 1e21, 5e-324, 0, -0];
for (const roundingMode of ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven']) {
  show({ roundingMode, maximumFractionDigits: 0 }, ...values);
  show({ roundingMode, maximumFractionDigits: 1 }, ...values);
  show({ roundingMode, maximumSignificantDigits: 2 }, ...values);
}
for (const roundingIncrement of [2, 5, 25, 50, 500]) {
  show({ roundingIncrement, minimumFractionDigits: 2, maximumFractionDigits: 2 }, 1.23, 12345.678, 0.01, -7.875);
}
for (const roundingPriority of ['morePrecision', 'lessPrecision']) {
  show({ roundingPriority, maximumSignificantDigits: 3, maximumFractionDigits: 2 }, 1.23456, 12345.678, 0.00123);
}
show({ trailingZeroDisplay: 'stripIfInteger', minimumFractionDigits: 2 }, 1, 1.5, 1.001);
show({ minimumIntegerDigits: 4, useGrouping: false }, 7, 12345);
for (const useGrouping of ['always', 'auto', 'min2', false, true]) show({ useGrouping }, 1234, 12345);
for (const signDisplay of ['auto', 'never', 'always', 'exceptZero', 'negative']) show({ signDisplay }, 1, -1, 0, -0, NaN, -0.0001);
show({}, 123456789012345678901234567890n, '12345678901234567890.123456', '0x1F', '1e3', ' 7 ', 'abc', null);
show({ notation: 'engineering' }, 12345, 0.00012, 0);
show({ notation: 'compact' }, 999, 999999, 1500, 15e5, 1e15, 1e18, -1234);
