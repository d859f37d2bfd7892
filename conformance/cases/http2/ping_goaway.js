'use strict';
// Ping, goaway with data, window of the connection.
const http2 = require('http2');
const server = http2.createServer();
let peer;
server.on('session', (session) => {
  peer = session;
  session.on('ping', (payload) => {
    console.log('ping', payload.toString());
    session.goaway(0, 0, Buffer.from('bye'));
  });
  session.on('stream', (stream) => stream.respond({}, { endStream: true }));
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  try { client.ping(Buffer.alloc(7), () => {}); } catch (error) { console.log(error.name, error.code, error.message); }
  try { client.ping(Buffer.alloc(8)); } catch (error) { console.log(error.name, error.code); }
  client.ping((error) => console.log(error.code, error.message));
  client.on('goaway', (code, last, data) => {
    console.log('goaway', code, last, data.toString());
    setImmediate(() => peer.destroy());
  });
  client.on('connect', () => {
    client.setLocalWindowSize(100000);
    console.log(client.state.effectiveLocalWindowSize, client.state.localWindowSize, client.state.nextStreamID);
    const sent = client.ping(Buffer.from('12345678'), (error, duration, payload) => {
      console.log(error, typeof duration, payload.toString());
    });
    console.log(sent);
  });
  client.on('close', () => {
    console.log('closed', client.destroyed);
    try { client.ping(() => {}); } catch (error) { console.log(error.code, error.message); }
    server.close();
  });
});
