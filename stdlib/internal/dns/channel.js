'use strict';

// A channel asks DNS servers: UDP with repetition, TCP for answers that did not
// fit. It has the surface of Node's ChannelWrap: query…(req, name) answer 0 or a
// code and call req.oncomplete(code | null, result) later.
//
//   query ─ attempt n: server n mod count ─┬─ answer ───────────→ done
//                ↑──── timeout, refusal ───┴─ tries used up ────→ ETIMEOUT, ECONNREFUSED, …

const { UDP } = internalBinding('net');
const { isIP } = require('internal/net');
const { decodeAnswer, encodeQuery, types } = require('internal/dns/packet');
const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { Buffer } = internalBinding('buffer').constructors;

const DEFAULT_TIMEOUT = 2000;
const DEFAULT_PORT = 53;
const UV_EINVAL = -22;
const UV_ECONNREFUSED = -111;

// rcode → code; 0 is success.
const rcodes = { __proto__: null, 1: 'EFORMERR', 2: 'ESERVFAIL', 3: 'ENOTFOUND', 4: 'ENOTIMP', 5: 'EREFUSED' };
// Another server may know better.
const retried = { __proto__: null, ESERVFAIL: true, ENOTIMP: true, EREFUSED: true };

// The order in which resolveAny() tells records.
const anyOrder = ['A', 'CNAME', 'AAAA', 'MX', 'NS', 'TXT', 'SRV', 'PTR', 'NAPTR', 'SOA', 'TLSA', 'CAA'];

function systemServers() {
  const servers = [];
  try {
    const text = require('fs').readFileSync('/etc/resolv.conf', 'latin1');
    for (const line of text.split('\n')) {
      const words = line.trim().split(/\s+/);
      if (words[0] === 'nameserver' && isIP(words[1])) servers.push([words[1], DEFAULT_PORT]);
    }
  } catch {
    // No such file: the machine itself is asked.
  }
  if (servers.length === 0) servers.push(['127.0.0.1', DEFAULT_PORT]);
  return servers;
}

function withoutType(record) {
  delete record.type;
  delete record.ttl;
  return record;
}

// What a query for one type makes of the records of an answer.
function resultOf(kind, records) {
  if (kind === 'ANY') {
    const all = [];
    for (let i = 0; i < anyOrder.length; i++) {
      for (let j = 0; j < records.length; j++) {
        const record = records[j];
        if (record.type !== anyOrder[i]) continue;
        if (record.type !== 'A' && record.type !== 'AAAA') delete record.ttl;
        all.push(record);
      }
    }
    return { result: all };
  }
  const mine = records.filter((record) => record.type === kind);
  switch (kind) {
    case 'A':
    case 'AAAA':
      return { result: mine.map((record) => record.address), ttls: mine.map((record) => record.ttl) };
    case 'NS':
    case 'CNAME':
    case 'PTR':
      return { result: mine.map((record) => record.value) };
    case 'TXT':
      return { result: mine.map((record) => record.entries) };
    case 'SOA':
      return { result: mine.length === 0 ? [] : withoutType(mine[0]) };
    default:
      return { result: mine.map(withoutType) };
  }
}

class Query {
  constructor(channel, req, name, kind, done) {
    this.channel = channel;
    this.req = req;
    this.name = name;
    this.kind = kind;
    this.done = done;
    this.attempt = 0;
    this.error = 'ETIMEOUT';
    this.handle = null;
    this.socket = null;
    this.timer = null;
  }

  start() {
    const { servers, tries, timeout, maxTimeout } = this.channel;
    if (this.attempt >= tries * servers.length) {
      this.finish(this.error);
      return;
    }
    const server = servers[this.attempt % servers.length];
    let wait = timeout * 2 ** Math.floor(this.attempt / servers.length);
    if (maxTimeout > 0 && wait > maxTimeout) wait = maxTimeout;
    this.attempt++;
    // An answer is believed by its id: nobody may guess it.
    this.id = require('crypto').randomInt(65536);
    this.message = encodeQuery(this.id, this.name, types[this.kind]);
    this.timer = setTimeout(() => this.again('ETIMEOUT'), wait);
    this.sendTo(server);
  }

  sendTo(server) {
    const { 0: address, 1: port } = server;
    const six = isIP(address) === 6;
    const { localIPv4, localIPv6 } = this.channel;
    const handle = this.handle = new UDP();
    handle.onmessage = (nread, _, bytes) => {
      if (nread >= 0) this.answered(bytes, server);
      else this.again(nread === UV_ECONNREFUSED ? 'ECONNREFUSED' : 'ETIMEOUT');
    };
    let errno = 0;
    if (six) {
      if (localIPv6) errno = handle.bind6(localIPv6, 0, 0);
      errno ||= handle.connect6(address, port);
    } else {
      if (localIPv4) errno = handle.bind(localIPv4, 0, 0);
      errno ||= handle.connect(address, port);
    }
    errno ||= handle.recvStart();
    if (!errno) {
      const sent = handle.send({ oncomplete: undefined }, [this.message], 1, false);
      if (sent < 0) errno = sent;
    }
    if (errno) setImmediate(() => { if (this.handle === handle) this.again('ECONNREFUSED'); });
  }

  // Whether an answer is to this query.
  isMine(answer) {
    return answer.id === this.id && answer.question.type === types[this.kind] &&
      answer.question.name.toLowerCase() === this.name.replace(/\.$/, '').toLowerCase();
  }

  answered(bytes, server) {
    let answer;
    try {
      answer = decodeAnswer(bytes);
    } catch (error) {
      if (error.code !== 'EBADRESP') throw error;
      // Whoever sent it: a proper answer may still come.
      this.error = 'EBADRESP';
      return;
    }
    if (!this.isMine(answer)) return;
    if (answer.truncated) {
      this.askTCP(server);
      return;
    }
    this.take(answer);
  }

  take(answer) {
    const code = answer.rcode === 0 ? null : rcodes[answer.rcode] || 'EBADRESP';
    if (code !== null) {
      if (retried[code]) this.again(code);
      else this.finish(code);
      return;
    }
    const { result, ttls } = resultOf(this.kind, answer.records);
    if (Array.isArray(result) && result.length === 0) this.finish('ENODATA');
    else this.finish(null, result, ttls);
  }

  // The same question over TCP, where an answer has a length before it.
  askTCP(server) {
    this.close();
    const { Socket } = require('internal/net/socket');
    const socket = this.socket = new Socket();
    let received = Buffer.alloc(0);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.message.length, 0);
    socket.connect({ port: server[1], host: server[0] });
    socket.write(Buffer.concat([length, this.message]));
    socket.on('error', () => { if (this.socket === socket) this.again('ECONNREFUSED'); });
    socket.on('end', () => { if (this.socket === socket) this.again('ECONNREFUSED'); });
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (this.socket !== socket || received.length < 2) return;
      const size = received.readUInt16BE(0);
      if (received.length < size + 2) return;
      let answer;
      try {
        answer = decodeAnswer(received.subarray(2, size + 2));
      } catch (error) {
        if (error.code !== 'EBADRESP') throw error;
      }
      if (answer !== undefined && this.isMine(answer) && !answer.truncated) this.take(answer);
      else this.again('EBADRESP');
    });
  }

  close() {
    if (this.handle !== null) this.handle.close();
    if (this.socket !== null) this.socket.destroy();
    this.handle = this.socket = null;
  }

  again(error) {
    clearTimeout(this.timer);
    this.close();
    this.error = error === 'ETIMEOUT' && this.error === 'EBADRESP' ? 'EBADRESP' : error;
    this.start();
  }

  finish(code, result, ttls) {
    clearTimeout(this.timer);
    this.close();
    if (this.channel.active.delete(this)) this.done(code, result, ttls);
  }
}

// The name under which an address is asked for (RFC 1035 §3.5, RFC 3596 §2.5).
function reverseName(address) {
  if (isIP(address) === 4) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const { 0: head, 1: tail } = address.split('%')[0].split('::');
  const groups = (text) => (text ? text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [group.padStart(4, '0')];
    const parts = group.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
    return [parts[0] + parts[1], parts[2] + parts[3]];
  }) : []);
  const first = groups(head);
  const last = groups(tail);
  while (first.length + last.length < 8) first.push('0000');
  return `${[...first.concat(last).join('')].reverse().join('.')}.ip6.arpa`;
}

// The names the hosts file has for an address.
function namesInHosts(address) {
  const { normalizeAddress } = internalBinding('net');
  const family = isIP(address);
  const wanted = normalizeAddress(address, family);
  const names = [];
  try {
    for (const line of require('fs').readFileSync('/etc/hosts', 'latin1').split('\n')) {
      const words = line.split('#')[0].trim().split(/\s+/);
      if (words.length > 1 && isIP(words[0]) === family && normalizeAddress(words[0], family) === wanted) {
        for (let i = 1; i < words.length; i++) if (!names.includes(words[i])) names.push(words[i]);
      }
    }
  } catch {
    // No such file.
  }
  return names;
}

class ChannelWrap {
  constructor(timeout, tries, maxTimeout) {
    this.timeout = timeout > 0 ? timeout : DEFAULT_TIMEOUT;
    this.tries = tries;
    this.maxTimeout = maxTimeout;
    this.active = new Set();
    this.localIPv4 = null;
    this.localIPv6 = null;
    this.given = null;
  }

  get servers() {
    return this.given ??= systemServers();
  }

  getServers() {
    return this.servers;
  }

  // [[family, address, port], …]
  setServers(list) {
    this.given = list.map((server) => [server[1], server[2]]);
    return 0;
  }

  setLocalAddress(first, second) {
    const family = isIP(first);
    if (family === 0) throw new ERR_INVALID_ARG_VALUE('ipv4', first, 'Invalid IP address.');
    const other = second === undefined ? 0 : isIP(second);
    if (second !== undefined && other === 0) throw new ERR_INVALID_ARG_VALUE('ipv6', second, 'Invalid IP address.');
    if (other === family) {
      throw new ERR_INVALID_ARG_VALUE('ipv6', second, `Cannot specify two IPv${family} addresses.`);
    }
    this.localIPv4 = family === 4 ? first : other === 4 ? second : null;
    this.localIPv6 = family === 6 ? first : other === 6 ? second : null;
  }

  cancel() {
    const cancelled = [...this.active];
    setImmediate(() => {
      for (let i = 0; i < cancelled.length; i++) cancelled[i].finish('ECANCELLED');
    });
    for (let i = 0; i < cancelled.length; i++) {
      clearTimeout(cancelled[i].timer);
      cancelled[i].close();
    }
  }

  query(req, name, kind) {
    const query = new Query(this, req, name, kind, (code, result, ttls) => req.oncomplete(code, result, ttls));
    this.active.add(query);
    let refused = null;
    if (encodeQuery(0, name, types[kind]) === null) refused = 'EBADNAME';
    // Names of hidden services must not leave the machine (RFC 7686).
    else if (/(^|\.)onion\.?$/i.test(name)) refused = 'ENOTFOUND';
    else if (this.servers.length === 0) refused = 'ECONNREFUSED';
    if (refused === null) query.start();
    else setImmediate(() => query.finish(refused));
    return 0;
  }

  getHostByAddr(req, address) {
    if (isIP(address) === 0) return UV_EINVAL;
    const names = namesInHosts(address);
    if (names.length > 0) {
      setImmediate(() => req.oncomplete(null, names));
      return 0;
    }
    return this.query(req, reverseName(address), 'PTR');
  }
}

const kinds = {
  queryAny: 'ANY', queryA: 'A', queryAaaa: 'AAAA', queryCaa: 'CAA', queryCname: 'CNAME', queryMx: 'MX', queryNs: 'NS',
  queryTxt: 'TXT', queryTlsa: 'TLSA', querySrv: 'SRV', queryPtr: 'PTR', queryNaptr: 'NAPTR', querySoa: 'SOA',
};
for (const method of Object.keys(kinds)) {
  ChannelWrap.prototype[method] = function(req, name) { return this.query(req, name, kinds[method]); };
}

module.exports = { ChannelWrap };
