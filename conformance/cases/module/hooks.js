const Module = require('module');
const { _load, _resolveFilename, prototype: { require: ownRequire, _compile } } = Module;
Module._resolveFilename = function(request, ...rest) {
  return request === 'virtual' ? require.resolve('./tree/about') : _resolveFilename.call(this, request, ...rest);
};
console.log(require('virtual') === require('./tree/about'));
Module._load = function(request, parent, isMain) {
  return request === 'fake' ? 'faked' : _load.call(this, request, parent, isMain);
};
console.log(require('fake'));
Module.prototype.require = function(id) {
  return id === 'asked' ? 'answered' : ownRequire.call(this, id);
};
console.log(require('asked'));
require.extensions['.txt'] = (module, filename) => { module.exports = filename.endsWith('.txt'); };
Module._cache['/nowhere/x.js'] = { exports: 'from the cache', loaded: true, children: [] };
console.log(require.extensions === Module._extensions, require.cache === Module._cache);
Module.prototype._compile = function(content, filename) {
  return _compile.call(this, content.replace('dir index', 'compiled by a hook'), filename);
};
console.log(require('./tree/dir/'));
Module.prototype._compile = _compile;
const { wrap } = Module;
Module.wrap = (script) => wrap(`const injected = 7;${script}`);
console.log(require('./tree/dir'), Module.wrap('x').includes('injected'));
const made = new Module('made', module);
made.filename = `${__dirname}/made.js`;
made.paths = Module._nodeModulePaths(__dirname);
made._compile('module.exports = [typeof injected, typeof require, module.parent === require.main]', made.filename);
console.log(made.exports, Object.keys(made));
