// process.loadEnvFile(): errors, and values that are there already win.
'use strict';
for (const path of ['/no/such/file.env', 5, null]) {
  try {
    process.loadEnvFile(path);
  } catch (e) {
    console.log(e.name, e.code, e.syscall, e.path, e.message);
  }
}
const fs = require('fs');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ouro-env-'));
const file = path.join(folder, '.env');
fs.writeFileSync(file, 'LOADED_A=1 # comment\nexport LOADED_B="two words"\nLOADED_C=\nLOADED_D=taken\nLOADED_E=`a\nb`\n');
process.env.LOADED_D = 'before';
console.log(process.loadEnvFile(file));
for (const key of ['A', 'B', 'C', 'D', 'E']) console.log(key, JSON.stringify(process.env[`LOADED_${key}`]));
fs.rmSync(folder, { recursive: true });
