// util.getSystemErrorName, getSystemErrorMap and their errors.
const util = require('util');
console.log(util.getSystemErrorName(-2), util.getSystemErrorName(-98), util.getSystemErrorMap().get(-13));
for (const bad of [0, 1, 'x', undefined, 1.5]) { try { util.getSystemErrorName(bad); } catch (e) { console.log(e.code, e.message); } }
