'use strict';

// The JavaScript API of WebAssembly.
//
// Owns: the classes, argument checks, promises. Loaded on the first use of the
// global. Must not know: how wasm runs (internalBinding('webassembly')).
// Specification: WebAssembly JavaScript Interface; messages are V8's.

const native = internalBinding('webassembly');
const { isAnyArrayBuffer, isArrayBufferView } = require('internal/util/types');
const { create, defineProperty, freeze } = Object;

// --- errors -----------------------------------------------------------------------------

function hide(target, key, value) {
  defineProperty(target, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
}

function makeError(name) {
  const Made = { [name]: class extends Error {} }[name];
  hide(Made.prototype, 'name', name);
  hide(Made.prototype, 'message', '');
  return Made;
}

const CompileError = makeError('CompileError');
const LinkError = makeError('LinkError');
const RuntimeError = makeError('RuntimeError');
native.setErrors(CompileError, LinkError, RuntimeError);

// --- arguments --------------------------------------------------------------------------

function bytesOf(source, caller) {
  if (!isAnyArrayBuffer(source) && !isArrayBufferView(source)) {
    throw new TypeError(`${caller}: Argument 0 must be a buffer source`);
  }
  if (isAnyArrayBuffer(source)) return new Uint8Array(source);
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
}

function checkObject(value, caller, what = 'descriptor') {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
    throw new TypeError(`${caller}: Argument 0 must be a ${what}`);
  }
}

// A limit of a descriptor; `undefined` when it is not there.
function limit(descriptor, name, caller, most) {
  const value = descriptor[name];
  if (value === undefined) return undefined;
  const number = +value;
  const prefix = `${caller}: Property '${name}'`;
  if (typeof value === 'bigint' || Number.isNaN(number) || !Number.isFinite(number)) {
    throw new TypeError(`${prefix}: value ${value} is ${Number.isNaN(number) ? 'not a number' : 'above the upper bound'}`);
  }
  const whole = Math.trunc(number);
  if (whole < 0) throw new TypeError(`${prefix}: value ${value} is below the lower bound`);
  if (whole > most) throw new TypeError(`${prefix}: value ${value} is above the upper bound`);
  return whole;
}

function limits(descriptor, caller, most) {
  const initial = limit(descriptor, 'initial', caller, most);
  const minimum = limit(descriptor, 'minimum', caller, most);
  if (initial !== undefined && minimum !== undefined) {
    throw new TypeError(`${caller}: The properties 'initial' and 'minimum' are not allowed at the same time`);
  }
  const first = initial ?? minimum;
  if (first === undefined) throw new TypeError(`${caller}: Property 'initial' is required`);
  const last = limit(descriptor, 'maximum', caller, 0xFFFFFFFF);
  if (last !== undefined && last < first) {
    throw new RangeError(`${caller}: Property 'maximum': value ${last} is below the lower bound`);
  }
  return { __proto__: null, first, last };
}

function toU32(value, caller, what) {
  const number = +value;
  if (Number.isNaN(number) || number < 0 || number > 0xFFFFFFFF) {
    throw new TypeError(`${caller}: ${what} must be convertible to a valid number`);
  }
  return Math.trunc(number);
}

// Second argument of a constructor that is given what is there already.
const kMade = Symbol('made');

// --- modules ----------------------------------------------------------------------------

class Module {
  #native;

  constructor(source) {
    const caller = 'WebAssembly.Module()';
    this.#native = arguments[1] === kMade ? source : native.compile(bytesOf(source, caller), caller);
  }

  static nativeOf(value, caller) {
    if (typeof value !== 'object' || value === null || !(#native in value)) {
      throw new TypeError(`${caller}: Argument 0 must be a WebAssembly.Module`);
    }
    return value.#native;
  }

  static imports(moduleObject) {
    const list = native.imports(nativeModule(moduleObject, 'WebAssembly.Module.imports()'));
    const found = [];
    for (let i = 0; i < list.length; i += 3) found.push({ module: list[i], name: list[i + 1], kind: list[i + 2] });
    return found;
  }

  static exports(moduleObject) {
    const list = native.exports(nativeModule(moduleObject, 'WebAssembly.Module.exports()'));
    const found = [];
    for (let i = 0; i < list.length; i += 3) found.push({ name: list[i + 1], kind: list[i + 2] });
    return found;
  }

  static customSections(moduleObject, sectionName) {
    const caller = 'WebAssembly.Module.customSections()';
    const module = nativeModule(moduleObject, caller);
    if (sectionName === undefined) throw new TypeError(`${caller}: Argument 1 is required`);
    return native.customSections(module, `${sectionName}`).map(({ buffer, byteLength, byteOffset }) =>
      buffer.slice(byteOffset, byteOffset + byteLength));
  }
}

const { nativeOf: nativeModule } = Module;
delete Module.nativeOf;

// --- instances --------------------------------------------------------------------------

// Number to object: one memory, table or global has one object.
const known = { __proto__: null, memory: new Map(), table: new Map(), global: new Map() };

function wrap(kind, value) {
  if (kind === 'function') return value;
  const { [kind]: objects } = known;
  let object = objects.get(value);
  if (object === undefined) {
    const Class = kind === 'memory' ? Memory : kind === 'table' ? Table : Global;
    object = new Class(value, kMade);
    objects.set(value, object);
  }
  return object;
}

// The value of an import as the native half takes it; `undefined` never suits.
function importValue(kind, value) {
  switch (kind) {
    case 'function':
      return typeof value === 'function' ? value : undefined;
    case 'memory':
      return memoryId(value);
    case 'table':
      return tableId(value);
    default: {
      const id = globalId(value);
      return id === undefined ? value : [id];
    }
  }
}

function link(moduleObject, imports, caller) {
  const module = nativeModule(moduleObject, caller);
  const wanted = native.imports(module);
  if (imports !== undefined && ((typeof imports !== 'object' && typeof imports !== 'function') || imports === null)) {
    throw new TypeError(`${caller}: Argument 1 must be an object`);
  }
  if (wanted.length !== 0 && imports === undefined) {
    throw new TypeError(`${caller}: Imports argument must be present and must be an object`);
  }
  const values = [];
  for (let i = 0; i < wanted.length; i += 3) {
    const { [wanted[i]]: space } = imports;
    if ((typeof space !== 'object' && typeof space !== 'function') || space === null) {
      throw new TypeError(`${caller}: Import #${i / 3} module="${wanted[i]}": module is not an object or function`);
    }
    values.push(importValue(wanted[i + 2], space[wanted[i + 1]]));
  }
  const list = native.instantiate(module, values, caller);
  const exports = create(null);
  for (let i = 0; i < list.length; i += 3) {
    defineProperty(exports, list[i], {
      __proto__: null, value: wrap(list[i + 1], list[i + 2]), writable: false, enumerable: true, configurable: false,
    });
  }
  return freeze(exports);
}

class Instance {
  #exports;

  constructor(module) {
    this.#exports = arguments[1] === kMade ? module : link(module, arguments[1], 'WebAssembly.Instance()');
  }

  get exports() {
    return this.#exports;
  }
}

// --- memories ---------------------------------------------------------------------------

class Memory {
  #id;

  constructor(descriptor) {
    if (arguments[1] === kMade) {
      this.#id = descriptor;
      return;
    }
    const caller = 'WebAssembly.Memory()';
    checkObject(descriptor, caller, 'memory descriptor');
    const { first, last } = limits(descriptor, caller, 0xFFFFFFFF);
    if (descriptor.shared) {
      const { codes: { ERR_FEATURE_UNAVAILABLE_ON_PLATFORM } } = require('internal/errors');
      throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('shared WebAssembly.Memory');
    }
    const id = native.newMemory(first, last === undefined ? undefined : Math.min(last, 65536));
    if (id === undefined) throw new RangeError(`${caller}: could not allocate memory`);
    this.#id = id;
    known.memory.set(id, this);
  }

  static idOf(value) {
    return typeof value === 'object' && value !== null && #id in value ? value.#id : undefined;
  }

  grow(delta) {
    const caller = 'WebAssembly.Memory.grow()';
    const more = toU32(delta, caller, 'Argument 0');
    const before = more > 65536 ? undefined : native.growMemory(this.#id, more);
    if (before === undefined) throw new RangeError(`${caller}: Maximum memory size exceeded`);
    return before;
  }

  get buffer() {
    return native.memoryBuffer(this.#id);
  }
}

const { idOf: memoryId } = Memory;
delete Memory.idOf;

// --- tables -----------------------------------------------------------------------------

class Table {
  #id;

  constructor(descriptor) {
    if (arguments[1] === kMade) {
      this.#id = descriptor;
      return;
    }
    const caller = 'WebAssembly.Table()';
    checkObject(descriptor, caller, 'table descriptor');
    const element = `${descriptor.element}`;
    if (element !== 'anyfunc' && element !== 'externref') {
      throw new TypeError(`${caller}: Descriptor property 'element' must be a WebAssembly reference type`);
    }
    const { first, last } = limits(descriptor, caller, 10000000);
    const value = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] :
      element === 'externref' ? undefined : null;
    const id = native.newTable(element, first, last, value);
    if (id === undefined) throw new RangeError(`${caller}: could not allocate table`);
    this.#id = id;
    known.table.set(id, this);
  }

  static idOf(value) {
    return typeof value === 'object' && value !== null && #id in value ? value.#id : undefined;
  }

  get length() {
    return native.tableSize(this.#id);
  }

  get #type() {
    return native.tableType(this.#id);
  }

  #index(index, caller) {
    const at = toU32(index, caller, 'Argument 0');
    const size = native.tableSize(this.#id);
    if (at >= size) throw new RangeError(`${caller}: invalid index ${at} into ${this.#type} table of size ${size}`);
    return at;
  }

  get(index) {
    return native.tableGet(this.#id, this.#index(index, 'WebAssembly.Table.get()'));
  }

  set(index) {
    const caller = 'WebAssembly.Table.set()';
    const at = this.#index(index, caller);
    const value = arguments.length > 1 ? arguments[1] : null;
    if (typeof value === 'function' && !native.isFunction(value)) {
      throw new TypeError(`${caller}: Argument 1 is invalid for table: function-typed object must be null (if nullable) or a Wasm function object`);
    }
    native.tableSet(this.#id, at, value);
  }

  grow(delta) {
    const caller = 'WebAssembly.Table.grow()';
    const more = toU32(delta, caller, 'Argument 0');
    const before = native.tableGrow(this.#id, more, arguments.length > 1 ? arguments[1] : null);
    if (before === undefined) throw new RangeError(`${caller}: failed to grow table by ${more}`);
    return before;
  }
}

const { idOf: tableId } = Table;
delete Table.idOf;

// --- globals ----------------------------------------------------------------------------

class Global {
  #id;

  constructor(descriptor) {
    if (arguments[1] === kMade) {
      this.#id = descriptor;
      return;
    }
    const caller = 'WebAssembly.Global()';
    checkObject(descriptor, caller, 'global descriptor');
    const isMutable = !!descriptor.mutable;
    const type = `${descriptor.value}`;
    const given = arguments.length > 1 && arguments[1] !== undefined;
    const id = given ? native.newGlobal(type, isMutable, arguments[1]) : native.newGlobal(type, isMutable);
    if (id === undefined) {
      throw new TypeError(`${caller}: Descriptor property 'value' must be a WebAssembly type`);
    }
    this.#id = id;
    known.global.set(id, this);
  }

  static idOf(value) {
    return typeof value === 'object' && value !== null && #id in value ? value.#id : undefined;
  }

  get value() {
    return native.globalGet(this.#id);
  }

  set value(value) {
    if (native.globalType(this.#id) === 'const') {
      throw new TypeError("set WebAssembly.Global.value: Can't set the value of an immutable global.");
    }
    native.globalSet(this.#id, value);
  }

  valueOf() {
    return native.globalGet(this.#id);
  }
}

const { idOf: globalId } = Global;
delete Global.idOf;

// --- functions --------------------------------------------------------------------------

function validate(bytes) {
  return native.validate(bytesOf(bytes, 'WebAssembly.validate()'));
}

function compileNow(bytes, caller) {
  return new Module(native.compile(bytesOf(bytes, caller), caller), kMade);
}

async function compile(bytes) {
  return compileNow(bytes, 'WebAssembly.compile()');
}

async function instantiate(source, imports) {
  const caller = 'WebAssembly.instantiate()';
  if (source instanceof Module) return new Instance(link(source, imports, caller), kMade);
  const module = compileNow(source, caller);
  return { module, instance: new Instance(link(module, imports, caller), kMade) };
}

// The bytes of a response, or of a promise for one.
async function bytesOfResponse(source) {
  const response = await source;
  const { codes: { ERR_INVALID_ARG_TYPE, ERR_WEBASSEMBLY_RESPONSE } } = require('internal/errors');
  const { Response } = require('internal/fetch/response');
  if (!(response instanceof Response)) {
    throw new ERR_INVALID_ARG_TYPE('source', ['Response', 'Promise resolving to Response'], response);
  }
  const type = response.headers.get('Content-Type');
  if (type !== 'application/wasm') {
    throw new ERR_WEBASSEMBLY_RESPONSE(`has unsupported MIME type '${type}'`);
  }
  if (!response.ok) throw new ERR_WEBASSEMBLY_RESPONSE(`has status code ${response.status}`);
  if (response.bodyUsed) throw new ERR_WEBASSEMBLY_RESPONSE('body has already been used');
  return response.arrayBuffer();
}

async function compileStreaming(source) {
  return compileNow(await bytesOfResponse(source), 'WebAssembly.compileStreaming()');
}

async function instantiateStreaming(source, imports) {
  const caller = 'WebAssembly.instantiateStreaming()';
  const module = compileNow(await bytesOfResponse(source), caller);
  return { module, instance: new Instance(link(module, imports, caller), kMade) };
}

// --- the namespace ----------------------------------------------------------------------

const WebAssembly = {};
defineProperty(WebAssembly, Symbol.toStringTag, { __proto__: null, value: 'WebAssembly', configurable: true });

function lengthIs(target, value) {
  defineProperty(target, 'length', { __proto__: null, value, configurable: true });
}

for (const f of [compile, validate, instantiate, compileStreaming, instantiateStreaming]) {
  lengthIs(f, 1);
  defineProperty(WebAssembly, f.name, { __proto__: null, value: f, writable: true, enumerable: true, configurable: true });
}
for (const Class of [Module, Instance, Table, Memory, Global]) {
  hide(WebAssembly, Class.name, Class);
  const { prototype } = Class;
  defineProperty(prototype, Symbol.toStringTag, {
    __proto__: null, value: `WebAssembly.${Class.name}`, configurable: true,
  });
  for (const key of Object.getOwnPropertyNames(prototype)) {
    if (key !== 'constructor') defineProperty(prototype, key, { __proto__: null, enumerable: true });
  }
  for (const key of ['imports', 'exports', 'customSections']) {
    if (Object.hasOwn(Class, key)) defineProperty(Class, key, { __proto__: null, enumerable: true });
  }
}
for (const Class of [CompileError, LinkError, RuntimeError]) hide(WebAssembly, Class.name, Class);

// The namespace as contexts see it that must not compile (`vm` codeGeneration.wasm).
let idle;

function withoutCompiling() {
  if (idle !== undefined) return idle;
  const refuse = (name) => {
    throw new CompileError(`WebAssembly.${name}(): Wasm code generation disallowed by embedder`);
  };
  const refusing = {
    Module: new Proxy(Module, { __proto__: null, construct: () => refuse('Module') }),
    async compile(_bytes) { refuse('compile'); },
    async compileStreaming(_source) { refuse('compileStreaming'); },
    async instantiate(source, imports) {
      return source instanceof Module ? instantiate(source, imports) : refuse('instantiate');
    },
    async instantiateStreaming(_source) { refuse('instantiateStreaming'); },
  };
  lengthIs(refusing.instantiate, 1);
  idle = create(Object.prototype, Object.getOwnPropertyDescriptors(WebAssembly));
  for (const key of Object.keys(refusing)) defineProperty(idle, key, { __proto__: null, value: refusing[key] });
  return idle;
}

module.exports = { WebAssembly, withoutCompiling };
