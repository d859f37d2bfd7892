// internal/url/inspect: what util.inspect shows for URL, URLSearchParams and
// their iterators. Loaded when one is printed.
'use strict';

const { context, paramsList } = internalBinding('url');
const { inspect } = require('internal/util/inspect');

const kMissing = 4294967295;
const kContext = Symbol('context');

class URLContext {
  constructor(href, offsets) {
    this.href = href;
    this.protocol_end = offsets[0];
    this.username_end = offsets[1];
    this.host_start = offsets[2];
    this.host_end = offsets[3];
    this.pathname_start = offsets[4];
    this.search_start = offsets[5];
    this.hash_start = offsets[6];
    this.port = offsets[7];
    this.scheme_type = offsets[8];
  }

  get hasPort() {
    return this.port !== kMissing;
  }

  get hasSearch() {
    return this.search_start !== kMissing;
  }

  get hasHash() {
    return this.hash_start !== kMissing;
  }
}

function constructorOf(object) {
  while (object) {
    const descriptor = Object.getOwnPropertyDescriptor(object, 'constructor');
    if (descriptor !== undefined && typeof descriptor.value === 'function' && descriptor.value.name !== '') {
      return descriptor.value;
    }
    object = Object.getPrototypeOf(object);
  }
  return null;
}

function url(self, depth, options) {
  if (typeof depth === 'number' && depth < 0) return self;
  const constructor = constructorOf(self) || { name: 'URL' };
  const shown = { __proto__: { constructor } };
  const parts = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname',
                 'search', 'searchParams', 'hash'];
  for (let i = 0; i < parts.length; i++) shown[parts[i]] = self[parts[i]];
  if (options.showHidden) shown[kContext] = new URLContext(self.href, context(self));
  return `${constructor.name} ${inspect(shown, options)}`;
}

function inner(depth, options) {
  return depth === null ? { ...options } : { ...options, depth: depth - 1 };
}

function params(self, depth, options) {
  if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
  const nested = inner(depth, options);
  const list = paramsList(self);
  const items = [];
  let width = -2;
  for (let i = 0; i < list.length; i += 2) {
    const item = `${inspect(list[i], nested)} => ${inspect(list[i + 1], nested)}`;
    items.push(item);
    // eslint-disable-next-line no-control-regex
    width += item.replace(/\u001b\[\d\d?m/g, '').length + 2;
  }
  const { name } = self.constructor;
  if (items.length === 0) return `${name} {}`;
  if (width > options.breakLength) return `${name} {\n  ${items.join(',\n  ')} }`;
  return `${name} { ${items.join(', ')} }`;
}

function iterator(self, depth, options) {
  if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
  const nested = inner(depth, options);
  const list = paramsList(self);
  const items = list.map((item) => inspect(item, nested));
  const body = inspect(list, nested).includes('\n') ? `\n  ${items.join(',\n  ')}` : ` ${items.join(', ')}`;
  return `${self[Symbol.toStringTag]} {${body} }`;
}

module.exports = { iterator, params, url };
