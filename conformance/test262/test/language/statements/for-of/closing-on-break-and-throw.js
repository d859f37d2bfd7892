/*---
esid: sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset
description: Leaving a for-of loop closes its iterator; an error of the body is kept, an error of return is not hidden by break
---*/

function iterable(onReturn) {
  return {
    closed: 0,
    [Symbol.iterator]() {
      return {
        next: () => ({ value: 1, done: false }),
        return: () => { this.closed++; return onReturn(); },
      };
    },
  };
}

const quiet = iterable(() => ({}));
for (const _ of quiet) break;
assert.sameValue(quiet.closed, 1);

const thrown = iterable(() => { throw new RangeError('of return'); });
assert.throws(EvalError, () => { for (const _ of thrown) throw new EvalError('of the body'); });
assert.sameValue(thrown.closed, 1);
assert.throws(RangeError, () => { for (const _ of thrown) break; });
assert.sameValue(thrown.closed, 2);

const wrong = iterable(() => 1);
assert.throws(TypeError, () => { for (const _ of wrong) break; }, 'return must give an object');
assert.throws(EvalError, () => { for (const _ of wrong) throw new EvalError('kept'); });

const left = iterable(() => ({}));
assert.sameValue((() => { for (const _ of left) return 5; })(), 5);
assert.sameValue(left.closed, 1);
