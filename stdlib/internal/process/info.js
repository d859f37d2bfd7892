'use strict';
// What `process` says about this build: versions, features, release, config,
// accepted options, flags of the environment. Values only; nothing here acts.

const { defineProperty, freeze, keys } = Object;

// Fixed values in an object that can grow.
function readOnly(object) {
  for (const key of keys(object)) {
    defineProperty(object, key, { __proto__: null, writable: false });
  }
  return object;
}

// The version of Node whose behaviour is followed, the interface numbers packages
// look at, and what is really inside. Libraries that are not built in are absent.
const versions = readOnly({
  node: process.version.slice(1),
  // Intl speaks with the data of these releases.
  cldr: '48.0',
  icu: '78.2',
  modules: '127',
  // Programs ask by this whether there is crypto; its errors and names are those of this release.
  openssl: '3.5.5',
  ...internalBinding('process').versions(),
  sqlite: internalBinding('sqlite').version,
  tz: '2025c',
  unicode: '16.0',
  uv: '1.51.0',
  v8: '12.4.254.21-node.39',
});

const release = readOnly({
  name: 'node',
  lts: 'Jod',
  sourceUrl: `https://nodejs.org/download/release/${process.version}/node-${process.version}.tar.gz`,
  headersUrl: `https://nodejs.org/download/release/${process.version}/node-${process.version}-headers.tar.gz`,
});

const { exists } = internalBinding('builtins');
const hasTls = exists('tls');
function typescript() {
  const { get } = internalBinding('options');
  if (get('--experimental-transform-types')) return 'transform';
  return get('--experimental-strip-types') ? 'strip' : false;
}

const features = freeze({
  inspector: false,
  debug: false,
  uv: true,
  ipv6: true,
  tls_alpn: hasTls,
  tls_sni: hasTls,
  tls_ocsp: hasTls,
  tls: hasTls,
  openssl_is_boringssl: false,
  cached_builtins: true,
  require_module: internalBinding('options').get('--experimental-require-module') !== false,
  typescript: typescript(),
});

const config = freeze({
  target_defaults: freeze({
    cflags: freeze([]),
    default_configuration: 'Release',
    defines: freeze([]),
    include_dirs: freeze([]),
    libraries: freeze([]),
  }),
  variables: freeze({
    asan: 0,
    coverage: false,
    debug_node: false,
    error_on_warn: false,
    force_dynamic_crt: 0,
    host_arch: process.arch,
    target_arch: process.arch,
    icu_small: false,
    is_debug: 0,
    napi_build_version: '0',
    node_builtin_shareable_builtins: freeze([]),
    node_byteorder: 'little',
    node_debug_lib: false,
    node_enable_d8: false,
    node_install_corepack: false,
    node_install_npm: false,
    node_module_version: 127,
    node_no_browser_globals: false,
    node_prefix: '/usr/local',
    node_release_urlbase: 'https://nodejs.org/download/release/',
    node_shared: false,
    node_shared_openssl: false,
    node_target_type: 'executable',
    node_use_openssl: exists('crypto'),
    node_use_amaro: false,
    node_with_ltcg: false,
    node_without_node_options: false,
    openssl_is_fips: false,
    openssl_quic: false,
    shlib_suffix: 'so.127',
    single_executable_application: false,
    ubsan: 0,
    v8_enable_i18n_support: 1,
    v8_enable_inspector: 0,
    v8_enable_webassembly: typeof WebAssembly === 'object' ? 1 : 0,
  }),
});

// --- allowedNodeEnvironmentFlags ---------------------------------------------------------

const setMethods = Set.prototype;
const isFlag = /^--?/;

// Looks like a Set that cannot change and finds a flag in any of its spellings.
class NodeEnvironmentFlagsSet extends Set {
  constructor(list) {
    super();
    for (let i = 0; i < list.length; i++) setMethods.add.call(this, list[i]);
    defineProperty(this, 'list', { __proto__: null, value: freeze(list) });
  }

  add() {
    return this;
  }

  delete() {
    return false;
  }

  clear() {}

  has(key) {
    if (typeof key !== 'string') return false;
    key = key.replaceAll('_', '-');
    // Without dashes a flag of either form may be meant.
    const names = isFlag.test(key) ? [key] : [`-${key}`, `--${key}`];
    for (const name of names) {
      const bare = name.startsWith('--') && name.includes('=') ? name.slice(0, name.indexOf('=')) : name;
      if (this.list.includes(bare)) return true;
    }
    return false;
  }

  forEach(callback, thisArg = undefined) {
    for (let i = 0; i < this.list.length; i++) {
      Reflect.apply(callback, thisArg, [this.list[i], this.list[i], this]);
    }
  }

  get size() {
    return this.list.length;
  }

  entries() {
    return new Set(this.list).entries();
  }

  keys() {
    return this.list[Symbol.iterator]();
  }

  values() {
    return this.list[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return this.values();
  }
}

function makeFlags() {
  freeze(NodeEnvironmentFlagsSet.prototype.constructor);
  freeze(NodeEnvironmentFlagsSet.prototype);
  return freeze(new NodeEnvironmentFlagsSet(internalBinding('process').environmentFlags()));
}

let flags;
module.exports = {
  get allowedNodeEnvironmentFlags() {
    return flags ??= makeFlags();
  },
  config,
  features,
  release,
  versions,
};
