// Ours. The checks every test has.
/*---
description: assert(value) and the comparisons that hang on it
defines: [assert]
---*/

function assert(value, message) {
  if (value === true) return;
  throw new Test262Error(assert._text(message, 'expected true, got ' + assert._show(value)));
}

assert._text = function (message, what) {
  return message === undefined ? what : message + ' (' + what + ')';
};

assert._show = function (value) {
  if (typeof value === 'string') return '"' + value + '"';
  if (Object.is(value, -0)) return '-0';
  try {
    return String(value);
  } catch (error) {
    return typeof value;
  }
};

assert._isSame = function (a, b) {
  if (a === b) return a !== 0 || 1 / a === 1 / b;
  return a !== a && b !== b;
};

assert.sameValue = function (actual, expected, message) {
  if (assert._isSame(actual, expected)) return;
  throw new Test262Error(
    assert._text(message, 'expected ' + assert._show(expected) + ', got ' + assert._show(actual))
  );
};

assert.notSameValue = function (actual, unexpected, message) {
  if (!assert._isSame(actual, unexpected)) return;
  throw new Test262Error(assert._text(message, 'got ' + assert._show(actual) + ' all the same'));
};

assert.throws = function (expectedConstructor, run, message) {
  if (typeof run !== 'function') {
    throw new Test262Error('assert.throws takes a constructor and a function');
  }
  var thrown;
  try {
    run();
  } catch (error) {
    thrown = [error];
  }
  if (thrown === undefined) {
    throw new Test262Error(assert._text(message, 'no ' + expectedConstructor.name + ' was thrown'));
  }
  var error = thrown[0];
  if (typeof error !== 'object' || error === null) {
    throw new Test262Error(assert._text(message, 'thrown was no object: ' + assert._show(error)));
  }
  if (error.constructor !== expectedConstructor) {
    var other = error.constructor && error.constructor.name;
    throw new Test262Error(
      assert._text(message, 'expected a ' + expectedConstructor.name + ', got ' + other + ': ' + error.message)
    );
  }
};
