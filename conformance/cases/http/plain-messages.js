'use strict';
// What a handler sees of plain requests and responses, before and after it answered, and what becomes of assignments.
const http = require('http');
const net = require('net');

const log = (...args) => console.log(...args);
const show = (res) => [res.finished, res.headersSent, res.writableEnded, res.writableFinished, res.destroyed, res.closed,
  res.statusCode, res.statusMessage, res.socket === null, res.shouldKeepAlive, res.chunkedEncoding].join(' ');

const handlers = {
  '/fields'(req, res) {
    log(req.method, req.url, req.httpVersion, req.httpVersionMajor, req.httpVersionMinor, req.complete, req.upgrade, req.aborted);
    log(req.socket === res.socket, req.connection === req.socket, res.req === req, req.statusCode, req.readable, req.destroyed);
    log(JSON.stringify(req.rawHeaders.filter((_, i) => i % 2 === 0)), req.headers.host.startsWith('127.0.0.1'));
    log(req.rawHeaders === req.rawHeaders, req.headers === req.headers);
    log(show(res));
    res.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 2 });
    log(show(res), res._header.split('\r\n')[0]);
    res.end('ok');
    log(show(res));
    setImmediate(() => log('later', show(res), req.complete, req.readableEnded));
  },
  '/assign?x=1'(req, res) {
    const derived = Object.create(req);
    derived.url = '/derived';
    log(req.url, derived.url, derived.method);
    req.url = '/other';
    req.method = 'X';
    req.extra = 1;
    log(req.url, req.method, req.extra, Object.keys(req).includes('extra'), req.httpVersion);
    res.statusCode = 404;
    res.statusMessage = 'Gone fishing';
    res.sendDate = false;
    res.locals = {};
    res.setHeader('X-One', ['a', 'b']);
    log(res.getHeader('x-one'), res.getHeaderNames(), res.headersSent);
    res.end('no');
    log(show(res), JSON.stringify(res._header));
  },
  '/implicit'(req, res) {
    res.end(Buffer.from('bytes'));
    log(show(res));
  },
  '/empty'(req, res) {
    res.statusCode = 204;
    res.end();
  },
  '/callback'(req, res) {
    res.on('finish', () => log('finish event', show(res)));
    res.on('close', () => log('close event', res.closed));
    res.on('prefinish', () => log('prefinish event'));
    res.end('cb', () => log('end callback'));
    log('after end');
  },
  '/override'(req, res) {
    const { writeHead, end } = res;
    res.writeHead = function(...args) {
      log('own writeHead', args[0]);
      this.setHeader('X-Own', 'yes');
      return writeHead.apply(this, args);
    };
    res.end = function(...args) {
      log('own end');
      return end.apply(this, args);
    };
    res.end('over');
  },
  '/twice'(req, res) {
    res.on('error', (err) => log(err.code));
    res.end('one');
    res.end();
    res.end('two');
    try {
      res.setHeader('a', 'b');
    } catch (err) {
      log(err.code);
    }
    try {
      res.writeHead(200);
    } catch (err) {
      log(err.code);
    }
  },
  '/chunks'(req, res) {
    res.write('a');
    log(show(res));
    res.write(Buffer.from('b'));
    res.end('c');
  },
  '/bad'(req, res) {
    for (const args of [[99], [1000], ['x'], [200, 'bad\nreason'], [200, { 'bad name': 1 }], [200, { a: 'b\n' }], [200, { a: undefined }],
      [200, ['a']]]) {
      try {
        res.writeHead(...args);
        log('accepted', args);
      } catch (err) {
        log(err.code, res.headersSent);
      }
    }
    res.statusMessage = undefined;
    res.writeHead(200, 'Fine', [['X-A', '1'], ['X-A', '2']]);
    res.end('bad');
  },
  '/later'(req, res) {
    process.nextTick(() => log('tick before end', res.finished));
    setImmediate(() => {
      res.writeHead(201, undefined, { 'Content-Length': '5' }).end('later');
      process.nextTick(() => log('tick after end', res.socket === null));
      Promise.resolve().then(() => log('microtask', res.socket === null));
    });
  },
  '/post'(req, res) {
    log(req.complete);
    let body = '';
    req.setEncoding('utf8').on('data', (c) => { body += c; }).on('end', () => {
      log('body', body, req.complete);
      res.end(body.toUpperCase());
    });
  },
  '/ignored-body'(req, res) {
    res.end('ignored');
  },
  '/listener'(req, res) {
    req.on('close', () => log('request closed', req.destroyed));
    req.on('end', () => log('request ended'));
    req.resume();
    res.end('listener');
  },
};

const server = http.createServer((req, res) => handlers[req.url](req, res));
server.on('clientError', (err, socket) => {
  log('clientError', err.code);
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
});

function ask(port, method, path, body, agent) {
  return new Promise((resolve) => {
    const req = http.request({ port, host: '127.0.0.1', method, path, agent }, (res) => {
      let text = '';
      res.setEncoding('latin1').on('data', (c) => { text += c; }).on('end', () => {
        const { date, ...headers } = res.headers;
        log('>', method, path, res.statusCode, res.statusMessage, JSON.stringify(headers), JSON.stringify(text), typeof date);
        setImmediate(resolve);
      });
    });
    req.end(body);
  });
}

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  for (const path of Object.keys(handlers)) {
    const body = path === '/post' || path === '/ignored-body' ? 'some text' : undefined;
    await ask(port, body === undefined ? 'GET' : 'POST', path, body, agent);
  }
  await ask(port, 'HEAD', '/implicit', undefined, agent);
  agent.destroy();
  await new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1').on('data', (c) => { text += c; }).on('close', () => {
      log(text.replace(/Date: [^\r]*/g, 'Date: …'));
      resolve();
    });
    const get = (path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
    // In one piece, the second answered late; then half a head, and nonsense.
    socket.write(get('/implicit') + get('/later') + get('/implicit') + 'GET /implicit HTTP/1.1\r\nHo');
    setTimeout(() => socket.write('st: a\r\n\r\nnonsense\r\n\r\n'), 50);
  });
  server.close(() => log('closed'));
});
