'use strict';

// net.SocketAddress: an immutable address and port.

const { normalizeAddress } = internalBinding('net');
const { codes: { ERR_INVALID_ARG_VALUE }, genericNodeError } = require('internal/errors');
const { validateObject, validatePort, validateString, validateUint32 } = require('internal/validators');
const { inspect } = require('internal/util/inspect');

class SocketAddress {
  #address;
  #family;
  #port;
  #flowlabel;

  constructor(options = {}) {
    validateObject(options, 'options');
    let { family = 'ipv4' } = options;
    if (typeof family?.toLowerCase === 'function') family = family.toLowerCase();
    const {
      address = family === 'ipv6' ? '::' : '127.0.0.1',
      port = 0,
      flowlabel = 0,
    } = options;
    if (family !== 'ipv4' && family !== 'ipv6') throw new ERR_INVALID_ARG_VALUE('options.family', options.family);
    validateString(address, 'options.address');
    validatePort(port, 'options.port');
    validateUint32(flowlabel, 'options.flowlabel', false);
    this.#address = normalizeAddress(address, family === 'ipv4' ? 4 : 6);
    if (this.#address === undefined) throw genericNodeError('Invalid socket address', { code: 'ERR_INVALID_ADDRESS' });
    this.#family = family;
    this.#port = port | 0;
    this.#flowlabel = flowlabel;
  }

  static isSocketAddress(value) {
    return typeof value === 'object' && value !== null && #address in value;
  }

  // The address in "1.2.3.4:80" or "[::1]:80"; undefined for anything else.
  static parse(input) {
    validateString(input, 'input');
    const url = URL.parse(`http://${input}`);
    if (url === null) return undefined;
    const { hostname } = url;
    const port = url.port === '' ? (input.endsWith(':80') ? 80 : 0) : Number(url.port);
    try {
      if (hostname.startsWith('[') && hostname.endsWith(']')) {
        return new SocketAddress({ address: hostname.slice(1, -1), port, family: 'ipv6' });
      }
      return new SocketAddress({ address: hostname, port });
    } catch {
      return undefined;
    }
  }

  get address() { return this.#address; }
  get port() { return this.#port; }
  get family() { return this.#family; }
  get flowlabel() { return this.#flowlabel; }

  toJSON() {
    return { address: this.address, port: this.port, family: this.family, flowlabel: this.flowlabel };
  }

  [inspect.custom](depth, options) {
    if (depth < 0) return this;
    return `SocketAddress ${inspect(this.toJSON(), { ...options, depth: options.depth == null ? null : options.depth - 1 })}`;
  }
}

module.exports = { SocketAddress };
