'use strict';
const { parse } = require('csv-parse');
const { parse: parseSync } = require('csv-parse/sync');
const { Readable } = require('stream');
const text = 'name,age,note\n"Doe, Jane",30,"said ""hi"""\nJosé,41,\n\n日本,7,x\n';
console.log(parseSync(text, { skip_empty_lines: true }), parseSync(text, { columns: true, skip_empty_lines: true, cast: (value, context) => (context.column === 'age' ? Number(value) : value) }));
const bytes = Buffer.from(text); const pieces = []; for (let i = 0; i < bytes.length; i += 7) pieces.push(bytes.subarray(i, i + 7));
const rows = [];
Readable.from(pieces).pipe(parse({ from_line: 2, skip_empty_lines: true })).on('data', (row) => rows.push(row)).on('end', () => console.log(rows));
parse('a;b\n1;2', { delimiter: ';', columns: true }, (error, records) => console.log(error, records));
parse('a,b\n1\n', (error) => console.log(error.code, error.message));
try { parseSync('"open', {}); } catch (error) { console.log(error.code); }
(async () => { for await (const row of Readable.from(['x,1\n', 'y,2\n']).pipe(parse())) console.log(row); })();
