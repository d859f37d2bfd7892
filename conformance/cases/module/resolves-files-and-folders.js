const tree = './tree';
for (const id of ['dir', 'dir/', 'dir/index', 'extensionless', 'bom.json', 'bom', 'hashbang', 'comment']) {
  console.log(id, require(`${tree}/${id}`));
}
const short = (file) => file.replace(__dirname, '.');
console.log(short(require.resolve('./tree/dir')), short(require.resolve('./tree/dir/')), short(require.resolve('./tree/../tree/about')));
for (const id of ['./tree/nope', './tree/dir.js/', './tree/extensionless/']) {
  try {
    require(id);
  } catch (error) {
    console.log(error.code, error.message.replaceAll(__dirname, '.'), error.requireStack.map(short));
  }
}
