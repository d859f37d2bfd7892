'use strict';
// What is allocated between two collections is collected without the rest of the heap: it must live exactly as long as
// something old, something young or a variable leads to it.
const garbage = (n) => { let o; for (let i = 0; i < n; i++) o = { i, list: [i, { i }], f: () => o }; return o; };

// Old objects that lead to young ones, in every kind of place.
const old = { chain: null, list: [], map: new Map(), set: new Set(), weak: new WeakMap(), typed: null, closure: null, error: null, proto: Object.create({}) };
const key = {};
garbage(30000);
for (let round = 0; round < 40; round++) {
  old.chain = { round, next: old.chain };
  old.list.push({ round });
  old.map.set({ round }, [round]);
  old.set.add({ round });
  old.weak.set(key, { round, seen: old.weak.get(key)?.round });
  old.typed = new Uint8Array([round]).subarray(0);
  let captured = { round };
  old.closure = () => captured;
  old.error = new Error('of ' + round, { cause: { round } });
  Object.setPrototypeOf(old.proto, { round });
  Object.defineProperty(old, 'getter', { get: () => captured.round, configurable: true });
  garbage(3000);
}
let length = 0;
for (let o = old.chain; o; o = o.next) length += o.round === 39 - length ? 1 : 1000;
console.log(length, old.list.every((o, i) => o.round === i), [...old.map].every(([k, [v]]) => k.round === v), [...old.set].length);
console.log(old.weak.get(key), old.typed, old.closure(), old.error.message, old.error.cause, old.proto.round, old.getter);

// Circles among the young, and young ones that only the old remember weakly.
let refs = [];
const registry = new FinalizationRegistry(() => {});
for (let i = 0; i < 2000; i++) {
  const a = { i }, b = { a };
  a.b = b;
  if (i % 100 === 0) refs.push([new WeakRef(a), i % 200 === 0 ? b : null]);
  registry.register(a, i);
  old.weak.set(a, b);
}
setTimeout(() => {
  garbage(30000);
  setTimeout(() => {
    garbage(30000);
    console.log(refs.every(([ref, strong]) => (strong ? ref.deref() === strong.a && old.weak.get(strong.a) === strong : ref.deref() === undefined || ref.deref().b.a === ref.deref())));
    // Generators, promises and iterators in the middle of their work.
    const gen = (function* () { let held = { n: 0 }; while (true) { yield held; held = { n: held.n + 1, before: held }; } })();
    let last;
    for (let i = 0; i < 50; i++) { last = gen.next().value; garbage(500); }
    console.log(last.n, last.before.before.n);
    (async () => {
      const kept = [];
      for (let i = 0; i < 30; i++) { const mine = { i }; await null; garbage(500); kept.push(await new Promise((done) => setImmediate(done, mine))); }
      console.log(kept.every((o, i) => o.i === i));
      // Shapes that come and go, and the caches that know them.
      const read = (o) => o.same;
      let wrong = 0;
      for (let i = 0; i < 400; i++) { const o = {}; o['k' + i] = i; o.same = i; if (read(o) !== i) wrong++; if (i % 20 === 0) garbage(500); }
      console.log(wrong);
    })();
  }, 1);
}, 1);
