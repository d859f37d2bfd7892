// Buffer.alloc with every kind of fill, and the errors of its arguments.
const show = (f) => { try { console.log(f().toString('hex')); } catch (e) { console.log(e.name, e.code, e.message); } };
show(() => Buffer.alloc(4));
show(() => Buffer.alloc(5, 'ab'));
show(() => Buffer.alloc(5, 'YWJj', 'base64'));
show(() => Buffer.alloc(4, 0x1ff));
show(() => Buffer.alloc(4, Buffer.from([1, 2, 3])));
show(() => Buffer.alloc(5, '\u0222'));
show(() => Buffer.alloc(4, ''));
show(() => Buffer.alloc(3, 'zz', 'hex'));
show(() => Buffer.alloc(3, 'x', 20));
show(() => Buffer.alloc(3, 'x', 'nope'));
show(() => Buffer.alloc('3'));
show(() => Buffer.alloc(-1));
show(() => Buffer.alloc(NaN));
show(() => Buffer.alloc(2 ** 53));
show(() => Buffer.alloc(1.9));
