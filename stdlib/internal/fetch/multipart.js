'use strict';

// multipart/form-data (RFC 7578) both ways, and urlencoded forms as FormData.

const { Buffer, File } = require('buffer');
const { bytesOf } = require('internal/blob');
const { FormData } = require('internal/fetch/formdata');

function escape(text) {
  return text.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
}

function crlf(text) {
  return text.replace(/\r?\n|\r/g, '\r\n');
}

function encode(form) {
  const random = `${Math.floor(Math.random() * 1e11)}`.padStart(11, '0');
  const boundary = `----formdata-undici-0${random}`;
  const parts = [];
  for (const [name, value] of form) {
    let head = `--${boundary}\r\nContent-Disposition: form-data; name="${escape(crlf(name))}"`;
    if (typeof value === 'string') {
      parts.push(Buffer.from(`${head}\r\n\r\n${crlf(value)}\r\n`));
    } else {
      if (value.name) head += `; filename="${escape(value.name)}"`;
      head += `\r\nContent-Type: ${value.type || 'application/octet-stream'}\r\n\r\n`;
      parts.push(Buffer.from(head), Buffer.from(bytesOf(value)), Buffer.from('\r\n'));
    }
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { bytes: Buffer.concat(parts), boundary };
}

function decode(bytes, type) {
  const essence = type.split(';', 1)[0].trim().toLowerCase();
  if (essence === 'multipart/form-data') return decodeMultipart(Buffer.from(bytes), type);
  if (essence === 'application/x-www-form-urlencoded') {
    const form = new FormData();
    for (const [name, value] of new URLSearchParams(Buffer.from(bytes).toString())) form.append(name, value);
    return form;
  }
  throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
}

function failed() {
  return new TypeError('Failed to parse body as FormData.');
}

function parameter(header, name) {
  const match = new RegExp(`(?:^|;)\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header);
  return match === null ? undefined : match[1] ?? match[2];
}

function unescape(text) {
  return text.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');
}

function decodeMultipart(bytes, type) {
  const boundary = parameter(type, 'boundary');
  if (!boundary) throw failed();
  const delimiter = Buffer.from(`--${boundary}`);
  const form = new FormData();
  let at = bytes.indexOf(delimiter);
  if (at === -1) throw failed();
  for (;;) {
    at += delimiter.length;
    if (bytes[at] === 45 && bytes[at + 1] === 45) return form; // "--": the last one
    if (bytes[at] !== 13 || bytes[at + 1] !== 10) throw failed();
    at += 2;
    const bodyAt = bytes.indexOf('\r\n\r\n', at);
    const end = bytes.indexOf(`\r\n--${boundary}`, Math.max(bodyAt, at) + 2);
    if (bodyAt === -1 || end === -1) throw failed();
    addPart(form, bytes.toString('utf8', at, bodyAt), bytes.subarray(bodyAt + 4, Math.max(end, bodyAt + 4)));
    at = end + 2;
  }
}

function addPart(form, head, content) {
  let disposition = '';
  let type;
  const lines = head.split('\r\n');
  for (let i = 0; i < lines.length; i++) {
    const colon = lines[i].indexOf(':');
    const name = lines[i].slice(0, colon).trim().toLowerCase();
    if (name === 'content-disposition') disposition = lines[i].slice(colon + 1).trim();
    else if (name === 'content-type') type = lines[i].slice(colon + 1).trim();
  }
  const name = parameter(disposition, 'name');
  if (!/^form-data/i.test(disposition) || name === undefined) throw failed();
  const filename = parameter(disposition, 'filename');
  if (filename === undefined) form.append(unescape(name), content.toString());
  else form.append(unescape(name), new File([content], unescape(filename), { type: type ?? 'text/plain' }));
}

module.exports = { decode, encode };
