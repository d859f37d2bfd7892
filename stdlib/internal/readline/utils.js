'use strict';

// Text as a terminal editor sees it: steps over code points, words, the common
// start of completions.

// Length of the code point before / at `index`.
function charLengthLeft(text, index) {
  if (index <= 0) return 0;
  return index > 1 && text.codePointAt(index - 2) >= 0x10000 ? 2 : 1;
}

function charLengthAt(text, index) {
  // Past the end a step of one lets the cursor stop there.
  if (text.length <= index) return 1;
  return text.codePointAt(index) >= 0x10000 ? 2 : 1;
}

// Sorted, the first and the last tell what all share.
function commonPrefix(strings) {
  if (strings.length === 0) return '';
  if (strings.length === 1) return strings[0];
  const sorted = strings.toSorted();
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

module.exports = { charLengthAt, charLengthLeft, commonPrefix };
