/*---
esid: sec-ecmascript-function-objects-construct-argumentslist-newtarget
description: A derived constructor gives this, an object, or an error; this is not there before super, and super comes once
---*/

class Base { constructor() { this.base = true; } }
assert.throws(ReferenceError, () => new (class extends Base { constructor() {} })());
assert.throws(TypeError, () => new (class extends Base { constructor() { super(); return 1; } })());
assert.throws(ReferenceError, () => new (class extends Base { constructor() { this.x = 1; super(); } })());
assert.throws(ReferenceError, () => new (class extends Base { constructor() { super(); super(); } })());
assert.sameValue(new (class extends Base { constructor() { super(); return undefined; } })().base, true);
const other = {};
assert.sameValue(new (class extends Base { constructor() { return other; } })(), other);
assert.sameValue(new (class extends Base { constructor() { (() => super())(); } })().base, true);
assert.throws(TypeError, () => new (class extends null { constructor() { super(); } })());
assert.throws(TypeError, () => Base());
