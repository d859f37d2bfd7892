const u = new URL('http://a/?x=1#h');
const p = u.searchParams;
p.append('y', '2 3'); console.log(u.href, u.search);
u.search = '?z=9'; console.log([...p].join(), p === u.searchParams);
u.href = 'http://b/?q=q'; console.log(p.get('q'));
p.delete('q'); console.log(u.href, u.search === '');
for (const k of ['a', 'b', 'c']) p.set(k, k); u.hash = ''; console.log(u.toString());
u.search = ''; console.log(p.size);
