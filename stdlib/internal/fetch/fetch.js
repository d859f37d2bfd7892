'use strict';

// fetch(): requests over http, data:, blob: and about: URLs.
//
// Owns: redirects, content codings, abort, what a failure looks like. The
// transport is http's ClientRequest with an agent of its own.
//
//   Request → schemeFetch → send → (redirect → send …) → Response with the body still coming

const { Request, stateOf } = require('internal/fetch/request');
const { Body, NULL_BODY, REDIRECT, freshState, makeResponse } = require('internal/fetch/response');
const { HeaderList, listOf } = require('internal/fetch/headers');
const { kBody, streamOf } = require('internal/fetch/body');
const { Buffer } = require('buffer');

const MAX_REDIRECTS = 20;
// Ports of other protocols a request could be mistaken for (Fetch standard §2.9).
const BAD_PORTS = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);
const agents = { __proto__: null };

function getAgent(scheme) {
  if (agents[scheme] === undefined) {
    const { Agent } = require(scheme);
    agents[scheme] = new Agent({ keepAlive: true, timeout: 4000 });
  }
  return agents[scheme];
}

function networkError(cause) {
  return new TypeError('fetch failed', { cause });
}

function fetch(input, init = undefined) {
  if (arguments.length < 1) {
    return Promise.reject(new TypeError('fetch: 1 argument required, but only 0 found.'));
  }
  let request;
  try {
    request = new Request(input, init);
  } catch (error) {
    return Promise.reject(error);
  }
  const { signal } = request;
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const job = { request, current: null, response: null, done: false };
    const onAbort = () => {
      job.done = true;
      const { reason } = signal;
      reject(reason);
      const body = request[kBody];
      if (body?.stream && !body.stream.locked) body.stream.cancel(reason).catch(() => {});
      job.current?.destroy(reason instanceof Error ? reason : undefined);
      if (job.node) job.node.destroy(reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    schemeFetch(job, request).then((response) => {
      if (!job.done) resolve(response);
    }, (error) => {
      if (!job.done) reject(error instanceof TypeError && error.message === 'fetch failed' ? error : networkError(error));
    });
  });
}

async function schemeFetch(job, request) {
  const state = stateOf(request);
  const { url } = state;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return httpFetch(job, request, state);
    case 'data:':
      return dataResponse(url);
    case 'blob:':
      return blobResponse(url);
    case 'about:':
      throw networkError(new Error('about scheme is not supported'));
    case 'file:':
      throw networkError(new Error('not implemented... yet...'));
    default:
      throw networkError(new Error('unknown scheme'));
  }
}

function localResponse(url, type, bytes) {
  const list = new HeaderList();
  list.append('content-type', type);
  return makeResponse({ ...freshState(), statusText: 'OK', type: 'basic', urls: [url.href] }, list, new Body(bytes, type, null));
}

// data: URLs (Fetch standard §6).
function dataResponse(url) {
  const text = url.href.slice(5).split('#', 1)[0];
  const comma = text.indexOf(',');
  if (comma === -1) throw networkError(new Error('invalid data: URL'));
  let type = text.slice(0, comma).trim();
  let bytes = percentDecoded(text.slice(comma + 1));
  const base64 = /; *base64$/i.exec(type);
  if (base64 !== null) {
    type = type.slice(0, base64.index);
    try {
      bytes = Buffer.from(atob(bytes.toString('latin1')), 'latin1');
    } catch {
      throw networkError(new Error('invalid data: URL'));
    }
  }
  if (type.startsWith(';')) type = `text/plain${type}`;
  if (!/^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+/.test(type)) type = 'text/plain;charset=US-ASCII';
  return localResponse(url, type, bytes);
}

function percentDecoded(text) {
  const raw = Buffer.from(text);
  const out = Buffer.alloc(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const hex = raw[i] === 37 ? raw.toString('latin1', i + 1, i + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      out[length++] = Number.parseInt(hex, 16);
      i += 2;
    } else {
      out[length++] = raw[i];
    }
  }
  return out.subarray(0, length);
}

function blobResponse(url) {
  const { bytesOf, resolveObjectURL } = require('internal/blob');
  const blob = resolveObjectURL(url.href);
  if (!blob) throw networkError(new Error('invalid blob URL'));
  const response = localResponse(url, blob.type, Buffer.from(bytesOf(blob)));
  return response;
}

// --- over http ------------------------------------------------------------------

async function httpFetch(job, request, state) {
  let { url, method } = state;
  const list = listOf(state.headers).copy();
  let body = request[kBody];
  const urls = [url.href];
  for (;;) {
    if (BAD_PORTS.has(Number(url.port))) throw networkError(new Error('bad port'));
    const message = await send(job, url, method, list, body);
    const { statusCode } = message;
    const location = message.headers.location;
    if (!REDIRECT.has(statusCode) || location === undefined || state.redirect === 'manual') {
      return responseOf(job, message, method, urls);
    }
    message.resume();
    if (state.redirect === 'error') throw networkError(new Error('unexpected redirect'));
    let next;
    try {
      next = new URL(Buffer.from(location, 'latin1').toString(), url);
    } catch (error) {
      throw networkError(error);
    }
    if (next.protocol !== 'http:' && next.protocol !== 'https:') throw networkError(new Error('URL scheme must be a HTTP(S) scheme'));
    if (urls.length > MAX_REDIRECTS) throw networkError(new Error('redirect count exceeded'));
    if (statusCode !== 303 && body !== null && body.source === null) throw networkError(new Error('body cannot be sent again'));
    if (((statusCode === 301 || statusCode === 302) && method === 'POST') ||
        (statusCode === 303 && method !== 'GET' && method !== 'HEAD')) {
      method = 'GET';
      body = null;
      for (const name of ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length']) {
        list.delete(name);
      }
    }
    if (next.origin !== url.origin) {
      for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host']) list.delete(name);
    }
    if (!next.hash) next.hash = url.hash;
    url = next;
    urls.push(url.href);
  }
}

// The headers as they are sent: the given ones after those of the protocol.
function outgoing(url, list, method, body) {
  const headers = [['host', url.host], ['connection', 'keep-alive']];
  for (const [, [name, value]] of list.map) {
    const key = name.toLowerCase();
    if (key === 'host') headers[0] = ['host', value];
    else if (key !== 'connection' && key !== 'content-length' && key !== 'transfer-encoding') headers.push([name, value]);
  }
  const add = (name, value) => {
    if (!list.has(name)) headers.push([name, value]);
  };
  add('accept', '*/*');
  add('accept-language', '*');
  add('sec-fetch-mode', 'cors');
  add('user-agent', 'node');
  add('accept-encoding', 'gzip, deflate');
  if (body !== null && body.source !== null) headers.push(['content-length', `${body.source.length}`]);
  else if (body !== null) headers.push(['transfer-encoding', 'chunked']);
  else if (method === 'POST' || method === 'PUT') headers.push(['content-length', '0']);
  return headers;
}

// One request; the promise is for the head of its response.
function send(job, url, method, list, body) {
  return new Promise((resolve, reject) => {
    const scheme = url.protocol.slice(0, -1);
    const options = {
      protocol: url.protocol,
      hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
      port: url.port,
      path: url.pathname + url.search,
      method,
      agent: getAgent(scheme),
      headers: outgoing(url, list, method, body),
    };
    const req = job.current = require(scheme).request(options);
    req.on('response', (message) => {
      message.on('error', () => {});
      resolve(message);
    });
    req.on('error', (error) => reject(networkError(error)));
    req.on('upgrade', (message, socket) => {
      socket.destroy();
      reject(networkError(new Error('bad upgrade')));
    });
    if (body === null) {
      req.end();
    } else if (body.source !== null) {
      body.used = true;
      req.end(body.source);
    } else {
      writeStream(req, streamOf(body)).catch((error) => {
        req.destroy(error);
        reject(networkError(error));
      });
      body.used = true;
    }
  });
}

async function writeStream(req, stream) {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
    if (!req.write(value)) await new Promise((resolve) => req.once('drain', resolve));
  }
  req.end();
}

function responseOf(job, message, method, urls) {
  const list = new HeaderList();
  const raw = message.rawHeaders;
  for (let i = 0; i < raw.length; i += 2) list.append(raw[i], raw[i + 1]);
  const hasBody = method !== 'HEAD' && !NULL_BODY.has(message.statusCode);
  let body = null;
  if (hasBody) {
    job.node = decoded(message, list.get('content-encoding'));
    body = new Body(null, null, job.node);
  } else {
    message.resume();
  }
  return makeResponse(
    { ...freshState(), type: 'basic', status: message.statusCode, statusText: message.statusMessage, urls }, list, body);
}

// Undoes the content codings, the last one first.
function decoded(message, header) {
  if (header === null) return message;
  const codings = header.toLowerCase().split(',').map((coding) => coding.trim()).reverse();
  const steps = [];
  const zlib = require('zlib');
  const options = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  for (let i = 0; i < codings.length; i++) {
    if (codings[i] === 'gzip' || codings[i] === 'x-gzip') {
      steps.push(zlib.createGunzip(options));
    } else if (codings[i] === 'deflate') {
      steps.push(zlib.createInflate(options));
    } else if (codings[i] === 'br') {
      const { BROTLI_OPERATION_FLUSH } = zlib.constants;
      steps.push(zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH }));
    } else {
      return message;
    }
  }
  return require('stream').pipeline(message, ...steps, () => {});
}

module.exports = { fetch };
