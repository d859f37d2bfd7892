'use strict';
const concat = require('concat-stream');
const { Readable } = require('stream');
Readable.from([Buffer.from('a'), Buffer.from('b')]).pipe(concat((data) => console.log(data)));
Readable.from(['x', 'y'], { objectMode: false }).pipe(concat({ encoding: 'string' }, (data) => console.log(JSON.stringify(data))));
Readable.from([{ a: 1 }, { b: 2 }]).pipe(concat({ encoding: 'objects' }, (data) => console.log(data)));
const arrays = concat((data) => console.log(data)); arrays.write([1, 2]); arrays.write([3]); arrays.end();
const bytes = concat({ encoding: 'u8' }, (data) => console.log(data)); bytes.write(new Uint8Array([1, 2])); bytes.end(Buffer.from([3]));
concat((data) => console.log('empty', data)).end();
