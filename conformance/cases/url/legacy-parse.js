const url = require('url');
const inputs = ['http://user:pass@sub.Host.com:8080/p/a/t/h?query=string#hash', '//some_path', '/only/path?q=1', 'mailto:a@b.c', 'javascript:alert(1)', 'HTTP://x', 'http://a b/c', ' http://trim.me/ ', 'x://h:1/p?q#f', 'http://[::1]:80/x', 'file:///etc/passwd', 'http://host/a\\b?c\\d', '', 'a?b#c', 'git+ssh://u@h:p', 'http://x.y/"<>^`{|}'];
for (const s of inputs) console.log(JSON.stringify(url.parse(s)));
console.log(url.parse('/a?b=1&b=2', true).query, url.parse('//h/p', false, true).host);
for (const bad of [undefined, null, 1, {}]) { try { url.parse(bad); } catch (e) { console.log(e.code, e.message); } }
for (const bad of ['http://a%/', 'http://%zz@x/', 'http://[a/']) { try { console.log(url.parse(bad).href); } catch (e) { console.log(e.name, e.code, e.message); } }
