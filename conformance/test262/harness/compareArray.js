// Ours. Lists, element by element.
/*---
description: compareArray(a, b) and assert.compareArray
defines: [compareArray, assert.compareArray]
---*/

function compareArray(a, b) {
  if (a.length !== b.length) return false;
  for (var i = 0; i < a.length; i++) {
    if (!assert._isSame(a[i], b[i])) return false;
  }
  return true;
}

compareArray.format = function (list) {
  var shown = [];
  for (var i = 0; i < list.length; i++) shown[i] = assert._show(list[i]);
  return '[' + shown.join(', ') + ']';
};

assert.compareArray = function (actual, expected, message) {
  if (actual !== null && typeof actual === 'object' && compareArray(actual, expected)) return;
  var got = actual !== null && typeof actual === 'object' ? compareArray.format(actual) : assert._show(actual);
  throw new Test262Error(assert._text(message, 'expected ' + compareArray.format(expected) + ', got ' + got));
};
