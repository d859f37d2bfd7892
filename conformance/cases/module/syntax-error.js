try {
  require('./tree/syntax');
} catch (error) {
  console.log(error instanceof SyntaxError, error.message);
  console.log(error.stack.replaceAll(__dirname, '.').split('\n').slice(0, 5));
}
