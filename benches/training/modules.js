// Training for `cargo xtask pgo`: resolving, parsing and compiling many modules.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ouro-training-'));
const source = (i) => `'use strict';
const { join } = require('path');
class Part${i} { constructor(options = {}) { this.options = { name: 'part${i}', ...options }; }
  render(list) { return list.map((item, index) => \`\${index}: \${item}\`).filter((line) => /\\d/.test(line)).join('\\n'); } }
exports.Part = Part${i};
exports.place = join(__dirname, 'x');
for (let n = 0; n < 3; n++) exports['value' + n] = () => { if (n % 2) return n * ${i}; try { return exports.missing.x; } catch { return null; } };
`;
for (let i = 0; i < 150; i++) {
  const home = path.join(folder, 'node_modules', `part${i}`, 'lib');
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'index.js'), source(i));
  fs.writeFileSync(path.join(home, '..', 'package.json'), JSON.stringify({ name: `part${i}`, main: i % 2 ? './lib' : 'lib/index' }));
}
const load = require('module').createRequire(path.join(folder, 'main.js'));
let total = 0;
for (let i = 0; i < 150; i++) total += new (load(`part${i}`).Part)().render(['a', i]).length;
fs.rmSync(folder, { recursive: true });
const big = Array.from({ length: 200 }, (_, i) => `function f${i}(a, b) { const c = a.x + b[${i}]; return c > 1 ? { c, d: [a, b] } : (() => c * 2)(); }`).join('\n');
for (let i = 0; i < 20; i++) total += new Function(big + 'return f1({ x: 1 }, [0, 1])')().c | 0;
console.log(total > 0);
