module.exports = 'part one';
