// cause, AggregateError, and errors made by subclasses.
const e = new Error('outer', { cause: new TypeError('inner') });
console.log(e.cause.message, Object.getOwnPropertyDescriptor(e, 'cause').enumerable, 'cause' in new Error('x'));
const a = new AggregateError([new Error('1'), 2], 'many');
console.log(a.name, a.message, a.errors.length, Object.keys(a), String(a));
class My extends RangeError { get name() { return 'My'; } }
console.log(String(new My('m')), new My('m').stack.split('\n')[0], new My() instanceof RangeError);
class Named extends Error { constructor(m) { super(m); this.name = 'Named'; } }
console.log(String(new Named('m')), new Named('m').stack.split('\n')[0], Object.keys(new Named('m')));
console.log(String(Object.assign(new Error('m'), { name: '' })), String(Object.assign(new Error(''), { name: 'N' })));
