'use strict';
// Snapshots: missing, written, compared; files of their own; serializers.
const { spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'snapshots-'));
const file = path.join(folder, 'a.test.js');
const write = (value) => fs.writeFileSync(file, `'use strict';
const { test, suite } = require('node:test');
suite('s', () => {
  test('one', (t) => { t.assert.snapshot(${value}); t.assert.snapshot('\`\${x}\\\\'); });
  test('two', (t) => { t.assert.snapshot('text', { serializers: [(v) => v + '!', (v) => v + '?'] }); });
});
test('file', (t) => t.assert.fileSnapshot({ a: 1 }, 'deep/file.json'));
`);
const run = (...args) => {
  const { status, stdout } = spawnSync(process.execPath, [...args, '--test-reporter=tap', file], { cwd: folder, encoding: 'utf8' });
  console.log(status, stdout.split('\n').filter((line) => /^# (?:pass|fail)|Missing|not found/.test(line)).length,
              stdout.match(/# pass \d+/)[0], stdout.match(/# fail \d+/)[0]);
};
try {
  write('{ a: [1, 2] }');
  run();
  run('--test-update-snapshots');
  console.log(fs.readFileSync(`${file}.snapshot`, 'utf8'));
  console.log(fs.readFileSync(path.join(folder, 'deep/file.json'), 'utf8'));
  run();
  write('{ a: [1, 3] }');
  run();
} finally {
  fs.rmSync(folder, { recursive: true });
}
