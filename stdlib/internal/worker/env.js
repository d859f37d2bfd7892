'use strict';

// `env: SHARE_ENV`: from the first worker that shares it, the environment of a
// thread lives in native memory; the guards of `process.env` then read there.

const binding = internalBinding('worker');

// `process.env` as [key, value, …].
function pairsOf(env) {
  const pairs = [];
  const keys = Object.keys(env);
  for (let i = 0; i < keys.length; i++) pairs.push(keys[i], `${env[keys[i]]}`);
  return pairs;
}

function share() {
  const { env } = process;
  binding.shareEnvironment(pairsOf(env));
  const handler = internalBinding('process').environmentHandler();
  if (handler === undefined || handler.get !== undefined) return;
  const { set, deleteProperty } = handler;
  handler.get = (target, key) => {
    if (typeof key === 'symbol') return undefined;
    return binding.envGet(key) ?? Object.prototype[key];
  };
  handler.has = (target, key) => typeof key === 'string' && binding.envGet(key) !== undefined;
  handler.ownKeys = () => binding.envKeys();
  handler.getOwnPropertyDescriptor = (target, key) => {
    const value = typeof key === 'string' ? binding.envGet(key) : undefined;
    if (value === undefined) return undefined;
    return { value, writable: true, enumerable: true, configurable: true };
  };
  // The own copy stays up to date with what this thread does: natives read it.
  handler.set = (target, key, value) => {
    set(target, key, value);
    if (Object.hasOwn(target, key)) binding.envSet(key, target[key]);
    return true;
  };
  handler.deleteProperty = (target, key) => {
    deleteProperty(target, key);
    if (typeof key === 'string') binding.envDelete(key);
    return true;
  };
}

module.exports = { pairsOf, share };
