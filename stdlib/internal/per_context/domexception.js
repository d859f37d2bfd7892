'use strict';

// DOMException (Web IDL §4.4): an ordinary Error object whose name, message and
// code live in private fields and are read through accessors of the prototype.
//
// Owns: the class and the table of legacy codes. Must not know who throws it.

const { defineProperty, setPrototypeOf } = Object;
const { captureStackTrace } = Error;
const { cloneSymbol, deserializeSymbol } = internalBinding('structured_clone');

// Legacy codes in order, from 1. A null is a code without a name in the modern
// table, so that `new DOMException('', …)` of that name has code 0.
const legacy = [
  ['INDEX_SIZE_ERR', 'IndexSizeError'], ['DOMSTRING_SIZE_ERR', null],
  ['HIERARCHY_REQUEST_ERR', 'HierarchyRequestError'], ['WRONG_DOCUMENT_ERR', 'WrongDocumentError'],
  ['INVALID_CHARACTER_ERR', 'InvalidCharacterError'], ['NO_DATA_ALLOWED_ERR', null],
  ['NO_MODIFICATION_ALLOWED_ERR', 'NoModificationAllowedError'], ['NOT_FOUND_ERR', 'NotFoundError'],
  ['NOT_SUPPORTED_ERR', 'NotSupportedError'], ['INUSE_ATTRIBUTE_ERR', 'InUseAttributeError'],
  ['INVALID_STATE_ERR', 'InvalidStateError'], ['SYNTAX_ERR', 'SyntaxError'],
  ['INVALID_MODIFICATION_ERR', 'InvalidModificationError'], ['NAMESPACE_ERR', 'NamespaceError'],
  ['INVALID_ACCESS_ERR', 'InvalidAccessError'], ['VALIDATION_ERR', null],
  ['TYPE_MISMATCH_ERR', 'TypeMismatchError'], ['SECURITY_ERR', 'SecurityError'],
  ['NETWORK_ERR', 'NetworkError'], ['ABORT_ERR', 'AbortError'],
  ['URL_MISMATCH_ERR', 'URLMismatchError'], ['QUOTA_EXCEEDED_ERR', 'QuotaExceededError'],
  ['TIMEOUT_ERR', 'TimeoutError'], ['INVALID_NODE_TYPE_ERR', 'InvalidNodeTypeError'],
  ['DATA_CLONE_ERR', 'DataCloneError'],
];

const codeOf = { __proto__: null };

// Returning the given object from the base constructor puts the private fields
// on an Error made elsewhere: native errors stay native errors.
function Given(object) { return object; }

class Fields extends Given {
  #name;
  #message;
  constructor(error, name, message) {
    super(error);
    this.#name = name;
    this.#message = message;
  }
  static check(object) {
    if (typeof object === 'object' && object !== null && #name in object) return;
    const error = new TypeError('Value of "this" must be of DOMException');
    error.code = 'ERR_INVALID_THIS';
    throw error;
  }
  static name(object) { return object.#name; }
  static message(object) { return object.#message; }
}

class DOMException {
  constructor(message = '', options = 'Error') {
    const error = new Error();
    setPrototypeOf(error, new.target.prototype);
    const isBag = options !== null && typeof options === 'object';
    const name = isBag ? options.name ?? 'Error' : options;
    new Fields(error, `${name}`, `${message}`);
    if (isBag && 'cause' in options) {
      defineProperty(error, 'cause', {
        __proto__: null, value: options.cause, configurable: true, writable: true, enumerable: false,
      });
    }
    // Now that name and message answer, the stack can carry them.
    captureStackTrace?.(error);
    return error;
  }
  get name() {
    Fields.check(this);
    return Fields.name(this);
  }
  get message() {
    Fields.check(this);
    return Fields.message(this);
  }
  get code() {
    Fields.check(this);
    return codeOf[Fields.name(this)] ?? 0;
  }
  [cloneSymbol]() {
    const { name, message, stack } = this;
    return {
      data: { name, message, stack },
      deserializeInfo: 'internal/per_context/domexception:emptyDOMException',
    };
  }
  [deserializeSymbol]({ name, message, stack }) {
    new Fields(this, name, message);
    defineProperty(this, 'stack', {
      __proto__: null, configurable: true, enumerable: false, writable: true, value: stack,
    });
  }
}

setPrototypeOf(DOMException.prototype, Error.prototype);
for (const key of ['name', 'message', 'code']) {
  defineProperty(DOMException.prototype, key, { __proto__: null, enumerable: true });
}
for (let i = 0; i < legacy.length; i++) {
  const descriptor = { __proto__: null, enumerable: true, value: i + 1 };
  defineProperty(DOMException, legacy[i][0], descriptor);
  defineProperty(DOMException.prototype, legacy[i][0], descriptor);
  if (legacy[i][1] !== null) codeOf[legacy[i][1]] = i + 1;
}
defineProperty(DOMException.prototype, Symbol.toStringTag, {
  __proto__: null, configurable: true, value: 'DOMException',
});

module.exports = {
  DOMException,
  emptyDOMException: () => setPrototypeOf(new Error(), DOMException.prototype),
  isDOMException: (value) => {
    try {
      Fields.check(value);
      return true;
    } catch {
      return false;
    }
  },
};
