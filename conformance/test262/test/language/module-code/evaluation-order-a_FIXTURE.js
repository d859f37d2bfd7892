import './evaluation-order-c_FIXTURE.js';
globalThis.evaluated.push('a');
