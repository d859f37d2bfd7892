module.exports = 'file wins';
