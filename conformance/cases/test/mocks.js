// node:test: mock functions and methods.
const { mock } = require('node:test');
const add = mock.fn((a, b) => a + b);
console.log(add(1, 2), add.call('self', 3, 4), add.mock.callCount(), add.name, add.length);
console.log(add.mock.calls.map(({ arguments: args, result, error, target }) => ({ args, result, error, target })), typeof add.mock.calls[1].this);
add.mock.mockImplementation(() => 'new');
add.mock.mockImplementationOnce(() => 'once');
console.log(add(), add());
add.mock.restore();
console.log(add(5, 6));
add.mock.resetCalls();
console.log(add.mock.calls.length);
const thrower = mock.fn(() => { throw new RangeError('mine'); });
try { thrower(); } catch (e) { console.log(e === thrower.mock.calls[0].error, thrower.mock.calls[0].result); }
const object = { base: 2, double() { return this.base * 2; }, get value() { return 7; }, set value(v) { this.base = v; } };
mock.method(object, 'double', () => 'mocked');
console.log(object.double(), object.double.mock.callCount());
object.double.mock.restore();
console.log(object.double(), 'mock' in object.double);
const getter = mock.getter(object, 'value', () => 9);
console.log(object.value, getter.mock.callCount());
const setter = mock.setter(object, 'value');
object.value = 11;
console.log(object.base, setter.mock.calls[0].arguments);
mock.restoreAll();
console.log(object.value);
class Point { constructor(x) { this.x = x; } }
const Mocked = mock.fn(Point);
const p = new Mocked(3);
console.log(p.x, p instanceof Point, Mocked.mock.calls[0].target === Point, Mocked.mock.calls[0].this === p);
const limited = mock.fn(() => 'original', () => 'mock', { times: 2 });
console.log(limited(), limited(), limited());
for (const bad of [() => mock.fn(5), () => mock.method({}, 'x'), () => mock.method(5, 'x'), () => mock.fn(() => {}, () => {}, { times: 0 }), () => mock.method(object, 5)]) {
  try { bad(); } catch (e) { console.log(e.code, e.message); }
}
