// What the engine does in one step gives what the steps of the language give, also when a script changes one of them.
const show = (...values) => console.log(JSON.stringify(values));

// Spread.
const list = [1, 'two', , 4];
show([...list], Math.max(...[3, 9, 4]), [...[], ...'ab', ...new Set([1, 2])]);
class Doubled extends Array { *[Symbol.iterator]() { for (let i = 0; i < this.length; i++) yield this[i] * 2; } }
show([...Doubled.of(1, 2)], ((...rest) => rest)(...Doubled.of(5)));
const own = [1, 2];
own[Symbol.iterator] = function* () { yield 'own'; };
show([...own]);
const sealed = Object.freeze([7, 8]);
show([...sealed, ...[9]], [...Array(2)].length, [...Array(2)][0] === undefined);
const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]());
const { next } = arrayIterator;
arrayIterator.next = function () { const step = next.call(this); if (!step.done) step.value = `<${step.value}>`; return step; };
show([...['a', 'b']], ((a, b) => [a, b])(...['c', 'd']));
const [first, second] = ['e', 'f'];
show(first, second);
for (const item of ['g']) show(item);
arrayIterator.next = next;
const { [Symbol.iterator]: values } = Array.prototype;
Array.prototype[Symbol.iterator] = function* () { yield 'changed'; };
show([...[1, 2, 3]]);
Array.prototype[Symbol.iterator] = values;
show([...[1, 2, 3]]);
try { [...undefined]; } catch (error) { show(error.name); }
try { Math.max(...5); } catch (error) { show(error.name); }

// replace and match.
show('hello world foo'.replace(/o/g, '0'), 'abc'.replace(/b/, '[$&$`$\'$$]'), 'aXbX'.replace(/x/gi, (m, at, all) => `${m}${at}${all.length}`));
show('2024-01-02'.replace(/(\d+)-(\d+)-(\d+)/, '$3.$2.$1'), 'ab'.replace(/(?<x>a)/, '<$<x>>'), 'ab'.replace(/(a)|(z)/g, '[$1|$2]'));
show('aaa'.replace(/a*?/g, '-'), 'x'.replace(/(?:)/gu, '|'), '\u{1F600}!'.replace(/(?:)/gu, '.'), 'none'.replace(/q/g, 'x'));
show('a1b22'.match(/\d+/g), 'abc'.match(/x/g), ''.match(/(?:)/g), 'éß→'.match(/./g), 'éß→'.replace(/ß/g, '\u{1F600}'));
const sticky = /a/gy;
show('aab'.replace(sticky, 'x'), sticky.lastIndex);
const counted = /a/g;
counted.lastIndex = 2;
show('aaa'.replace(counted, 'b'), counted.lastIndex, RegExp.$1, RegExp.lastMatch);
const frozen = Object.freeze(/a/g);
try { 'a'.replace(frozen, 'b'); } catch (error) { show(error.name); }
const { exec } = RegExp.prototype;
let calls = 0;
RegExp.prototype.exec = function (text) { calls++; return exec.call(this, text); };
show('aba'.replace(/a/g, 'x'), 'aba'.match(/a/g), calls);
RegExp.prototype.exec = exec;
const flags = Object.getOwnPropertyDescriptor(RegExp.prototype, 'global');
Object.defineProperty(RegExp.prototype, 'global', { get() { return false; }, configurable: true });
show('aba'.replace(/a/g, 'x'));
Object.defineProperty(RegExp.prototype, 'global', flags);
show('aba'.replace(/a/g, 'x'));
const special = /a/g;
special.exec = () => null;
show('aba'.replace(special, 'x'));
const valued = /b/;
valued.lastIndex = { valueOf() { calls = -1; return 0; } };
show('abc'.replace(valued, 'x'), calls);

// split.
show('a,b,,c'.split(','), 'abc'.split(''), 'a→b'.split('→'), 'añb'.split(''), 'a,b,c'.split(',', 2), ''.split(','), ''.split(''));

// Fields.
let made = 0;
class Fields { a = 1; b = 'two'; c; d = null; e = made++; ['f' + 1] = true; #g = 1.5; g() { return this.#g; } }
show(new Fields(), Object.keys(new Fields()), new Fields().g());
class Sub extends Fields { a = -1; constructor() { super(); this.h = this.a; } }
show(new Sub(), new Sub() instanceof Fields);
function Made() { this.x = 1; }
show(Object.getPrototypeOf(new Made()) === Made.prototype);
Made.prototype = { y: 2 };
show(new Made().y, Object.getPrototypeOf(new Made()) === Made.prototype);
Made.prototype = 5;
show(Object.getPrototypeOf(new Made()) === Object.prototype);
show(Reflect.construct(Fields, [], Array) instanceof Array, Object.getPrototypeOf(Reflect.construct(Made, [], Map)) === Map.prototype);

// JSON.
const text = (...args) => console.log(JSON.stringify(...args));
text({ a: [1, -2, 1.5, -0, NaN, Infinity, 1e21], b: undefined, c() {}, d: Symbol('x'), e: null, f: [undefined, () => 1], g: {}, h: [] });
text({ a: { b: [1, { c: 2 }] }, d: [] , e: {} }, null, 2);
text([1, [2, []]], null, '--');
text({ a: 'x"\\\b\f\n\r\t\u0001\u007f\u2028é', '→"': '\ud800 \u{1F600} \udc00' });
text({ b: 1, a: { b: 2, c: 3 }, 1: 0 }, ['a', 'b', 1]);
text({ a: 1, b: [2, { c: 3 }] }, function (key, value) { return typeof value === 'number' ? `${key}:${value}:${Array.isArray(this)}` : value; }, '\u2192');
text({ toJSON(key) { return [`key ${key}`]; } });
text({ x: { toJSON(key) { return key; } }, y: [{ toJSON(key) { return typeof key + key; } }] });
text([new Number(3), new String('s'), new Boolean(false), Object(Symbol.iterator), new Date(0)]);
show(JSON.stringify(undefined) === undefined, JSON.stringify(() => 1) === undefined, JSON.stringify('→'), JSON.stringify(-2147483648));
for (const value of [1n, { a: 1n }]) try { text(value); } catch (error) { console.log(error.name, error.message); }
const loop = { list: [{}] };
loop.list[0].back = loop;
try { text(loop); } catch (error) { console.log(error.message); }
const shared = { s: 1 };
text([shared, shared]);
