import fs, { readFileSync } from 'fs';
import * as namespace from 'node:fs';
import { syncBuiltinESMExports } from 'module';

const own = readFileSync;
fs.readFileSync = 'changed';
console.log(readFileSync === own, namespace.readFileSync === own);
syncBuiltinESMExports();
console.log(readFileSync, namespace.readFileSync, namespace.default === fs);
delete fs.readFileSync;
syncBuiltinESMExports();
console.log(readFileSync, 'readFileSync' in namespace);
