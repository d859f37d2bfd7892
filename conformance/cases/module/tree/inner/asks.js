const attempt = (id) => {
  try {
    return require(id);
  } catch (error) {
    return `${error.name} ${error.code}`;
  }
};
module.exports = ['#own', '#parts/one', '#other', '#closed', '#nowhere', '#', 'inner/self', 'inner/x', 'inner']
  .map((id) => [id, attempt(id)]);
