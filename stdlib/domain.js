'use strict';

// Domains (deprecated): errors of everything started inside a domain become its
// 'error' event.
//
// Owns: the stack of entered domains. The active domain travels with the
// async-context frame, so timers, ticks, I/O and promises are covered without
// wrapping anything; the stack below it is that of the running callback only.
// Loading this file changes EventEmitter: emitters remember their domain.

const EventEmitter = require('events');
const {
  codes: {
    ERR_DOMAIN_CALLBACK_NOT_AVAILABLE, ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE, ERR_UNHANDLED_ERROR,
  },
} = require('internal/errors');
const { AsyncLocalStorage } = require('async_hooks');
const execution = require('internal/process/execution');

const { apply } = Reflect;
const { defineProperty } = Object;

if (process.hasUncaughtExceptionCaptureCallback()) throw new ERR_DOMAIN_CALLBACK_NOT_AVAILABLE();
process.setUncaughtExceptionCaptureCallback = function() {
  throw new ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE();
};

const entered = new AsyncLocalStorage();
let stack = [];
// What `process.domain` is while no domain is active: null until one was left.
let none = null;

// The active domain. A callback starts with the domain it was made under and
// nothing below it.
function active() {
  const domain = entered.getStore() ?? undefined;
  const top = stack.length === 0 ? undefined : stack[stack.length - 1];
  if (domain !== top) stack = domain === undefined ? [] : [domain];
  return domain;
}

function activate(domain) {
  entered.enterWith(domain ?? undefined);
}

function link(object, domain) {
  defineProperty(object, 'domain', {
    __proto__: null, configurable: true, enumerable: false, value: domain, writable: true,
  });
}

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

function clear() {
  stack.length = 0;
  none = null;
  activate(undefined);
}

// Called for errors nobody caught, in the context they were thrown in.
execution.setDomainHandler((error) => {
  const domain = active();
  if (domain === undefined) return false;
  if (stack.every((one) => one.listenerCount('error') === 0)) {
    clear();
    return false;
  }
  return domain._errorHandler(error);
});

class Domain extends EventEmitter {
  constructor() {
    super();
    this.members = [];
  }
}

const { prototype } = Domain;
prototype.members = undefined;

prototype._errorHandler = function(er) {
  let caught = false;
  if (isObject(er)) {
    link(er, this);
    er.domainThrown = true;
  }
  // An error handler runs outside of its own domain.
  while (active() === this) this.exit();
  if (stack.length === 0) {
    if (this.listenerCount('error') > 0) caught = this.emit('error', er);
  } else {
    try {
      caught = this.emit('error', er);
    } catch (inner) {
      if (stack.length === 0) throw inner;
      activate(stack[stack.length - 1]);
      caught = active()._errorHandler(inner);
    }
  }
  clear();
  return caught;
};

prototype.enter = function() {
  active();
  stack.push(this);
  activate(this);
};

prototype.exit = function() {
  active();
  const index = stack.lastIndexOf(this);
  if (index === -1) return;
  stack.splice(index);
  none = undefined;
  activate(stack[stack.length - 1]);
};

prototype.add = function(ee) {
  if (ee.domain === this) return;
  if (ee.domain) ee.domain.remove(ee);
  // A domain must not become its own ancestor.
  if (this.domain && ee instanceof Domain) {
    for (let d = this.domain; d; d = d.domain) {
      if (ee === d) return;
    }
  }
  link(ee, this);
  this.members.push(ee);
};

prototype.remove = function(ee) {
  ee.domain = null;
  const index = this.members.indexOf(ee);
  if (index !== -1) this.members.splice(index, 1);
};

prototype.run = function(fn) {
  this.enter();
  const args = [];
  for (let i = 1; i < arguments.length; i++) args.push(arguments[i]);
  const result = apply(fn, this, args);
  this.exit();
  return result;
};

prototype.intercept = function(cb) {
  const self = this;
  return function runIntercepted(...args) {
    const er = args[0];
    if (er && er instanceof Error) {
      er.domainBound = cb;
      er.domainThrown = false;
      link(er, self);
      self.emit('error', er);
      return;
    }
    self.enter();
    const result = apply(cb, this, args.slice(1));
    self.exit();
    return result;
  };
};

prototype.bind = function(cb) {
  const self = this;
  function runBound(...args) {
    self.enter();
    const result = apply(cb, this, args);
    self.exit();
    return result;
  }
  link(runBound, this);
  return runBound;
};

// --- EventEmitter -----------------------------------------------------------------

EventEmitter.usingDomains = true;

const init = EventEmitter.init;
EventEmitter.init = function(opts) {
  link(this, null);
  const domain = active();
  if (domain !== undefined && !(this instanceof Domain)) this.domain = domain;
  return apply(init, this, [opts]);
};

const plainEmit = EventEmitter.prototype.emit;
EventEmitter.prototype.emit = function emit(...args) {
  const { domain } = this;
  const type = args[0];
  const isError = type === 'error';
  if (domain == null || this === process || (isError && this.listenerCount(type) > 0)) {
    return apply(plainEmit, this, args);
  }
  if (!isError) {
    domain.enter();
    const result = apply(plainEmit, this, args);
    domain.exit();
    return result;
  }

  const er = args.length > 1 && args[1] ? args[1] : new ERR_UNHANDLED_ERROR(args[1]);
  if (typeof er === 'object') {
    er.domainEmitter = this;
    link(er, domain);
    er.domainThrown = false;
  }
  // The handler runs outside of the domain, below where it was entered.
  const before = active();
  const stackBefore = stack.slice();
  let index = stack.length - 1;
  while (index > -1 && before === stack[index]) index--;
  stack.splice(index + 1);
  if (stack.length === 0) none = null;
  activate(stack[stack.length - 1]);
  domain.emit('error', er);
  stack = stackBefore;
  activate(before);
  return false;
};

// --- exports -------------------------------------------------------------------------

defineProperty(process, 'domain', {
  __proto__: null,
  enumerable: true,
  configurable: true,
  get: () => active() ?? none,
  set(value) {
    activate(value);
  },
});

function createDomain() {
  return new Domain();
}

defineProperty(module.exports, '_stack', {
  __proto__: null, configurable: true, enumerable: true, get() { active(); return stack; },
});
module.exports.Domain = Domain;
module.exports.createDomain = createDomain;
module.exports.create = createDomain;
defineProperty(module.exports, 'active', {
  __proto__: null, configurable: true, enumerable: true, get: () => active() ?? none, set: activate,
});
