// What stream offers and what its classes look like.
const stream = require('stream');
console.log(Object.keys(stream).join());
for (const n of ['Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough']) console.log(n, stream[n].length, Object.keys(new stream[n]({ read() {}, write() {} })).includes('_events'), new stream[n]() instanceof stream, require(`_stream_${n.toLowerCase()}`) === stream[n]);
console.log(new stream.Duplex() instanceof stream.Writable, new stream.Readable() instanceof stream.Writable, stream.getDefaultHighWaterMark(false), stream.getDefaultHighWaterMark(true), new stream.Readable().readableHighWaterMark, new stream.Writable({ objectMode: true }).writableHighWaterMark);
const d = new stream.Duplex({ readableObjectMode: true, writableHighWaterMark: 3 }); console.log(d.readableObjectMode, d.writableObjectMode, d.readableHighWaterMark, d.writableHighWaterMark, d.allowHalfOpen);
console.log(typeof stream.promises.pipeline, stream === stream.Stream, require('util').promisify(stream.finished) === stream.promises.finished);
