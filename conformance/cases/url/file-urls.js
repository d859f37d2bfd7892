const url = require('url');
for (const p of ['/a b', '/ü?#%', '/x/../y/', '/tab\tnl\n', '/back\\slash']) console.log(url.pathToFileURL(p).href, url.fileURLToPath(url.pathToFileURL(p)));
for (const p of ['C:\\a b\\c', '\\\\srv\\share\\f', '\\\\?\\C:\\x']) console.log(url.pathToFileURL(p, { windows: true }).href);
console.log(url.fileURLToPath('file:///C:/a%20b', { windows: true }), url.fileURLToPath('file://srv/s/f', { windows: true }));
for (const bad of ['http://a/b', 'file://host/a', 'file:///a%2Fb', 1, null, 'file:']) {
  try { console.log(url.fileURLToPath(bad)); } catch (e) { console.log(e.name, e.code, e.message); }
}
try { url.fileURLToPath('file:///x', { windows: true }); } catch (e) { console.log(e.code); }
