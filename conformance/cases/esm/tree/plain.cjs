exports.foo = 42;
exports.bar = function bar() {};
Object.defineProperty(exports, 'hidden', { get: () => 1 });
exports['a name'] = true;
