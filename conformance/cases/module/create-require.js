const { createRequire } = require('module');
console.log(createRequire(`${__dirname}/tree/any.js`)('./dir'), createRequire(`${__dirname}/tree/`)('./dir'));
console.log(createRequire(require('url').pathToFileURL(`${__dirname}/tree/x.js`))('./bom.json'));
for (const bad of ['relative', 'http://x/y', {}, 5, undefined]) {
  try {
    createRequire(bad);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
