module.exports = 'inner self';
