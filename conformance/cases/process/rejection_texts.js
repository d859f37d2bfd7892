// Reasons that are no errors, as the uncaught exception made of them.
process.on('uncaughtException', (e, origin) => console.log(e.name, e.code, origin, e.message.slice(e.message.indexOf('The promise'))));
class Foo {}
for (const reason of [1, 'text', undefined, null, Symbol('s'), {}, [], new Foo(), Object.create(null), new Date(0), 10n, { toString() { return 'own'; } }, { stack: 'looks like one', message: 'm' }]) Promise.reject(reason);
