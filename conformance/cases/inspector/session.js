const { Session } = require('inspector');
const s = new Session(); 
for (const f of [() => s.post('X.y'), ()=>s.connectToMainThread(), () => s.connect(), () => s.connect(), () => s.post(1), () => s.post('X.y', 5), ()=>s.post('X.y', {}, 5), () => s.post('X.y', (...a) => console.log(a[0].code, a[0].message, a.length)), () => s.post('X.y'), () => s.disconnect(), () => s.post('a')]) try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
