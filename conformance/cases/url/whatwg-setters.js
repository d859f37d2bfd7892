const u = new URL('http://a.b/c');
const steps = [['protocol', 'https'], ['host', 'x.y:99'], ['hostname', 'z'], ['port', '443'], ['port', 'abc'], ['pathname', 'p q'], ['search', '?a b'], ['hash', 'h#'], ['username', 'ü@'], ['password', 'p:'], ['protocol', 'mailto'], ['href', 'ftp://f/g']];
for (const [k, v] of steps) { u[k] = v; console.log(k, v, u.href); }
try { u.href = 'nope'; } catch (e) { console.log(e.code, e.input, e instanceof TypeError); }
console.log(u.href, `${u}`, JSON.stringify({ u }));
