// Ours. What a property is, by its descriptor and by its behaviour.
/*---
description: verifyProperty(object, name, descriptor, options)
defines: [verifyProperty]
---*/

function verifyProperty(object, name, expected, options) {
  var found = Object.getOwnPropertyDescriptor(object, name);
  var shown = String(name);
  if (expected === undefined) {
    assert.sameValue(found, undefined, shown + ' must not be there');
    return true;
  }
  assert.notSameValue(found, undefined, shown + ' must be there');
  var fields = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];
  for (var i = 0; i < fields.length; i++) {
    var field = fields[i];
    if (Object.prototype.hasOwnProperty.call(expected, field)) {
      assert.sameValue(found[field], expected[field], field + ' of ' + shown);
    }
  }

  var listed = false;
  for (var key in object) if (key === name) listed = true;
  if (typeof name === 'string' && found.enumerable) {
    assert(listed, shown + ' must be listed by for-in');
  } else {
    assert(!listed, shown + ' must not be listed by for-in');
  }

  if ('value' in found) {
    var before = found.value;
    var other = before === 'another value' ? 'a third value' : 'another value';
    // An array's length takes no text.
    if (Array.isArray(object) && name === 'length') other = before + 1;
    var written = Reflect.set(object, name, other);
    assert.sameValue(written && object[name] === other, found.writable, shown + ' can be written');
    if (written) object[name] = before;
  }

  var removed = Reflect.deleteProperty(object, name);
  assert.sameValue(removed, found.configurable, shown + ' can be removed');
  if (removed && options && options.restore) Object.defineProperty(object, name, found);
  return true;
}
