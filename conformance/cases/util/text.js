'use strict';
const util = require('util');
console.log(JSON.stringify(['\u001b[1;31mred\u001b[0m', '\u001b]8;;http://a.b/\u0007link\u001b]8;;\u0007', 'plain', '\u001b', '\u009b31mx', '\u001b[38;5;196mtext\u001b[m'].map(util.stripVTControlCharacters)));
for (const bad of [1, null, undefined, {}]) { try { util.stripVTControlCharacters(bad); } catch (e) { console.log(e.code, e.message); } }
console.log(JSON.stringify([util.toUSVString('a\ud800b'), util.toUSVString('\ud83d\ude00'), util.toUSVString(5)]));
console.log(JSON.stringify(util.styleText('red', 'x', { validateStream: false })), JSON.stringify(util.styleText(['bold', 'underline'], 'y', { validateStream: false })), JSON.stringify(util.styleText('none', 'z', { validateStream: false })));
console.log(JSON.stringify(util.styleText('red', `a${util.styleText('blue', 'b', { validateStream: false })}c`, { validateStream: false })), JSON.stringify(util.styleText('bold', `a${util.styleText('dim', 'b', { validateStream: false })}c`, { validateStream: false })));
try { util.styleText('nope', 'x', { validateStream: false }); } catch (e) { console.log(e.code); } try { util.styleText('red', 5); } catch (e) { console.log(e.code, e.message); }
