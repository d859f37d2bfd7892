'use strict';

// DNS messages (RFC 1035 §4): making a query, reading an answer.
//
// Everything read comes from the network: a message that does not hold together
// throws `bad`, nothing is read outside of it, names cannot loop.

const { Buffer } = internalBinding('buffer').constructors;

const types = {
  __proto__: null,
  A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, SRV: 33, NAPTR: 35, TLSA: 52, ANY: 255, CAA: 257,
};
const bad = { code: 'EBADRESP' };

const MAX_NAME = 255;
const MAX_LABEL = 63;
const MAX_JUMPS = 64;

// The labels of a name, or null for what cannot be one.
function encodeName(name) {
  if (name.endsWith('.')) name = name.slice(0, -1);
  if (name === '') return Buffer.from([0]);
  const labels = name.split('.');
  const parts = [];
  let length = 1;
  for (let i = 0; i < labels.length; i++) {
    const label = Buffer.from(labels[i], 'latin1');
    if (label.length === 0 || label.length > MAX_LABEL) return null;
    length += label.length + 1;
    parts.push(Buffer.from([label.length]), label);
  }
  if (length > MAX_NAME) return null;
  parts.push(Buffer.from([0]));
  return Buffer.concat(parts);
}

// A query that asks for recursion.
function encodeQuery(id, name, type) {
  const labels = encodeName(name);
  if (labels === null) return null;
  const message = Buffer.alloc(12 + labels.length + 4);
  message.writeUInt16BE(id, 0);
  message.writeUInt16BE(0x0100, 2);
  message.writeUInt16BE(1, 4);
  labels.copy(message, 12);
  message.writeUInt16BE(type, 12 + labels.length);
  message.writeUInt16BE(1, 14 + labels.length);
  return message;
}

class Reader {
  constructor(message) {
    this.message = message;
    this.at = 0;
    this.end = message.length;
  }

  need(count) {
    if (this.at + count > this.end) throw bad;
  }

  u8() {
    this.need(1);
    return this.message[this.at++];
  }

  u16() {
    this.need(2);
    this.at += 2;
    return this.message.readUInt16BE(this.at - 2);
  }

  u32() {
    this.need(4);
    this.at += 4;
    return this.message.readUInt32BE(this.at - 4);
  }

  bytes(count) {
    this.need(count);
    this.at += count;
    return this.message.subarray(this.at - count, this.at);
  }

  text() {
    return this.bytes(this.u8()).toString('latin1');
  }

  // A name; pointers may lead anywhere before the message's end.
  name() {
    const { message } = this;
    const labels = [];
    let at = this.at;
    let jumps = 0;
    let length = 0;
    for (;;) {
      if (at >= message.length) throw bad;
      const size = message[at];
      if (size === 0) {
        at++;
        break;
      }
      if ((size & 0xc0) === 0xc0) {
        if (at + 1 >= message.length || ++jumps > MAX_JUMPS) throw bad;
        const target = ((size & 0x3f) << 8) | message[at + 1];
        if (jumps === 1) this.at = at + 2;
        at = target;
        continue;
      }
      if (size > MAX_LABEL || at + 1 + size > message.length) throw bad;
      length += size + 1;
      if (length > MAX_NAME) throw bad;
      labels.push(message.toString('latin1', at + 1, at + 1 + size));
      at += size + 1;
    }
    if (jumps === 0) this.at = at;
    if (this.at > this.end) throw bad;
    return labels.join('.');
  }
}

function ipv6(bytes) {
  const { normalizeAddress } = internalBinding('net');
  const groups = [];
  for (let i = 0; i < 16; i += 2) groups.push(bytes.readUInt16BE(i).toString(16));
  return normalizeAddress(groups.join(':'), 6);
}

// The data of a record of the types programs can ask for.
const readers = {
  __proto__: null,
  [types.A](r) { return { type: 'A', address: r.bytes(4).join('.') }; },
  [types.AAAA](r) { return { type: 'AAAA', address: ipv6(r.bytes(16)) }; },
  [types.NS](r) { return { value: r.name(), type: 'NS' }; },
  [types.CNAME](r) { return { value: r.name(), type: 'CNAME' }; },
  [types.PTR](r) { return { value: r.name(), type: 'PTR' }; },
  [types.MX](r) {
    const priority = r.u16();
    return { exchange: r.name(), priority, type: 'MX' };
  },
  [types.TXT](r, end) {
    const entries = [];
    while (r.at < end) entries.push(r.bytes(r.u8()).toString('utf8'));
    return { entries, type: 'TXT' };
  },
  [types.SRV](r) {
    const priority = r.u16();
    const weight = r.u16();
    const port = r.u16();
    return { name: r.name(), port, priority, weight, type: 'SRV' };
  },
  [types.SOA](r) {
    const nsname = r.name();
    const hostmaster = r.name();
    return {
      nsname, hostmaster, serial: r.u32(), refresh: r.u32(), retry: r.u32(), expire: r.u32(), minttl: r.u32(), type: 'SOA',
    };
  },
  [types.NAPTR](r) {
    const order = r.u16();
    const preference = r.u16();
    const flags = r.text();
    const service = r.text();
    const regexp = r.text();
    return { flags, service, regexp, replacement: r.name(), order, preference, type: 'NAPTR' };
  },
  [types.CAA](r, end) {
    const critical = r.u8();
    const tag = r.text();
    return { critical, [tag]: r.bytes(end - r.at).toString('latin1'), type: 'CAA' };
  },
  [types.TLSA](r, end) {
    const certUsage = r.u8();
    const selector = r.u8();
    const match = r.u8();
    const bytes = r.bytes(end - r.at);
    const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    return { certUsage, selector, match, data, type: 'TLSA' };
  },
};

// { id, rcode, truncated, question, records }; throws `bad`.
function decodeAnswer(message) {
  const r = new Reader(message);
  const id = r.u16();
  const flags = r.u16();
  const questions = r.u16();
  const answers = r.u16();
  r.bytes(4);
  if ((flags & 0x8000) === 0 || questions !== 1) throw bad;
  const question = { name: r.name(), type: r.u16() };
  r.u16();
  const result = { id, rcode: flags & 15, truncated: (flags & 0x0200) !== 0, question, records: [] };
  if (result.truncated) return result;
  for (let i = 0; i < answers; i++) {
    r.name();
    const type = r.u16();
    const family = r.u16();
    const ttl = r.u32();
    const length = r.u16();
    r.need(length);
    const end = r.at + length;
    const read = readers[type];
    if (read !== undefined && family === 1) {
      const whole = r.end;
      r.end = end;
      const record = read(r, end);
      r.end = whole;
      record.ttl = ttl;
      result.records.push(record);
    }
    r.at = end;
  }
  return result;
}

module.exports = { decodeAnswer, encodeQuery, types };
