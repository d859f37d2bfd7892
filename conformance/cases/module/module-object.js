console.log(require('./tree/about'));
console.log(Object.keys(module), module.id, module.loaded, module.children.map((m) => m.loaded));
console.log(module.children[0].parent === module, require.cache[require.resolve('./tree/about')] === module.children[0]);
console.log(typeof __filename, typeof __dirname, this === module.exports, arguments.length, arguments[2] === module);
console.log(Object.keys(require), require.main === module, require.length, require.resolve.length);
console.log(module.paths[0] === `${__dirname}/node_modules`, module.paths.at(-1));
console.log(require.resolve.paths('./x').length, require.resolve.paths('fs'), require.resolve.paths('x').slice(0, module.paths.length).join() === module.paths.join());
