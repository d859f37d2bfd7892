// Training for `cargo xtask pgo`: calls, objects, classes, closures, iteration.
'use strict';

class Shape {
  #id;
  sides = 0;
  constructor(id) { this.#id = id; }
  get id() { return this.#id; }
  area() { return 0; }
  grow(by) { this.sides += by; return this; }
  static of(kind, ...rest) { return new kind(...rest); }
}
class Box extends Shape {
  constructor(id, width, height) {
    super(id);
    this.width = width;
    this.height = height;
  }
  area() { return this.width * this.height; }
  toString() { return `box ${this.id}`; }
}
class Cube extends Box {
  constructor(id, edge) { super(id, edge, edge); this.depth = edge; }
  area() { return super.area() * 6; }
}
function Point(x, y) { this.x = x; this.y = y; }
Point.prototype.plus = function (other) { return new Point(this.x + other.x, this.y + other.y); };

const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));
function* range(from, to) { for (let i = from; i < to; i++) yield i; }
const adders = (n) => { const list = []; for (let i = 0; i < n; i++) list.push((x) => x + i); return list; };
function sum() { let total = 0; for (let i = 0; i < arguments.length; i++) total += arguments[i]; return total; }
const kinds = ['circle', 'square', 'line', 'dot'];
function corners(kind) {
  switch (kind) {
    case 'circle': return 0;
    case 'square': return 4;
    case 'line': return 2;
    default: return 1;
  }
}

let result = fib(21);
for (let round = 0; round < 6000; round++) {
  const shapes = [new Box(round, 2, 3), new Cube(round, 4), Shape.of(Box, round, 1, 1)];
  for (const shape of shapes) result += shape.grow(1).area() + shape.sides;
  let at = new Point(0, 0);
  for (let i = 0; i < 6; i++) at = at.plus({ x: i, y: 1 });
  const { x, y: [first = 1] = [], ...others } = { x: at.x, y: [at.y], z: 1, w: round };
  const merged = { ...others, x, first };
  for (const key in merged) result += key.length;
  result += Object.keys(merged).length + Object.entries(merged)[0][1];
  const copy = [...shapes, ...kinds];
  result += sum(...copy.map(String).map((text) => text.length)) + Math.max(...[1, 2, round % 7]);
  result += corners(kinds[round & 3]) + (shapes[1] instanceof Shape ? 1 : 0);
  const [a, b] = [round, round + 1];
  result += a ^ b;
  Object.assign(merged, { late: true });
  delete merged.late;
  if (round % 10 === 0) {
    for (const value of range(0, 10)) result += value;
    for (const add of adders(5)) result += add(1);
    try { if (round % 20 === 0) throw new TypeError('thrown'); null.x; } catch (error) { result += error.message.length; }
  }
}
const table = { lookup: new Map(), count: 0, get size() { return this.count; }, set size(n) { this.count = n; } };
for (let i = 0; i < 60000; i++) {
  table.size = table.size + 1;
  table.lookup.set(i & 255, i);
  result += typeof table === 'object' && table.lookup.get(i & 255) === i ? 1 : 0;
}
console.log(result > 0, `${new Box(7, 1, 1)}`);
