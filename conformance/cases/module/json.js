console.log(require('./tree/bom.json'), require('./tree/bom.js'));
try {
  require('./tree/bad.json');
} catch (error) {
  console.log(error.name, error.message.startsWith(`${require.resolve('./tree/bad.json')}: `));
}
console.log(require('./tree/bom.json') === require('./tree/bom.json'));
