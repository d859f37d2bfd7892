// Ours. Asynchronous tests as asynchronous functions.
/*---
description: asyncTest(function) and assert.throwsAsync
defines: [asyncTest, assert.throwsAsync]
---*/

function asyncTest(test) {
  if (typeof test !== 'function') {
    $DONE(new Test262Error('asyncTest takes a function'));
    return;
  }
  var promise;
  try {
    promise = test();
  } catch (error) {
    $DONE(error);
    return;
  }
  promise.then(
    function () {
      $DONE();
    },
    function (error) {
      $DONE(error === undefined ? new Test262Error('rejected with undefined') : error);
    }
  );
}

assert.throwsAsync = function (expectedConstructor, run, message) {
  return new Promise(function (resolve) {
    resolve(run());
  }).then(
    function () {
      throw new Test262Error(assert._text(message, 'no ' + expectedConstructor.name + ' came'));
    },
    function (error) {
      assert.throws(
        expectedConstructor,
        function () {
          throw error;
        },
        message
      );
    }
  );
};
