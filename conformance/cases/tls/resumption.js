'use strict';
// Sessions: the second connection resumes the first one.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

function run(version, done) {
  const server = tls.createServer({ key: key('server.key'), cert: key('server.pem'), maxVersion: version }, (socket) => {
    console.log('server', socket.isSessionReused());
    socket.end('x');
  });
  server.listen(0, () => {
    const options = { port: server.address().port, host: '127.0.0.1', servername: 'localhost', ca: key('ca.pem') };
    let kept;
    const first = tls.connect(options, () => console.log('client', first.getProtocol(), first.isSessionReused()));
    first.on('session', (session) => { kept = session; });
    first.resume();
    first.on('close', () => {
      console.log(Buffer.isBuffer(kept));
      const second = tls.connect({ ...options, session: kept }, () => {
        console.log('client', second.isSessionReused(), second.authorized);
      });
      second.resume();
      second.on('close', () => server.close(done));
    });
  });
}
run('TLSv1.2', () => run('TLSv1.3', () => {}));
