'use strict';
const { v1, v3, v4, v5, validate, version, parse, stringify, NIL } = require('uuid');
console.log(v3('hello.example.com', v3.DNS), v5('hello.example.com', v5.URL), validate(v4()), version(v4()), version(v1()), NIL);
console.log(parse('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b'), stringify(parse('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b')), v4({ random: new Uint8Array(16).fill(7) }));
console.log(new Set(Array.from({ length: 100 }, () => v4())).size, validate('nope'));
