'use strict';
const { MIMEType, MIMEParams } = require('util');
for (const text of ['text/html', ' TEXT/Html ; charset=UTF-8', 'a/b;x="q \\" z";y=;z', 'a/b;x="";x=2', 'a/b;x="open', 'a/b;x="end\\', 'a/b; a=b;A=c', 'a/b;;;c=d', 'a/b;x="1"junk;y=2']) { const type = new MIMEType(text); console.log(JSON.stringify(String(type)), type.type, type.subtype, type.essence, [...type.params], JSON.stringify(type)); }
for (const bad of ['', 'text', 'te xt/html', 'text/', 'text/h tml', '/x']) { try { new MIMEType(bad); } catch (e) { console.log(e.name, e.code, e.message); } }
const type = new MIMEType('text/plain'); type.type = 'Application'; type.subtype = 'JSON'; type.params.set('q', 'a b'); console.log(String(type), type.params.get('q'), type.params.get('no'), type.params.has('q'), [...type.params.keys()], [...type.params.values()]); type.params.delete('q'); console.log(String(type));
for (const f of [() => { type.type = ''; }, () => { type.subtype = 'a b'; }, () => { type.params.set('', 'x'); }, () => { type.params.set('a', '\u0000'); }]) { try { f(); } catch (e) { console.log(e.code, e.message); } } console.log(String(new MIMEParams()), MIMEParams.name);
