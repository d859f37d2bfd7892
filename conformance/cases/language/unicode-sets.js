'use strict';
// Flag v: all that u demands holds.
const tried = (source) => {
  try {
    return String(new RegExp(source, 'v'));
  } catch (error) {
    return error.name;
  }
};
console.log(['\\1', '(a)\\2', '(a)\\1', 'a{', '}', '\\-', '(?=a)*', '\\c', '\\07'].map(tried).join(' '));
console.log('\u{1F600}x'.match(/./v)[0].length, 'a\u{1F600}b'.replace(/[^ab]/v, '-'), /^\S$/v.test('\u{1F600}'));
console.log(/\u{61}/v.test('a'), /\p{Lu}/iv.test('a'), /[\p{L}--[a-z]]/v.test('a'), /[\p{L}&&[a-z]]/v.test('a'));
console.log(/\u017F/iv.test('s'), /ſ/iv.test('S'), /\u212A/iv.test('k'), /\w/iv.test('ſ'));
const re = /(?<=\u{1F600})b/gv;
console.log([...'\u{1F600}b b \u{1F600}b'.matchAll(re)].map((match) => match.index).join());
