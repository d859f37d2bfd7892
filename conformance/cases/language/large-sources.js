// Sources with many names in a scope, functions in functions, and text beyond Latin-1.
'use strict';

// A scope of many names: each is found, shadowed, captured and assigned.
const names = Array.from({ length: 60 }, (_, index) => `name${index}`);
const body = [
  ...names.map((name, index) => `var ${name} = ${index};`),
  ...names.map((name) => `function get_${name}() { return ${name}; }`),
  ...names.map((name, index) => `let set_${name} = (value) => { ${name} += value; return get_${name}() === ${index} + value; };`),
  `const all = [${names.map((name) => `set_${name}(1)`).join()}];`,
  `{ let name3 = 'inner'; const name59 = () => name3; all.push(name59() === 'inner', get_name3() === 4); }`,
  'function get_name5() { return -1; }',
  'var name7; typeof missing === "undefined" && all.push(name7 === 8);',
  'return all.filter(Boolean).length + ":" + all.length + ":" + get_name5();',
].join('\n');
console.log(new Function(body)());
try {
  new Function(`${names.map((name) => `let ${name};`).join('')} let name40;`);
} catch (error) {
  console.log(error.name, error.message);
}

// Functions in functions, each level with declarations.
const nested = (level) => (level === 0
  ? 'return depth;'
  : `var depth = ${level}; function down() { ${nested(level - 1)} } function other() { return down; } return down();`);
console.log(new Function(nested(30))());
console.log(new Function(`
  var result = []; f(); function f() { result.push('first'); } f(); function f() { result.push('last'); } return result.join();
`)());

// The text of functions, in Latin-1 and beyond it.
for (const sign of ['e', '\u00e9', '\u20ac', '\u{1f600}']) {
  const made = new Function('a', `/* ${sign} */ function inside() { return '${sign}'; } class Shape { text() { return '${sign}'; } } return [inside, Shape];`);
  const [inside, Shape] = made();
  console.log(made.toString().split('\n').length, inside.toString(), Shape.toString(), inside(), new Shape().text());
  console.log(String(Shape.prototype.text));
  const tagged = new Function(`const raw = (strings) => strings.raw[0]; return raw\`${sign}\\n${sign}\`;`);
  console.log(tagged());
  // What a message quotes stands behind the sign.
  try {
    new Function(`/* ${sign} */ const object = {}; object.missing.deeper();`)();
  } catch (error) {
    console.log(error.message);
  }
  try {
    new Function(`/* ${sign} */ const value = 1; const { a } = null ?? undefined; value();`)();
  } catch (error) {
    console.log(error.message);
  }
  try {
    new Function(`/* ${sign} */ const value = 1; value();`)();
  } catch (error) {
    console.log(error.message);
  }
}

// A column counts units of UTF-16.
const here = () => /:(\d+:\d+)\)?$/.exec(new Error().stack.split('\n')[2])[1];
console.log(/* 😀😀 */ here(), /* € */ here(), '\u{1f600}'.length, here());
