'use strict';

// What http2 tells observers: diagnostics channels and performance entries.

const { channel } = require('diagnostics_channel');
const sinks = require('internal/perf/sinks');

// An entry about something that is over.
function announce(name, start, end, type, detail) {
  const { PerformanceEntry, kOurs } = require('internal/perf/user_timing');
  setImmediate(() => {
    const entry = new PerformanceEntry(kOurs, name, 'http2', start, end - start);
    // What `detail` has stands on the entry, too.
    if (type !== undefined) entry.type = type;
    sinks.enqueue(Object.assign(entry, detail, { detail }));
  });
}

function announceSession(type, stats, frames, end) {
  if (sinks.enqueue === null) return;
  announce('Http2Session', stats.start, end, type, {
    bytesRead: stats.received,
    bytesWritten: stats.sent,
    framesReceived: frames[0],
    framesSent: frames[1],
    maxConcurrentStreams: stats.most,
    pingRTT: stats.ping,
    streamAverageDuration: stats.average,
    streamCount: stats.streams,
    type,
  });
}

// The parts of a stream's handle are times since the process started.
function announceStream(stream) {
  if (sinks.enqueue === null) return;
  const since = (time) => (time === 0 ? 0 : time - stream.start);
  announce('Http2Stream', stream.start, stream.end, undefined, {
    bytesRead: stream.received,
    bytesWritten: stream.written,
    id: stream.id,
    timeToFirstByte: since(stream.firstByte),
    timeToFirstByteSent: since(stream.firstByteSent),
    timeToFirstHeader: since(stream.firstHeader),
  });
}

module.exports = {
  announceSession,
  announceStream,
  clientCreated: channel('http2.client.stream.created'),
  clientStart: channel('http2.client.stream.start'),
  clientError: channel('http2.client.stream.error'),
  clientBodyChunkSent: channel('http2.client.stream.bodyChunkSent'),
  clientBodySent: channel('http2.client.stream.bodySent'),
  clientFinish: channel('http2.client.stream.finish'),
  clientClose: channel('http2.client.stream.close'),
  serverCreated: channel('http2.server.stream.created'),
  serverStart: channel('http2.server.stream.start'),
  serverError: channel('http2.server.stream.error'),
  serverFinish: channel('http2.server.stream.finish'),
  serverClose: channel('http2.server.stream.close'),
};
