// Ours. How an asynchronous test says that it is over.
/*---
description: $DONE(error) prints the outcome
defines: [$DONE]
---*/

function $DONE(error) {
  if (error === undefined || error === null || error === false) {
    print('Test262:AsyncTestComplete');
    return;
  }
  var isError = typeof error === 'object' && 'message' in error;
  var name = isError ? (error.constructor && error.constructor.name) || error.name : 'Test262Error';
  print('Test262:AsyncTestFailure:' + name + ': ' + (isError ? error.message : String(error)));
}
