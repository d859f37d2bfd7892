'use strict';

// Recognising IP addresses (RFC 4291 §2.2 text forms, with an optional zone).

const { charCodeAt } = String.prototype;

// True for four decimal parts of 0–255 without leading zeros in text[from, to).
function isIPv4Part(text, from, to) {
  let parts = 0;
  let digits = 0;
  let value = 0;
  for (let i = from; i <= to; i++) {
    const c = i === to ? 46 : charCodeAt.call(text, i);
    if (c === 46) { // '.'
      if (digits === 0 || ++parts > 4) return false;
      digits = 0;
      value = 0;
    } else {
      if (c < 48 || c > 57 || (digits === 1 && value === 0)) return false;
      value = value * 10 + c - 48;
      if (++digits > 3 || value > 255) return false;
    }
  }
  return parts === 4;
}

function isHex(c) {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

function isZone(text, from) {
  if (from === text.length) return false;
  for (let i = from; i < text.length; i++) {
    const c = charCodeAt.call(text, i);
    const plain = (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
    if (!plain && c !== 45 && c !== 46 && c !== 58) return false; // - . :
  }
  return true;
}

function isIPv4(input) {
  const text = `${input}`;
  return isIPv4Part(text, 0, text.length);
}

function isIPv6(input) {
  const text = `${input}`;
  let end = text.indexOf('%');
  if (end === -1) end = text.length;
  else if (!isZone(text, end + 1)) return false;

  let groups = 0;
  let gap = false;
  let i = 0;
  if (text.startsWith('::')) {
    gap = true;
    i = 2;
    if (i === end) return true;
  }
  while (i < end) {
    let j = i;
    while (j < end && j - i < 5 && isHex(charCodeAt.call(text, j))) j++;
    const length = j - i;
    if (j < end && charCodeAt.call(text, j) === 46) { // an IPv4 tail counts for two
      if (!isIPv4Part(text, i, end)) return false;
      groups += 2;
      i = end;
      break;
    }
    if (length === 0 || length > 4) return false;
    groups++;
    if (j === end) {
      i = end;
      break;
    }
    if (charCodeAt.call(text, j) !== 58) return false; // ':'
    i = j + 1;
    if (i < end && charCodeAt.call(text, i) === 58) {
      if (gap) return false;
      gap = true;
      i++;
      if (i === end) break;
    } else if (i === end) {
      return false;
    }
  }
  return gap ? groups < 8 : groups === 8;
}

function isIP(input) {
  if (isIPv4(input)) return 4;
  return isIPv6(input) ? 6 : 0;
}

module.exports = { isIP, isIPv4, isIPv6 };
