const from = require('module').createRequire(`${__dirname}/tree/x.js`);
for (const id of ['exp', 'exp/a', 'exp/features/x', 'exp/features/private/x', 'exp/fallback', 'exp/outside', 'exp/missing',
  'exp/a.js', 'exp/', 'exp/features/../a', 'main-index', 'no-main', 'no-main/x', '@scope/pkg', '@scope/pkg/lib', '@scope', 'broken']) {
  try {
    console.log(id, '=', from(id));
  } catch (error) {
    console.log(id, '!', error.name, error.code, error.message.replaceAll(__dirname, '.'));
  }
}
