const short = (file) => file.replace(__dirname, '.');
console.log(short(require.resolve('exp/a', { paths: [`${__dirname}/tree`] })));
console.log(short(require.resolve('./dir', { paths: [`${__dirname}/tree`] })));
for (const [id, options] of [['./dir', { paths: [] }], ['x', { paths: 5 }], [5], ['./tree/dir', {}]]) {
  try {
    console.log(short(require.resolve(id, options)));
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0]);
  }
}
