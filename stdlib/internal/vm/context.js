'use strict';

// Contexts of `vm`: makes the globals of a realm and the properties of an
// object the same things, as far as that can be done from outside the engine.
//
// - A property of the object is an accessor among the realm's globals, and so is
//   each of the realm's own globals: what code writes there is the object's.
// - A global nobody declared is looked up, and written, through the prototype
//   of the global object, a proxy that stands for the object.
// - `var` and function declarations make globals that cannot be redefined: they
//   are carried over when a run begins and ends. What code changes in them
//   between two runs is seen when the next one begins.
// Must not know: scripts and options (stdlib/vm.js).

const { globalOf, makeContext, makeScript, runScript } = internalBinding('contextify');
const { defineProperty, getOwnPropertyDescriptor, is, setPrototypeOf } = Object;
const { deleteProperty, get: reflectGet, has: reflectHas, ownKeys, set: reflectSet } = Reflect;

const { sharedGlobals } = require('internal/vm/contexts');

class Context {
  constructor(sandbox, strings, wasm) {
    this.sandbox = sandbox;
    this.holder = makeContext(undefined, strings);
    this.global = globalOf(this.holder);
    // What the realm had by itself and the object may hide: key to value.
    this.own = new Map();
    // Accessors among the globals: key to getter.
    this.linked = new Map();
    // Globals nobody may touch: undefined, NaN, Infinity.
    this.fixed = new Set();
    // Declared globals: key to the value both sides had last.
    this.declared = new Map();
    const keys = ownKeys(this.global);
    const objectPrototype = runScript(makeScript('Object.prototype', 'node:vm', 0, 0), this.holder);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      const descriptor = getOwnPropertyDescriptor(this.global, key);
      if (!descriptor.configurable) {
        this.fixed.add(key);
      } else {
        this.own.set(key, descriptor.value);
        this.#link(key, descriptor.enumerable, true);
      }
    }
    this.#link('Intl', false, true, sharedGlobals.Intl);
    this.#link('WebAssembly', false, true, wasm ? sharedGlobals.WebAssembly : sharedGlobals.IdleWebAssembly);
    setPrototypeOf(this.global, this.#outer(objectPrototype));
  }

  // Seen from inside, the object is the global object.
  #inside(value) {
    return value === this.sandbox ? this.global : value;
  }

  #outer(objectPrototype) {
    const { sandbox, global } = this;
    return new Proxy({ __proto__: objectPrototype }, {
      __proto__: null,
      has: (target, key) => reflectHas(sandbox, key) || reflectHas(target, key),
      get: (target, key, receiver) => (
        reflectHas(sandbox, key) ? this.#inside(sandbox[key]) : reflectGet(target, key, receiver)),
      set(target, key, value, receiver) {
        return receiver === global ? reflectSet(sandbox, key, value) : reflectSet(target, key, value, receiver);
      },
    });
  }

  // `shared` gives the value of a global that is another realm's.
  #link(key, enumerable, configurable, shared) {
    const { own, sandbox } = this;
    if (shared !== undefined) own.set(key, undefined);
    const get = own.has(key) ?
      () => (reflectHas(sandbox, key) ? this.#inside(sandbox[key]) : shared === undefined ? own.get(key) : shared()) :
      () => this.#inside(sandbox[key]);
    this.linked.set(key, get);
    defineProperty(this.global, key, {
      __proto__: null, get, set(value) { sandbox[key] = value; }, enumerable, configurable,
    });
  }

  // What the object says now holds inside.
  enter() {
    const { sandbox, global, linked, declared } = this;
    const keys = ownKeys(sandbox);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (linked.has(key)) continue;
      const inside = getOwnPropertyDescriptor(global, key);
      if (inside === undefined || inside.configurable) {
        const outside = getOwnPropertyDescriptor(sandbox, key);
        this.#link(key, outside?.enumerable ?? true, outside?.configurable ?? true);
      } else if (declared.has(key) && !is(sandbox[key], declared.get(key))) {
        global[key] = sandbox[key];
        declared.set(key, sandbox[key]);
      }
    }
    for (const key of linked.keys()) {
      if (this.own.has(key) || getOwnPropertyDescriptor(sandbox, key) !== undefined) continue;
      linked.delete(key);
      deleteProperty(global, key);
    }
  }

  // What code did to the globals holds outside.
  leave() {
    const { sandbox, global, fixed, linked, declared } = this;
    for (const [key, get] of linked) {
      const inside = getOwnPropertyDescriptor(global, key);
      if (inside !== undefined && inside.get === get) continue;
      linked.delete(key);
      this.own.delete(key);
      if (inside === undefined) deleteProperty(sandbox, key);
    }
    const keys = ownKeys(global);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (linked.has(key) || fixed.has(key)) continue;
      const inside = getOwnPropertyDescriptor(global, key);
      if ('value' in inside && inside.writable) {
        if (declared.has(key) && is(declared.get(key), inside.value)) continue;
        declared.set(key, inside.value);
        const outside = getOwnPropertyDescriptor(sandbox, key);
        const value = inside.value === global ? sandbox : inside.value;
        if (outside !== undefined) sandbox[key] = value;
        else defineProperty(sandbox, key, { __proto__: null, ...inside, value, configurable: true });
      } else {
        defineProperty(sandbox, key, inside);
      }
    }
  }

  run(script, timeout) {
    this.enter();
    try {
      return runScript(script, this.holder, timeout);
    } finally {
      this.leave();
    }
  }
}

module.exports = { Context };
