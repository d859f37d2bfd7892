// Ours. The error of a check that fails, and the line that must not be reached.
/*---
description: Test262Error, $DONOTEVALUATE
defines: [Test262Error, $DONOTEVALUATE]
---*/

function Test262Error(message) {
  this.message = message === undefined ? '' : message;
}

Test262Error.prototype.toString = function () {
  return 'Test262Error: ' + this.message;
};

Test262Error.thrower = function (message) {
  throw new Test262Error(message);
};

function $DONOTEVALUATE() {
  throw 'a source that must not run has run';
}
