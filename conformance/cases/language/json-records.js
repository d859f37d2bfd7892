// JSON.parse makes objects of one kind with one layout; what is no record comes out right all the same.
'use strict';
const show = (value) => console.log(JSON.stringify(value));

// Records, among them some that end early, go on differently or begin with another name.
const mixed = JSON.parse('[{"a":1,"b":2},{"a":3},{"a":4,"c":5},{"b":6,"a":7},{},{"a":8,"b":9,"c":10}]');
show(mixed);
console.log(mixed.map((record) => Object.keys(record).join()).join(' '));
mixed[0].d = 1;
delete mixed[5].b;
show(mixed);

// A name twice: the last value, the first place.
show(JSON.parse('[{"a":1,"b":2,"a":3},{"a":1,"b":2},{"a":1,"a":2,"a":3,"b":4}]'));

// Indices come first and in order, wherever they stand.
show(JSON.parse('[{"b":1,"2":2,"a":3,"1":4},{"7":1},{"b":1,"2":2},{"b":1}]'));
console.log(Object.keys(JSON.parse('{"x":1,"10":2,"9":3,"-1":4,"01":5}')).join());

// Names that begin alike, are empty, or are written with escapes.
show(JSON.parse('[{"ab":1,"a":2,"":3},{"a":1,"ab":2,"":3},{"":1,"a":2},{"\\u0061b":1,"a":2},{"a\\"b":1},{"a\\\\":1}]'));
show(JSON.parse('[{"é":1,"漢":2},{"漢":1,"é":2},{"é":3}]'));

// Names that mean something on other objects.
const odd = JSON.parse('[{"__proto__":{"x":1},"constructor":2,"toString":3},{"__proto__":4}]');
console.log(Object.getPrototypeOf(odd[0]) === Object.prototype, Object.keys(odd[0]).join(), odd[1].__proto__);

// Dictionaries: many names after the same beginning, and many in one object.
const words = Array.from({ length: 100 }, (_, i) => `{"w${i}":${i},"z":0}`);
const dictionaries = JSON.parse(`[${words},${words}]`);
console.log(dictionaries.length, dictionaries.every((record, i) => Object.keys(record).join() === `w${i % 100},z`));
const wide = JSON.parse(`{${Array.from({ length: 1000 }, (_, i) => `"k${i}":${i}`)},"k5":"last"}`);
console.log(Object.keys(wide).length, wide.k0, wide.k5, wide.k127, wide.k128, wide.k129, wide.k999);
const wider = JSON.parse(`[${[200, 126, 127, 128, 129, 130].map((n) => `{${Array.from({ length: n }, (_, i) => `"k${i}":${i}`)}}`)}]`);
console.log(wider.map((object) => `${Object.keys(object).length}:${Object.values(object).reduce((a, b) => a + b, 0)}`).join(' '));

// Deep, and with a container in each place.
let deep = '0';
for (let i = 0; i < 5000; i++) deep = i % 2 ? `{"in":${deep},"n":${i}}` : `[${deep},${i}]`;
let depth = 0;
for (let at = JSON.parse(deep); typeof at === 'object'; at = Array.isArray(at) ? at[0] : at.in) depth++;
console.log(depth);

// A reviver sees names, holders and the source of primitives.
const seen = [];
const revived = JSON.parse('[{"a":1,"b":[2]},{"a":"x","a":"y","b":null}]', function (name, value, context) {
  seen.push(`${Array.isArray(this) ? '#' : '.'}${name}${context.source === undefined ? '' : `=${context.source}`}`);
  return name === 'b' ? undefined : value;
});
console.log(seen.join(' '));
show(revived);

// A text that ends early leaves nothing behind.
for (const text of ['{"a":1,"b":', '{"a":1,"b"', '[{"a":1},{"a":1,', '{"a":{"b":{"c":1}', '{"a":1 "b":2}', '{"a":1,}']) {
  try {
    show(JSON.parse(text));
  } catch (error) {
    console.log(error.name, error.message);
  }
}

// The descriptors are those of plain properties, and objects of one layout do not share values.
const [one, two] = JSON.parse('[{"p":{"q":1}},{"p":{"q":2}}]');
console.log(Object.getOwnPropertyDescriptor(one, 'p').writable, one.p.q, two.p.q, Object.isExtensible(two));
Object.freeze(one);
two.p = 3;
show([one, two]);
