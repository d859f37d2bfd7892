// os.constants: values, prototypes, what is frozen.
'use strict';
const os = require('os');
const { constants } = os;
console.log(JSON.stringify(constants));
console.log(Object.getPrototypeOf(constants), Object.getPrototypeOf(constants.errno), Object.isFrozen(constants.signals), Object.isFrozen(constants.errno));
try {
  constants.signals.FOO = 1;
} catch (e) {
  console.log(e.name);
}
console.log(Object.getOwnPropertyDescriptor(os, 'constants').writable, Object.getOwnPropertyDescriptor(os, 'EOL').writable);
