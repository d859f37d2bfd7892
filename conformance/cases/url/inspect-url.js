const util = require('util');
const u = new URL('https://me:pw@h:1/p?q=1&r=2#f');
console.log(u);
console.log(util.inspect(u, { depth: -1 }), util.inspect({ u }, { depth: 0 }));
console.log(u.searchParams, u.searchParams.keys(), u.searchParams.entries(), new URLSearchParams());
console.log(util.inspect(new URLSearchParams('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb=2')));
