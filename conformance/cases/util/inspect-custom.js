'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const custom = util.inspect.custom; show(custom); show({ [custom](depth, options, inspect) { return `${depth} ${inspect === util.inspect} ${Object.keys(options).join()}`; } });
show({ a: { [custom](depth, options) { return { depth, styled: options.stylize('x', 'number') }; } } }, { colors: true }); show({ a: { [custom]() { return 'line one\nline two'; } } });
show({ [custom]() { return this; }, x: 1 }); show({ [custom]: 5 }); show({ [custom]() { return 'no'; } }, { customInspect: false }); show([{ [custom]() { return [1, 2]; } }]);
class P { constructor() { this.v = 1; } [custom](depth, options) { return `P<${util.inspect(this.v, options)}>`; } } show(new P()); show({ p: new P() }); show(P.prototype);
show({ [custom](depth) { return depth; } }, { depth: null }); show({ [custom](d, options) { return options.extra; } }, { extra: 'given' }); show({ a: { b: { [custom](d) { return `left ${d}`; } } } });
try { show({ [custom]() { throw new Error('mine'); } }); } catch (e) { console.log(e.message); } show({ [custom]() { return undefined; } }); show({ [custom]() { return null; } });
