const inputs = ['https://user:pw@host.name:8080/p/a/t/h?query=1#hash', 'http://EXAMPLE.com:80/../a/./b', 'file:///C:/x y', 'mailto:a@b.c', 'data:text/plain,hi there', 'http://[::1]:3000', 'ws://münchen.de/ü?ö#ä', 'blob:https://a.b/c', 'HTTP://1.0x2.3'];
for (const s of inputs) {
  const u = new URL(s);
  console.log(JSON.stringify([u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash]));
}
console.log(new URL('../x?y', 'http://a/b/c/d').href, new URL('//h/p', 'https://x').href, new URL('?q', 'http://a/b#c').href);
