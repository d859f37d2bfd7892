'use strict';

// The error codes dns exports, and the methods that go to the default resolver.

const codes = 'NODATA FORMERR SERVFAIL NOTFOUND NOTIMP REFUSED BADQUERY BADNAME BADFAMILY BADRESP CONNREFUSED TIMEOUT EOF ' +
  'FILE NOMEM DESTRUCTION BADSTR BADFLAGS NONAME BADHINTS NOTINITIALIZED LOADIPHLPAPI ADDRGETNETWORKPARAMS CANCELLED';

const methods = [
  'getServers', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCaa', 'resolveCname', 'resolveMx',
  'resolveNaptr', 'resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTlsa', 'resolveTxt', 'reverse',
];

function addCodes(target) {
  const names = codes.split(' ');
  for (let i = 0; i < names.length; i++) target[names[i]] = `E${names[i]}`;
}

// Functions that call `resolver()`, made by the first call.
function addMethods(target, resolver) {
  for (let i = 0; i < methods.length; i++) {
    const name = methods[i];
    const method = (...args) => {
      const made = resolver();
      return made[name](...args);
    };
    Object.defineProperty(method, 'name', { __proto__: null, configurable: true, value: `bound ${name}` });
    target[name] = method;
  }
}

module.exports = { addCodes, addMethods };
