// A differential test of the parts of the engine that our edits made fast: JSON, regular expressions, strings, arrays and
// property caches. It runs operations that a seed determines and prints a line for each, so that two engines can be compared:
//
//   ouro benches/soak/differential.js SEED COUNT [KIND] > a; node benches/soak/differential.js SEED COUNT [KIND] > b; cmp a b
'use strict';

const seed = Number(process.argv[2] ?? 1) >>> 0;
let state = 1;
const count = Number(process.argv[3] ?? 10_000);
const only = process.argv[4];

// xorshift32
function random(below) {
  state ^= state << 13; state >>>= 0;
  state ^= state >>> 17;
  state ^= state << 5; state >>>= 0;
  return state % below;
}
const pick = (list) => list[random(list.length)];
const times = (most, make) => Array.from({ length: random(most + 1) }, make);

const UNITS = ['a', 'b', 'c', 'A', 'ab', 'aab', ' ', '\n', '\t', '"', '\\', '/', '$', '$&', '$1', '0', '1', '-', '.', ',', '\u00e9', '\u00df',
  '\u20ac', '\u2028', '\ud83d\ude00', '\ud83d', '\ude00', '\u0000', '\u007f', '\u00ff', 'İ', 'ſ'];
const text = (most = 8) => times(most, () => pick(UNITS)).join('');
const number = () => pick([0, -0, 1, -1, 7, 1.5, -2.25, 1e21, 1e-7, 2 ** 31, -(2 ** 31), 2 ** 53, NaN, Infinity, random(1000), random(1e6) / 7]);

function value(depth) {
  switch (random(depth > 0 ? 11 : 7)) {
    case 0: return null;
    case 1: return random(2) === 0;
    case 2: case 3: return number();
    case 4: case 5: return text();
    case 6: return pick([undefined, () => 1, Symbol.iterator, Object(1), Object('s'), Object(false), new Date(random(1e9))]);
    case 7: case 8: return times(4, () => value(depth - 1));
    case 9: {
      const made = {};
      for (const key of times(4, key1)) made[key] = value(depth - 1);
      return made;
    }
    default: {
      const made = { x: value(depth - 1) };
      pick([
        () => { made.toJSON = (key) => [key, made.x]; },
        () => Object.defineProperty(made, 'hidden', { value: 1 }),
        () => Object.defineProperty(made, 'got', { get: () => text(2), enumerable: true }),
        () => { made[Symbol('s')] = 1; },
        () => { delete made.x; made[random(5)] = 2; },
      ])();
      return made;
    }
  }
}
const key1 = () => pick(['a', 'b', 'c', 'length', '0', '1', '10', '-1', '01', 'toString', '\u20ac', '']);

function show(result) {
  if (typeof result === 'string') return JSON.stringify(result);
  if (Array.isArray(result)) return `[${Array.from(result, (item, at) => (at in result ? show(item) : 'hole')).join()}]`;
  if (Object.is(result, -0)) return '-0';
  if (typeof result === 'function') return 'function';
  if (typeof result === 'object' && result !== null) {
    return `{${Reflect.ownKeys(result).map((key) => `${String(key)}:${show(result[key])}`).join()}}`;
  }
  return String(result);
}

const kinds = {
  stringify() {
    const gap = pick([undefined, undefined, 1, 3, 20, '\t', '-->', '\u20ac', '']);
    const replacer = pick([
      undefined, undefined, undefined, ['a', 'b', 1, '0'], [],
      (key, found) => (typeof found === 'number' ? `${key}!` : found),
      function(key, found) { return key === 'b' ? undefined : Array.isArray(this) && random(3) === 0 ? null : found; },
    ]);
    return JSON.stringify(value(3), replacer, gap);
  },
  parse() {
    let source = JSON.stringify(value(3)) ?? '[1,2]';
    for (let i = random(4); i > 0; i--) {
      const at = random(source.length + 1);
      source = source.slice(0, at) + pick(['', '', ',', '}', ']', '"', '1', 'e', '.', ' ', '-', 'null', '\\u00e9', '\\x', '\u0001', '[']) +
        source.slice(at + random(3));
    }
    return JSON.parse(source, pick([undefined, undefined, (key, found) => (typeof found === 'string' ? found.length : found)]));
  },
  regexp() {
    const atom = () => pick(['a', 'b', 'c', '.', '\\d', '\\w', '\\s', '[a-c]', '[^a]', '\\u00e9', '\\b', '(a)', '(b|c)', '(?:ab)', '(?=a)', '(?!b)', '(?<=a)',
      '(?<n>b)', '\\1', '\u20ac', '\ud83d\ude00', '$', '^', '\\.', '(?<!c)', '[\\s\\S]', '(a*)', '|']);
    const source = times(5, () => atom() + pick(['', '', '', '*', '+', '?', '{2}', '{1,3}', '*?', '+?'])).join('') || '(?:)';
    const flags = pick(['', 'g', 'g', 'i', 'm', 's', 'u', 'y', 'gi', 'gu', 'gy', 'gm', 'd', 'v']);
    const expression = new RegExp(source, flags);
    const subject = text(10);
    const at = random(subject.length + 2);
    expression.lastIndex = at;
    const results = pick([
      () => [expression.exec(subject)],
      () => [expression.test(subject), expression.test(subject)],
      () => [subject.replace(expression, pick(['-', '[$&]', '<$1>', '$$', "$`|$'", '$<n>', '$10']))],
      () => [subject.replace(expression, (...args) => `{${args.map((arg) => (typeof arg === 'object' ? 'o' : arg)).join('|')}}`)],
      () => [subject.match(expression)],
      () => [subject.split(expression, pick([undefined, 2]))],
      () => [subject.search(expression)],
      () => (flags.includes('g') ? [[...subject.matchAll(expression)]] : []),
    ])();
    return [`/${source}/${flags}`, subject, at, ...results.map((found) =>
      (Array.isArray(found) ? [[...found], found.index, found.groups && { ...found.groups }] : found)), expression.lastIndex];
  },
  string() {
    const subject = text(12);
    const other = text(3);
    const a = pick([undefined, 0, 1, 3, -1, -4, 100, NaN, 2.7]);
    const b = pick([undefined, 0, 2, 5, -2, 100]);
    const name = pick(['slice', 'substring', 'substr', 'at', 'charAt', 'charCodeAt', 'codePointAt', 'indexOf', 'lastIndexOf', 'includes', 'startsWith',
      'endsWith', 'padStart', 'padEnd', 'split', 'replace', 'replaceAll', 'concat', 'trim', 'trimStart', 'toUpperCase', 'toLowerCase', 'normalize',
      'isWellFormed', 'toWellFormed', 'repeat']);
    const args = {
      indexOf: [other, a], lastIndexOf: [other, a], includes: [other, a], startsWith: [other, a], endsWith: [other, b], padStart: [random(20), other],
      padEnd: [random(20), other], split: [pick([other, '', ',', undefined]), b], replace: [other, '<$&>'], replaceAll: [other, '$`'], concat: [other, a],
      normalize: [pick(['NFC', 'NFD', 'NFKC'])], repeat: [random(4)],
    }[name] ?? [a, b];
    return [name, subject, args, subject[name](...args)];
  },
  array() {
    const make = () => pick([
      () => times(6, () => value(0)), () => times(6, number), () => times(6, () => random(9)), () => [1, , 3], () => new Array(random(4)), () => [...text()],
    ])();
    const list = make();
    const steps = times(5, () => {
      const name = pick(['push', 'pop', 'shift', 'unshift', 'splice', 'slice', 'concat', 'reverse', 'indexOf', 'includes', 'fill', 'at', 'flat', 'join', 'sort',
        'copyWithin', 'keys', 'toSorted', 'with', 'spread', 'write', 'length', 'delete', 'map', 'filter', 'rest']);
      const a = random(6) - 1;
      switch (name) {
        case 'spread': return [name, [...list, ...make()]];
        case 'write': list[random(12)] = number(); return [name];
        case 'length': list.length = random(8); return [name];
        case 'delete': delete list[random(6)]; return [name];
        case 'map': return [name, list.map((item, at) => [item, at].length + at)];
        case 'filter': return [name, list.filter((item) => item)];
        case 'rest': { const [first, ...rest] = list; return [name, first, rest, Math.max(...list.filter(Number.isInteger))]; }
        case 'keys': return [name, [...list.keys()]];
        case 'sort': case 'toSorted': return [name, [...list[name](pick([undefined, (x, y) => String(x).length - String(y).length]))]];
        case 'concat': return [name, list.concat(make(), number())];
        case 'join': return [name, list.filter((item) => typeof item !== 'symbol').join(pick([undefined, '', '-']))];
        case 'fill': return [name, list.fill(number(), a, random(6)).length];
        case 'with': return list.length > 0 ? [name, list.with(0, 'w')] : [name];
        default: return [name, list[name](...[a, random(4), number()].slice(0, random(4)))];
      }
    });
    return [steps, list];
  },
  properties() {
    const read = (object) => [object.a, object.b, object.c, 'a' in object, object.toString === Object.prototype.toString];
    const write = (object, to) => { object.a = to; object.d = to; };
    const base = { a: 'base', get c() { return typeof this.b; } };
    class Made { a = 1; constructor(b) { if (b) this.b = b; } get c() { return this.a; } }
    const objects = [{}, { a: 1 }, { b: 1, a: 2 }, Object.create(base), Object.create(null), new Made(), new Made(2), [1], Object.create([]),
      new Proxy({ a: 'p' }, {}), () => 1, Object.freeze({ a: 'f' })];
    const out = [];
    for (let i = random(30) + 5; i > 0; i--) {
      const object = pick(objects);
      try {
        out.push(pick([
          () => read(object), () => read(object), () => read(object),
          () => write(object, random(9)),
          () => delete object[pick(['a', 'b', 'c'])],
          () => { object.b = random(9); },
          () => { base[pick(['a', 'b', 'z'])] = random(9); },
          () => { Made.prototype.b = random(9); },
          () => { delete Made.prototype.b; },
          () => { Object.setPrototypeOf(object, pick([base, Made.prototype, null, Object.prototype])); },
          () => { Object.defineProperty(object, 'a', pick([{ get: () => 'got', configurable: true }, { value: 'v', writable: false, configurable: true },
            { value: 'w', writable: true, enumerable: random(2) === 0, configurable: true }])); },
          () => { objects.push(new Made(random(3))); },
          () => Object.keys(object),
          () => ({ ...object }),
          () => Object.assign({}, object, pick(objects)),
          () => { const names = []; for (const name in object) names.push(name); return names; },
        ])());
      } catch (error) {
        out.push(error.name);
      }
    }
    delete Made.prototype.b;
    return out;
  },
};

const names = only === undefined ? Object.keys(kinds) : [only];
for (let i = 0; i < count; i++) {
  // Each line has a state of its own: a difference does not spread.
  state = Math.imul(seed * 0x9e3779b1 + i + 1, 0x85ebca6b) >>> 0 || 1;
  for (let warm = 0; warm < 4; warm++) random(2);
  const name = pick(names);
  let line;
  try {
    line = show(kinds[name]());
  } catch (error) {
    line = `${error.name}`;
  }
  console.log(`${i} ${name} ${line}`);
}
