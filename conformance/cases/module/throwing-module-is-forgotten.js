for (let i = 0; i < 2; i++) {
  try {
    require('./tree/throws');
  } catch (error) {
    console.log(error.message, Object.keys(require.cache).length, module.children.length);
  }
}
