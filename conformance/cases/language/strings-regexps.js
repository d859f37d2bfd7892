'use strict';
const show = (label, f) => {
  let text;
  try { const v = f(); text = typeof v === 'string' ? v : JSON.stringify(v); } catch (e) { text = `${e.name}: ${e.message}`; }
  console.log(`${label}: ${text}`);
};
const sum = (s) => { let h = 0; for (let i = 0; i < s.length; i++) h = (h * 31 + s.charCodeAt(i)) | 0; return `${s.length}:${h}`; };
// strings that grow share their memory: none may see what is added to another
show('grow', () => { let s = 'x'.repeat(600); const kept = []; for (let i = 0; i < 3000; i++) { s += String.fromCharCode(97 + i % 26); if (i % 500 === 0) kept.push(s); } return kept.map(sum).concat(sum(s)); });
show('fork', () => { let s = 'a'.repeat(700); s += '1'; s += '2'; s += '3'; const l = s + 'left'; const r = s + 'right'; const l2 = l + 'L'; const r2 = r + 'R'; return [l, r, l2, r2, s].map((x) => x.slice(700)); });
show('fork again', () => { let s = 'a'.repeat(700); for (let i = 0; i < 5; i++) s += i; const parts = []; for (let i = 0; i < 5; i++) { let t = s; for (let k = 0; k < 4; k++) t += `${i}${k}`; parts.push(t.slice(700)); } return parts; });
show('wider', () => { let s = 'a'.repeat(800); for (let i = 0; i < 50; i++) s += 'b'; const narrow = s; for (let i = 0; i < 50; i++) s += '€'; for (let i = 0; i < 50; i++) s += 'c'; return [sum(narrow), sum(s), narrow.endsWith('b'), s.at(-51), s.at(-50)]; });
show('many at once', () => { const a = Array.from({ length: 9 }, (_, i) => String(i).repeat(600)); for (let k = 0; k < 200; k++) for (let i = 0; i < 9; i++) a[i] += k; return a.map(sum); });
show('as keys', () => { const o = {}; let s = 'k'.repeat(600); for (let i = 0; i < 20; i++) { s += i; o[s] = i; } return [Object.keys(o).length, o[s], o[s.slice(0, -2)]]; });
show('itself', () => { let s = 'ab'.repeat(300); for (let i = 0; i < 6; i++) s += s; return sum(s); });
show('template', () => { let s = 't'.repeat(600); for (let i = 0; i < 100; i++) s = `${s}${i}`; for (let i = 0; i < 100; i++) s = `${s}-${i}`; return sum(s); });
show('split grown', () => { let s = ''; for (let i = 0; i < 2000; i++) s += i + ','; return [s.split(',').length, s.indexOf('1999'), JSON.parse(`[${s}0]`).length]; });
for (const [name, make] of Object.entries({ repeat: () => 'x'.repeat(2 ** 30), plus: () => { let s = 'x'.repeat(2 ** 28); s += s; s += s; return s; }, padStart: () => 'x'.padStart(2 ** 30), padEnd: () => 'x'.padEnd(2 ** 30, 'ab'), join: () => new Array(2 ** 25).join('x'.repeat(50)), concat: () => { const s = 'x'.repeat(2 ** 28); return ''.concat(s, s, s); } })) show(`too long by ${name}`, () => make().length);
show('repeat', () => ['ab'.repeat(0), 'ab'.repeat(3), ''.repeat(2 ** 30), (() => { try { 'a'.repeat(-1); } catch (e) { return e.message; } })(), (() => { try { 'a'.repeat(Infinity); } catch (e) { return e.message; } })()]);
// regular expressions
const cases = [
  [/b+/, 'aabbb'], [/(b)(c)?/, 'abd'], [/(?<y>\d{4})-(?<m>\d\d)/, 'on 2020-05!'], [/^a/, 'ba'], [/^a/, 'ab'], [/^\s*(\w+)/, '  foo'], [/^a|b/, 'cb'],
  [/^$/, ''], [/\bfoo\b/i, 'a FOO b'], [/é+/i, 'caFÉÉ'], [/[^x]/, 'xxé'], [/(a*)*/, 'b'], [/(?:)/, 'abc'], [/x*/, 'abc'], [/😀/u, 'a😀'], [/./u, '😀'], [/./, '😀'], [/\u{1F600}/u, '😀'], [/ſ/iu, 'S'], [/k/iu, '\u212a'], [/\w/iu, 'ſ'], [/(?<=\$)\d+/, 'a$42'], [/(?<!\$)\b\d+/, 'a$42 17'], [/(.)\1/, 'abba'], [/(?=b)/, 'ab'], [/a.c/s, 'a\nc'], [/^b/m, 'a\nb'], [/[\s\S]+$/, 'a\n'],
];
for (const [re, s] of cases) {
  show(`${re} on ${JSON.stringify(s)}`, () => {
    const m = re.exec(s);
    return [m && [m.index, [...m], m.groups ?? null, m.input === s, Object.keys(m)], re.test(s), s.replace(re, '[$&|$1|$`|$\']'), s.replace(re, (...a) => JSON.stringify(a)), s.split(re), s.search(re), s.match(re)?.[0]];
  });
  const g = new RegExp(re.source, re.flags + 'g');
  show(`${g} on ${JSON.stringify(s + s)}`, () => [(s + s).match(g), (s + s).replace(g, '<$&>'), [...(s + s).matchAll(g)].map((m) => [m.index, m[0]]), g.lastIndex, g.test(s), g.lastIndex, g.test(s), g.lastIndex, (s + s).replaceAll(g, () => '$&')]);
  const y = new RegExp(re.source, re.flags + 'y');
  show(`${y} on ${JSON.stringify(s)}`, () => { const r = []; for (let i = 0; i <= s.length; i++) { y.lastIndex = i; const m = y.exec(s); r.push(m ? [m.index, m[0], m.length] : null, y.lastIndex); } return r; });
  const d = new RegExp(re.source, re.flags + 'd');
  show(`${d} indices`, () => { const m = d.exec(s); return m && [m.indices, m.indices.groups ?? null]; });
}
show('sticky global replace', () => ['aab'.replace(/a/gy, 'x'), 'baa'.replace(/a/gy, 'x'), 'a1b2'.split(/\d/y)]);
show('sticky tokens', () => { const re = /\s*(?:(\d+)|(.))/y; const r = []; let m; while ((m = re.exec('12 + foo*3'))) r.push(m[1] ?? m[2]); return r; });
show('anchored, global', () => { const re = /^a/g; return ['aaa'.replace(re, 'b'), re.test('aa'), re.lastIndex, re.test('aa'), re.lastIndex]; });
show('own exec', () => { const re = /a/; re.exec = function (s) { return null; }; return [re.test('a'), 'a'.replace(re, 'b'), 'a'.match(re)]; });
show('exec of the prototype', () => { const exec = RegExp.prototype.exec; let n = 0; RegExp.prototype.exec = function (s) { n++; return exec.call(this, s); }; try { return [/a/.test('a'), 'aa'.replace(/a/g, 'b'), n]; } finally { RegExp.prototype.exec = exec; } });
show('lastIndex', () => { const re = /a/g; re.lastIndex = { valueOf() { return 1; } }; const r = [re.test('ba'), re.lastIndex]; Object.freeze(re); try { re.test('xxx'); } catch (e) { r.push(e.message); } return r; });
show('literals are new objects', () => { const f = () => /x/g; const a = f(); a.lastIndex = 5; a.own = 1; const b = f(); return [b.lastIndex, b.own ?? null, a === b]; });
show('legacy', () => { /(\w)(\d)?/.exec('  a1 '); const r = [RegExp.$1, RegExp.$2, RegExp.$3, RegExp.lastMatch, RegExp['$&'], RegExp.leftContext, RegExp["$'"], RegExp.lastParen, RegExp.input, RegExp.$_]; /nothing/.test('x'); 'zz9'.replace(/\d/, ''); return [r, RegExp.lastMatch, RegExp['$`']]; });
show('long text', () => { const s = 'word '.repeat(5000); let n = 0; const re = /\w+/g; while (re.exec(s)) n++; const u = 'wörd '.repeat(3000); re.lastIndex = 0; let k = 0; while (re.exec(u)) k++; return [n, k, s.split(/ /).length, s.replace(/o/g, '0').indexOf('o'), u.replace(/ö/g, 'oe').length, u.match(/d/g).length]; });
show('invalid', () => new RegExp('(a'));
show('group escapes', () => ['a\b'.match(/(a)\2/)?.[0]?.length ?? null, /(a)\1/y.exec('aa')?.[0]]);
show('repeat', () => { const wide = 'ä→'.repeat(3); const long = ' '.repeat(2 ** 27); return [wide, 'ab'.repeat(4), 'é'.repeat(2), ''.repeat(9), 'x'.repeat(0), long.length, long.at(-1), 'ab'.repeat(2 ** 20).lastIndexOf('ba'), '→'.repeat(70000).length]; });
for (const count of [-1, Infinity, 2 ** 29]) show(`repeat(${count})`, () => 'ab'.repeat(count).length);
