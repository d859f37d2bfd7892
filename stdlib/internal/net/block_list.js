'use strict';

// net.BlockList: addresses, ranges and subnets to refuse. The rules are native.

const { blockListAdd, blockListCheck, blockListMake, blockListRules } = internalBinding('net');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { validateInt32, validateString } = require('internal/validators');
const { SocketAddress } = require('internal/net/socket_address');
const { inspect } = require('internal/util/inspect');

const ADDRESS = 0;
const RANGE = 1;
const SUBNET = 2;

function asAddress(address, family, name) {
  if (SocketAddress.isSocketAddress(address)) return address;
  validateString(address, name);
  validateString(family, 'family');
  return new SocketAddress({ address, family });
}

const number = (address) => (address.family === 'ipv4' ? 4 : 6);

// Visible as what Node's lists hold: an empty list does not look like a plain object.
const kHandle = Symbol('kHandle');

class BlockList {
  constructor() {
    this[kHandle] = blockListMake();
  }

  static isBlockList(value) {
    return typeof value === 'object' && value?.[kHandle] !== undefined;
  }

  addAddress(address, family = 'ipv4') {
    const one = asAddress(address, family, 'address');
    blockListAdd(this[kHandle], ADDRESS, number(one), one.address);
  }

  addRange(start, end, family = 'ipv4') {
    const first = asAddress(start, family, 'start');
    const last = asAddress(end, family, 'end');
    const added = number(first) === number(last) &&
      blockListAdd(this[kHandle], RANGE, number(first), first.address, last.address);
    if (added === false) throw new ERR_INVALID_ARG_VALUE('start', first, 'must come before end');
  }

  addSubnet(network, prefix, family = 'ipv4') {
    const one = asAddress(network, family, 'network');
    if (one.family === 'ipv4') validateInt32(prefix, 'prefix', 0, 32);
    else validateInt32(prefix, 'prefix', 0, 128);
    blockListAdd(this[kHandle], SUBNET, number(one), one.address, prefix);
  }

  check(address, family = 'ipv4') {
    if (!SocketAddress.isSocketAddress(address)) {
      validateString(address, 'address');
      validateString(family, 'family');
      try {
        address = new SocketAddress({ address, family });
      } catch (error) {
        // What is no address is not blocked.
        if (error.code === 'ERR_INVALID_ADDRESS') return false;
        throw error;
      }
    }
    return blockListCheck(this[kHandle], number(address), address.address);
  }

  get rules() {
    return blockListRules(this[kHandle]);
  }

  toJSON() {
    return this.rules;
  }

  // Rules as `rules` gives them, or their JSON text.
  fromJSON(data) {
    if (typeof data === 'string') {
      try {
        data = JSON.parse(data);
      } catch {
        throw new ERR_INVALID_ARG_TYPE('data', ['string', 'string[]'], data);
      }
    }
    if (!Array.isArray(data) || data.some((rule) => typeof rule !== 'string')) {
      throw new ERR_INVALID_ARG_TYPE('data', ['string', 'string[]'], data);
    }
    // The last rule added is the first of the list.
    for (let i = data.length - 1; i >= 0; i--) this.#parse(data[i]);
  }

  #parse(rule) {
    const match = /^(Address|Range|Subnet): (IPv[46]) (\S+)$/.exec(rule);
    if (match === null) return;
    const { 1: kind, 2: family, 3: text } = match;
    if (kind === 'Address') {
      this.addAddress(text, family);
    } else if (kind === 'Range') {
      const { 0: start, 1: end } = text.split('-');
      this.addRange(start, end, family);
    } else {
      const { 0: network, 1: prefix } = text.split('/');
      this.addSubnet(network, Number(prefix), family);
    }
  }

  [inspect.custom](depth, options) {
    if (depth < 0) return this;
    return `BlockList ${inspect({ rules: this.rules }, {
      ...options, depth: options.depth == null ? null : options.depth - 1,
    })}`;
  }
}

module.exports = { BlockList };
