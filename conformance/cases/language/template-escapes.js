// What is wrong with an escape of a template; a tag gets undefined instead.
'use strict';
const sources = ['`\\u`', '`\\u{110000}`', '`\\u{fffffffff}`', '`\\x1`', '`\\1`', '`\\01`', '`\\8`', '`\\u{12`', '`a${1}\\u12`', '`${1}\\9`', '`\\u{}`',
  '`\\u{g}`', '`\\u{+41}`', '`\\u+041`', '`\\xg1`', '`a\\u12${1}`'];
const tag = (strings) => strings;
for (const source of sources) {
  try {
    new Function(source);
    console.log(source, 'is accepted');
  } catch (error) {
    console.log(source, error.name, error.message);
  }
  try {
    console.log(new Function('tag', `return tag${source}`)(tag).map(String).join());
  } catch (error) {
    console.log(error.message);
  }
}
console.log(tag`\0\x41\u0042\u{43}\u{10FFFF}`[0].length, eval('`a\\\r\nb\\\rc\\\nd\r\ne`') === 'abcd\ne');
for (const [pattern, flags] of [['\\u{110000}', 'u'], ['\\u12', 'u'], ['\\u12', '']]) {
  try {
    console.log(String(new RegExp(pattern, flags)));
  } catch (error) {
    console.log(error.message);
  }
}
