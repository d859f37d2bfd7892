// Training for `cargo xtask pgo`: arrays, maps, sets, typed arrays, sorting.
'use strict';

let seed = 42;
const next = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff);
const numbers = Array.from({ length: 4000 }, next);
let total = 0;
for (let round = 0; round < 12; round++) {
  total += numbers.map((n) => n % 1000).filter((n) => n > 500).reduce((a, b) => a + b, 0);
  const sorted = [...numbers].sort((a, b) => a - b);
  total += sorted[0] + sorted.indexOf(sorted[50]) + (sorted.includes(-1) ? 1 : 0);
  const names = numbers.slice(0, 500).map((n) => `k${n}`).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const seen = new Set();
  for (const [name, i] of index) { if (i % 2) seen.add(name); }
  seen.forEach((name) => { total += index.get(name); });
  const byName = {};
  for (const name of names) byName[name] = (byName[name] || 0) + 1;
  total += Object.values(byName).length;
}
const grid = [];
for (let y = 0; y < 120; y++) { grid.push([]); for (let x = 0; x < 120; x++) grid[y].push(x * y); }
for (let round = 0; round < 8; round++) {
  for (let y = 1; y < 119; y++) {
    const row = grid[y];
    for (let x = 1; x < 119; x++) row[x] = (row[x - 1] + row[x + 1] + grid[y - 1][x] + grid[y + 1][x]) >> 2;
  }
}
const bytes = new Uint8Array(20000), floats = new Float64Array(20000);
for (let i = 0; i < bytes.length; i++) { bytes[i] = i * 7; floats[i] = Math.sqrt(i) + Math.floor(i / 3) * Math.PI; }
for (let i = 1; i < bytes.length; i++) total += bytes[i] ^ bytes[i - 1];
total += bytes.subarray(5, 500).indexOf(3) + floats.fill(1, 100, 200).length + bytes.slice(1, 9).length;
const queue = [];
for (let i = 0; i < 60000; i++) { queue.push(i); if (queue.length > 8) total += queue.shift(); if (i % 64 === 0) queue.unshift(queue.pop()); }
const sieve = new Array(30000).fill(true);
for (let i = 2; i * i < sieve.length; i++) if (sieve[i]) for (let j = i * i; j < sieve.length; j += i) sieve[j] = false;
total += sieve.filter(Boolean).length + [1, [2, [3]]].flat(2).concat([4]).reverse().join().length;
const weak = new WeakMap();
for (let i = 0; i < 5000; i++) { const key = { i }; weak.set(key, i); total += weak.get(key); }
let big = 1n;
for (let i = 1n; i < 300n; i++) big = (big * i) % 1000000007n;
console.log(total > 0, big > 0n);
