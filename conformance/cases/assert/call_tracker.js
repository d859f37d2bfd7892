// CallTracker (deprecated).
process.on('warning', (w) => console.log(w.name, w.code, w.message));
const assert = require('assert');
const t = new assert.CallTracker();
function named(a) { return [this, a]; }
const f = t.calls(named, 2);
console.log(f.name, f.length, f.call(1, 2));
try { t.verify(); } catch (e) { console.log(e.name, e.message, Object.keys(e).filter((k) => !k.startsWith('stack')).join()); }
console.log(t.report().map(({ message, actual, expected, operator }) => ({ message, actual, expected, operator })));
console.log(t.getCalls(f).length, Object.isFrozen(t.getCalls(f)));
f(1); t.verify();
t.reset(f); console.log(t.getCalls(f));
for (const bad of [() => t.getCalls(() => {}), () => t.calls(0), () => t.calls(named, 'x')]) { try { bad(); } catch (e) { console.log(e.code, e.message); } }
t.calls(3); const g = t.calls(); g();
try { t.verify(); } catch (e) { console.log(e.message); }
