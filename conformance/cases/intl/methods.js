// The methods of the language's own prototypes.
console.log((1234567.891).toLocaleString('en-US'), (12345678901234567890n).toLocaleString('de'));
console.log([1234.5, null, undefined, 'x', [1e6]].toLocaleString('de'), new Float64Array([1234.5, 2]).toLocaleString('en-US'));
const cyclic = [1];
cyclic.push(cyclic);
console.log(cyclic.toLocaleString('en-US'));
console.log('istanbul ıİ'.toLocaleUpperCase('tr'), 'ISTANBUL İ'.toLocaleLowerCase('tr'), 'i'.toLocaleUpperCase('en'),
  'straße ﬁ'.toLocaleUpperCase('de'), 'ΆΈΌ ά'.toLocaleUpperCase('el'), '\ud800i'.toLocaleUpperCase('tr').length);
console.log(new Date(NaN).toLocaleString(), new Date(0).toLocaleDateString('en-US', { timeZone: 'UTC', month: 'long' }));
for (const [object, name] of [[Number, 'toLocaleString'], [BigInt, 'toLocaleString'], [Date, 'toLocaleString'],
  [Date, 'toLocaleDateString'], [Date, 'toLocaleTimeString'], [String, 'localeCompare'], [String, 'toLocaleUpperCase'],
  [String, 'toLocaleLowerCase'], [Array, 'toLocaleString'], [Object.getPrototypeOf(Int8Array), 'toLocaleString']]) {
  const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(object.prototype, name);
  console.log(name, value.name, value.length, writable, enumerable, configurable, 'prototype' in value, `${value}`);
  for (const receiver of [null, 'text', Symbol.iterator, {}]) {
    try {
      console.log(value.call(receiver, 'a'));
    } catch (error) {
      console.log(error.name, error.message);
    }
  }
}
