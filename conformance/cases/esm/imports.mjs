import fs, { readFileSync } from 'node:fs';
import * as path from 'path';
import { count, increment, default as Counter } from './tree/counter.mjs';
import plain, { foo, bar, 'a name' as name } from './tree/plain.cjs';
import * as reexport from './tree/reexport.cjs';
import data from './tree/data.json' with { type: 'json' };

console.log(readFileSync === fs.readFileSync, typeof path.join, count, Counter);
increment();
console.log(count, foo, typeof bar, name, plain.hidden);
console.log(Object.keys(reexport), data);
const again = await import('./tree/counter.mjs');
console.log(again.count, again.default === Counter, again[Symbol.toStringTag], Object.isSealed(again));
console.log(again);
