/*---
esid: sec-private-names
description: Each evaluation of a class makes private names of its own; brands are checked for fields, methods and accessors
features: [class-fields-private, class-methods-private]
---*/

function make() {
  return class {
    #field = 1;
    #method() { return 2; }
    get #got() { return 3; }
    set #put(v) { this.#field = v; }
    static read(o) { return [o.#field, o.#method(), o.#got].join(); }
    static write(o, v) { o.#put = v; }
    static overwrite(o) { o.#method = 1; }
    static setGot(o) { o.#got = 1; }
    static readPut(o) { return o.#put; }
    static has(o) { return #field in o && #method in o && #got in o; }
  };
}
const A = make();
const B = make();
const a = new A();
assert.sameValue(A.read(a), '1,2,3');
A.write(a, 5);
assert.sameValue(A.read(a), '5,2,3');
assert.throws(TypeError, () => B.read(a));
assert.throws(TypeError, () => A.overwrite(a));
assert.throws(TypeError, () => A.setGot(a));
assert.throws(TypeError, () => A.readPut(a));
assert.sameValue(A.has(a), true);
assert.sameValue(B.has(a), false);
assert.throws(TypeError, () => A.has(1));
