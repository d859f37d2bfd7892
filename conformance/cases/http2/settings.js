'use strict';
// Settings: packed, unpacked, sent and acknowledged.
const http2 = require('http2');
console.log(http2.getDefaultSettings());
console.log(http2.getPackedSettings({ headerTableSize: 1, maxFrameSize: 16385, enablePush: false }).toString('hex'));
console.log(http2.getUnpackedSettings(Buffer.from('000500004001000200000000abcd00000007', 'hex')));
for (const bad of [{ headerTableSize: -1 }, { maxFrameSize: 1 }, { initialWindowSize: 2 ** 31 }, { enablePush: 1 }]) {
  try { http2.getPackedSettings(bad); } catch (error) { console.log(error.name, error.code, error.message); }
}
try { http2.getUnpackedSettings(Buffer.alloc(5)); } catch (error) { console.log(error.name, error.code, error.message); }
try { http2.getUnpackedSettings({}); } catch (error) { console.log(error.name, error.code, error.message); }
const server = http2.createServer({ settings: { maxConcurrentStreams: 7, initialWindowSize: 70000 } });
server.on('session', (session) => {
  session.on('localSettings', (settings) => console.log('server local', settings.maxConcurrentStreams, settings.initialWindowSize));
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`, { settings: { enablePush: false } });
  client.once('remoteSettings', (settings) => {
    console.log('client remote', settings.maxConcurrentStreams, settings.initialWindowSize);
    console.log(client.pendingSettingsAck, client.type, client.alpnProtocol, client.encrypted, client.originSet);
    client.settings({ maxHeaderListSize: 1000 }, (error, settings, duration) => {
      console.log(error, settings, typeof duration);
      client.close();
      server.close();
    });
  });
});
