'use strict';

// inspector: there is none to talk to. What only asks about it answers as Node
// does while no inspector is open; opening one throws. A session connects to an
// inspector that knows no method, and says so to whoever sends one.

const EventEmitter = require('events');
const {
  codes: {
    ERR_INSPECTOR_ALREADY_CONNECTED,
    ERR_INSPECTOR_COMMAND,
    ERR_INSPECTOR_NOT_ACTIVE,
    ERR_INSPECTOR_NOT_AVAILABLE,
    ERR_INSPECTOR_NOT_CONNECTED,
    ERR_INSPECTOR_NOT_WORKER,
    ERR_INVALID_ARG_TYPE,
  },
} = require('internal/errors');
const { demand } = internalBinding('permission');
const { validateFunction, validateString } = require('internal/validators');

// JSON-RPC's code for a method that is not there, as the protocol uses it.
const METHOD_NOT_FOUND = -32601;

class Session extends EventEmitter {
  #isConnected = false;

  connect() {
    demand('inspector', 'Connect');
    if (this.#isConnected) throw new ERR_INSPECTOR_ALREADY_CONNECTED('The inspector session');
    this.#isConnected = true;
  }

  connectToMainThread() {
    if (require('worker_threads').isMainThread) throw new ERR_INSPECTOR_NOT_WORKER();
    this.connect();
  }

  post(method, params, callback) {
    validateString(method, 'method');
    if (!callback && typeof params === 'function') {
      callback = params;
      params = null;
    }
    if (params && typeof params !== 'object') throw new ERR_INVALID_ARG_TYPE('params', 'Object', params);
    if (callback) validateFunction(callback, 'callback');
    if (!this.#isConnected) throw new ERR_INSPECTOR_NOT_CONNECTED();
    if (callback) callback(new ERR_INSPECTOR_COMMAND(METHOD_NOT_FOUND, `'${method}' wasn't found`));
  }

  disconnect() {
    this.#isConnected = false;
  }
}

module.exports = {
  open(port, host, wait) {
    demand('inspector', 'StartIoThread');
    throw new ERR_INSPECTOR_NOT_AVAILABLE();
  },
  close() {},
  url() {},
  waitForDebugger() {
    throw new ERR_INSPECTOR_NOT_ACTIVE();
  },
  console,
  Session,
};
