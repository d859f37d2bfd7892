'use strict';

// The `navigator` global.

const { codes: { ERR_ILLEGAL_CONSTRUCTOR } } = require('internal/errors');
const { kEnumerableProperty } = require('internal/util');

const kOurs = Symbol('kOurs');

// https://html.spec.whatwg.org/#dom-navigator-platform, as browsers answer it.
function platformName(arch, platform) {
  if (platform === 'darwin') return 'MacIntel';
  if (platform === 'win32') return 'Win32';
  const machine = { x64: 'x86_64', ia32: 'i686', arm64: 'aarch64' }[arch] ?? arch;
  const system = { linux: 'Linux', freebsd: 'FreeBSD', openbsd: 'OpenBSD', sunos: 'SunOS' }[platform] ??
    `${platform[0].toUpperCase()}${platform.slice(1)}`;
  return `${system} ${machine}`;
}

class Navigator {
  #cores;
  #languages = Object.freeze(['en-US']);
  #userAgent = `Node.js/${process.version.slice(1).split('.')[0]}`;
  #platform = platformName(process.arch, process.platform);

  constructor() {
    if (arguments[0] !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get hardwareConcurrency() {
    return this.#cores ??= require('os').availableParallelism();
  }

  get language() {
    return this.#languages[0];
  }

  get languages() {
    return this.#languages;
  }

  get userAgent() {
    return this.#userAgent;
  }

  get platform() {
    return this.#platform;
  }
}

Object.defineProperties(Navigator.prototype, {
  hardwareConcurrency: kEnumerableProperty,
  language: kEnumerableProperty,
  languages: kEnumerableProperty,
  userAgent: kEnumerableProperty,
  platform: kEnumerableProperty,
});

module.exports = { Navigator, navigator: new Navigator(kOurs) };
