'use strict';
// What the parser makes of correct and broken messages: events, codes, reasons.
const { HTTPParser } = require('_http_common');

function run(type, text, lenient = 0) {
  const out = [];
  const parser = new HTTPParser();
  parser.initialize(type, {}, 16384, lenient);
  parser[HTTPParser.kOnHeaders] = (headers, url) => { out.push(`trailers ${JSON.stringify(headers)}`); };
  parser[HTTPParser.kOnHeadersComplete] = (major, minor, headers, method, url, status, reason, upgrade, keep) => {
    out.push(`head ${major}.${minor} ${method} ${url} ${status} ${reason} ${upgrade} ${keep} ${JSON.stringify(headers)}`);
  };
  let body = '';
  parser[HTTPParser.kOnBody] = (b) => { body += b.toString('latin1'); };
  parser[HTTPParser.kOnMessageComplete] = () => { out.push(`complete ${JSON.stringify(body)}`); body = ''; };
  const input = Buffer.from(text, 'latin1');
  let r = parser.execute(input);
  if (r === input.length) r = parser.finish();
  out.push(r instanceof Error ? `${r.message} ${r.code} ${r.reason} ${r.bytesParsed}` : String(r));
  console.log(JSON.stringify(text.length > 100 ? text.slice(0, 100) : text), lenient);
  for (const line of out) console.log('   ', line);
}

const H = 'Host: x\r\n\r\n';
const requests = [
  'GET / HTTP/1.1\r\n' + H,
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n',
  '\r\n\r\nGET / HTTP/1.1\r\n' + H + 'GET /2 HTTP/1.1\r\n' + H,
  'GET /a?b=c#d HTTP/1.1\r\n' + H,
  'GET http://u:p@h:80/p HTTP/1.1\r\n' + H,
  'OPTIONS * HTTP/1.1\r\n' + H,
  'CONNECT h:443 HTTP/1.1\r\n\r\nraw',
  'M-SEARCH * HTTP/1.1\r\n\r\n',
  'QUERY / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nUpgrade: ws\r\nConnection: Upgrade\r\n\r\nrest',
  'POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello',
  'POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhel',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b;c="d"\r\nhello\r\n0\r\nX: y\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
  'FOO / HTTP/1.1\r\n\r\n',
  'get / HTTP/1.1\r\n\r\n',
  'GETX / HTTP/1.1\r\n\r\n',
  'GET HTTP/1.1\r\n\r\n',
  'GET  / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.2\r\n\r\n',
  'GET / HTTP/2.0\r\n\r\n',
  'GET / HTTPS/1.1\r\n\r\n',
  'GET / XTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1 \r\n\r\n',
  'GET / HTTP/1.1\n\n',
  'GET /\r\n\r\n',
  'GET /a b HTTP/1.1\r\n\r\n',
  'GET /\u0001 HTTP/1.1\r\n\r\n',
  'GET x HTTP/1.1\r\n\r\n',
  'GET http:/x HTTP/1.1\r\n\r\n',
  'GET http://a@b@c/ HTTP/1.1\r\n\r\n',
  'DESCRIBE / HTTP/1.1\r\n\r\n',
  'GET / RTSP/1.0\r\n\r\n',
  'PUT / RTSP/1.0\r\n\r\n',
  'GET / ICE/1.0\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nXX',
  'GET / HTTP/1.1\r\n Host: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHo st: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : x\r\n\r\n',
  'GET / HTTP/1.1\r\nConnection : x\r\n\r\n',
  'GET / HTTP/1.1\r\n: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost\r\n\r\n',
  'GET / HTTP/1.1\r\nA: b\n\r\n',
  'GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n',
  'GET / HTTP/1.1\r\nA: \u0001\r\n\r\n',
  'GET / HTTP/1.1\r\nA:\r\nB: \t c \t\r\n\r\n',
  'GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n',
  'GET / HTTP/1.1\r\nA: \u00e9\r\n\r\n',
  'GET / HTTP/1.1\r\nA: b\r\n\rX',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: a\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 1 2\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: \r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1 \r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\naXX',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;\r\na',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;a b\r\na',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n',
  'GET /' + 'a'.repeat(20000) + ' HTTP/1.1\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;' + 'a'.repeat(20000),
];
const responses = [
  'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi',
  'HTTP/1.1 200 OK\r\n\r\nuntil the end',
  'HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n',
  'HTTP/1.1 304 Not Modified\r\n\r\n',
  'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nraw',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nzz',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\nzz',
  'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 2000 OK\r\n\r\n',
  'HTTP/1.1 20 OK\r\n\r\n',
  'HTTP/1.1 abc OK\r\n\r\n',
  'HTTP/1.1  200 OK\r\n\r\n',
  'HTTP/1.5 200 OK\r\n\r\n',
  'HTTP/1 200 OK\r\n\r\n',
  'HTTZ/1.1 200 OK\r\n\r\n',
  'HTTP/1.1 200 OK\n\n',
  'HTTP/1.1 200 OK\rX',
  'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
];
for (const text of requests) run(HTTPParser.REQUEST, text);
for (const text of responses) run(HTTPParser.RESPONSE, text);
const all = HTTPParser.kLenientAll;
for (const text of [
  'GET / HTTP/1.1\nHost: x\n\n',
  'GET / HTTP/1.1\r\nA: \u0001\r\n\r\n',
  'GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1 \r\na\r\n0\r\n\r\n',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
]) run(HTTPParser.REQUEST, text, all);
