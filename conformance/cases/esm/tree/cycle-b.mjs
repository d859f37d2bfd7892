import { a, fa } from './cycle-a.mjs'; export let b = 'b'; console.log('b calls', fa()); try { a; } catch (e) { console.log(e.name + ': ' + e.message); }
