// A rejection handled late without a listener warns once.
process.on('warning', (w) => console.log(w.name, '|', w.message, '|', w.id));
process.on('unhandledRejection', (r) => console.log('seen', r));
const p = Promise.reject('late');
setTimeout(() => p.catch(() => console.log('caught')), 1);
