/*---
esid: sec-typeof-operator
description: typeof of each type, of what is not declared, and of proxies
---*/

assert.sameValue([null, undefined, 1, 1n, '', true, Symbol(), {}, () => {}, class {}, new Proxy(class {}, {}), new Proxy({}, {})]
  .map((v) => typeof v).join(),
'object,undefined,number,bigint,string,boolean,symbol,object,function,function,function,object');
assert.sameValue(typeof neverDeclared, 'undefined');
assert.throws(ReferenceError, () => { typeof (0, neverDeclared); });
