const url = require('url');
console.log(url.urlToHttpOptions(new URL('https://a%20b:c@[::1]:8443/p?q=1#h')));
console.log(url.urlToHttpOptions(new URL('http://x/')));
console.log(url.domainToASCII('español.com'), url.domainToUnicode('xn--espaol-zwa.com'), JSON.stringify(url.domainToASCII('xn--iñvalid.com')));
for (const o of [{}, { fragment: false }, { search: false, auth: false }, { unicode: true }]) console.log(url.format(new URL('http://u:p@xn--g6w251d/?a#b'), o));
