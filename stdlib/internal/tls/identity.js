'use strict';

// checkServerIdentity: whether a certificate is for a host (RFC 6125), and the
// forms of SubjectAltName text.

const { codes: { ERR_TLS_CERT_ALTNAME_FORMAT, ERR_TLS_CERT_ALTNAME_INVALID } } = require('internal/errors');
const { isIP } = require('internal/net');

const { isArray } = Array;

function lower(text) {
  return text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

// Labels of a name without its final dot.
function labels(host) {
  return lower(host.replace(/\.$/, '')).split('.');
}

// A part of a pattern has only visible ASCII, and none is empty.
function isSaneLabel(label) {
  return label !== '' && /^[!-~]*$/.test(label);
}

function matches(hostParts, pattern, wildcards) {
  if (!pattern) return false;
  const parts = labels(pattern);
  if (hostParts.length !== parts.length) return false;
  // A pattern that is no clean name matches nothing.
  if (parts.some((part) => !isSaneLabel(part))) return false;
  for (let i = hostParts.length - 1; i > 0; i--) if (hostParts[i] !== parts[i]) return false;
  const [host] = hostParts;
  const [sub] = parts;
  const pieces = sub.split('*', 3);
  // RFC 6125 §6.4.3: wildcards do not mix with punycode.
  if (pieces.length === 1 || sub.includes('xn--')) return host === sub;
  if (!wildcards || pieces.length > 2 || parts.length <= 2) return false;
  const [prefix, suffix] = pieces;
  return prefix.length + suffix.length <= host.length && host.startsWith(prefix) && host.endsWith(suffix);
}

// The entries of a SubjectAltName text; quoted ones are JSON strings.
function splitAltNames(text) {
  const names = [];
  let current = '';
  let at = 0;
  while (at !== text.length) {
    const nextQuote = text.indexOf('"', at);
    const nextComma = text.indexOf(',', at);
    if (nextQuote !== -1 && (nextComma === -1 || nextQuote < nextComma)) {
      current += text.substring(at, nextQuote);
      const match = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/.exec(text.substring(nextQuote));
      if (!match) throw new ERR_TLS_CERT_ALTNAME_FORMAT();
      current += JSON.parse(match[0]);
      at = nextQuote + match[0].length;
    } else if (nextComma !== -1) {
      current += text.substring(at, nextComma);
      names.push(current);
      current = '';
      at = text[nextComma + 1] === ' ' ? nextComma + 2 : nextComma + 1;
    } else {
      current += text.substring(at);
      at = text.length;
    }
  }
  names.push(current);
  return names;
}

// The address in the form certificates print it.
function canonical(ip) {
  if (isIP(ip) !== 6) return ip;
  const bare = ip.includes('%') ? ip.slice(0, ip.indexOf('%')) : ip;
  const inner = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  return expand(inner);
}

function expand(text) {
  const [head, tail] = text.split('::');
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : new Array(8 - first.length - last.length).fill('0');
  return first.concat(middle, last).map((part) => Number.parseInt(part, 16).toString(16)).join(':');
}

function checkServerIdentity(hostname, cert) {
  const { subject, subjectaltname: altNames } = cert;
  const dnsNames = [];
  const ips = [];
  hostname = `${hostname}`;
  if (altNames) {
    const entries = altNames.includes('"') ? splitAltNames(altNames) : altNames.split(', ');
    for (const name of entries) {
      if (name.startsWith('DNS:')) dnsNames.push(name.slice(4));
      else if (name.startsWith('IP Address:')) ips.push(canonical(name.slice(11)));
    }
  }
  let valid = false;
  let reason = 'Unknown reason';
  hostname = hostname.replace(/\.$/, '');
  if (isIP(hostname)) {
    valid = ips.includes(canonical(hostname));
    if (!valid) reason = `IP: ${hostname} is not in the cert's list: ${ips.join(', ')}`;
  } else if (dnsNames.length > 0 || subject?.CN) {
    const hostParts = labels(hostname);
    if (dnsNames.length > 0) {
      valid = dnsNames.some((name) => matches(hostParts, name, true));
      if (!valid) reason = `Host: ${hostname}. is not in the cert's altnames: ${altNames}`;
    } else {
      // Only certificates without names say it in their common name.
      const { CN } = subject;
      valid = isArray(CN) ? CN.some((name) => matches(hostParts, name, true)) : matches(hostParts, CN, true);
      if (!valid) reason = `Host: ${hostname}. is not cert's CN: ${CN}`;
    }
  } else {
    reason = 'Cert does not contain a DNS name';
  }
  return valid ? undefined : new ERR_TLS_CERT_ALTNAME_INVALID(reason, hostname, cert);
}

module.exports = { checkServerIdentity };
