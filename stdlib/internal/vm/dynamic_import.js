'use strict';

// What import() does in texts compiled by `vm`: the callback they were given.
// Must not know: how texts are compiled, the program's own loader.

const {
  codes: {
    ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING, ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG, ERR_VM_MODULE_NOT_MODULE,
  },
} = require('internal/errors');

const missing = {
  importModuleDynamically() {
    throw new ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING();
  },
};

// `referrer` is what the callback gets as its second argument, or a function
// that gives it once it exists.
function hostOf(callback, referrer) {
  if (callback === undefined) return missing;
  return {
    async importModuleDynamically(specifier, attributes) {
      if (!require('internal/options').getOptionValue('--experimental-vm-modules')) {
        throw new ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG();
      }
      const asker = typeof referrer === 'function' ? referrer() : referrer;
      const module = await callback(specifier, asker, attributes);
      return namespaceOf(module);
    },
  };
}

function namespaceOf(module) {
  if (internalBinding('types').isModuleNamespaceObject(module)) return module;
  const { isModule } = require('internal/vm/module');
  if (!isModule(module)) throw new ERR_VM_MODULE_NOT_MODULE();
  if (module.status === 'errored') throw module.error;
  return module.namespace;
}

module.exports = { hostOf, namespaceOf };
