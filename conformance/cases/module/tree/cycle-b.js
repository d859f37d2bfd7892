const a = require('./cycle-a');
exports.seen = `${a.early} and ${a.late}`;
