/*---
esid: sec-privateset
description: Private names take part in compound and logical assignment, updates, calls, optional chains and patterns
features: [class-fields-private, logical-assignment-operators, optional-chaining]
---*/

class C {
  #n = 1;
  #f = function () { return this; };
  #none;
  run() {
    this.#n += 2;
    this.#n **= 2;
    assert.sameValue(this.#n++, 9);
    assert.sameValue(--this.#n, 9);
    this.#none ??= 'set';
    this.#none &&= this.#none + '!';
    assert.sameValue(this.#none, 'set!');
    assert.sameValue(this.#f(), this);
    assert.sameValue(this?.#f(), this);
    assert.sameValue(this.#f?.(), this);
    [this.#n, { x: this.#none = 'default' }] = [4, {}];
    assert.sameValue(this.#n + this.#none, '4default');
    const o = null;
    assert.sameValue(o?.#n, undefined);
    for (this.#n of [7]) ;
    return this.#n;
  }
}
assert.sameValue(new C().run(), 7);
