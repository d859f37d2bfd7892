process.on('warning', (warning) => console.log(warning.name, warning.message));
console.log(require('./tree/cycle-a'));
console.log(Object.getPrototypeOf(require('./tree/cycle-a')) === Object.prototype);
