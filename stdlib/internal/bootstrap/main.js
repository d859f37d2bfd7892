'use strict';
// Starts a program from a file. The only file every `ouro app.js` loads besides
// the CommonJS loader; eval, stdin and --check are in ./rare.

const { Module } = require('internal/modules/cjs/loader');
const { getOptionValue } = require('internal/options');

// What `-r` names is loaded before the program, from the current folder.
function preload() {
  const names = getOptionValue('--require');
  if (names.length !== 0) Module._preloadModules(names);
}

function runFile(file) {
  const path = require('path').resolve(file);
  process.argv.splice(1, 0, path);
  preload();
  if (getOptionValue('--import')?.length || getOptionValue('--experimental-loader')?.length ||
      getOptionValue('--experimental-default-type') === 'module') {
    require('internal/modules/cjs/rare').runMainByEsm(path);
    return;
  }
  Module.runMain(path);
}

module.exports = { preload, runFile };
