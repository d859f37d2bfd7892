'use strict';
const UglifyJS = require('uglify-js');
const result = UglifyJS.minify('function add(first, second) { /* sum */ var unused = 1; if (true) { return first + second; } else { return 0; } }\nconsole.log(add(1, 2));', { toplevel: true });
console.log(result.error, result.code);
console.log(UglifyJS.minify({ 'a.js': 'var x = { "key": function() { return 1 + 2; } };' }, { mangle: false, output: { beautify: true }, sourceMap: { filename: 'a.js' } }));
const bad = UglifyJS.minify('function (');
console.log(bad.error.name, bad.error.message, bad.error.line, bad.error.col);
