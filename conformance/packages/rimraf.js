'use strict';
const { rimraf, rimrafSync, native } = require('rimraf');
const fs = require('fs'), os = require('os'), path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'rimraf-'));
const make = (name) => { for (const f of ['a', 'b/c', 'b/d/e']) { const p = path.join(dir, name, f); fs.mkdirSync(path.dirname(p), { recursive: true }); fs.writeFileSync(p, ''); } return path.join(dir, name); };
(async () => {
  const one = make('one'); console.log(await rimraf(one), fs.existsSync(one));
  const two = make('two'); console.log(rimrafSync(two), fs.existsSync(two));
  const three = make('three'); console.log(await native(three), fs.existsSync(three));
  const four = make('four'); console.log(await rimraf(path.join(dir, 'fou*'), { glob: true }), fs.existsSync(four));
  const five = make('five'); console.log(await rimraf(five, { filter: (p) => !p.endsWith('e') }), fs.existsSync(path.join(five, 'b/d/e')), fs.existsSync(path.join(five, 'a')));
  console.log(await rimraf(path.join(dir, 'missing')));
  fs.rmSync(dir, { recursive: true });
})();
