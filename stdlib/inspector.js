'use strict';

// inspector: there is none to talk to. What only asks about it answers as Node
// does while no inspector is open; what needs one throws.

const EventEmitter = require('events');
const {
  codes: { ERR_INSPECTOR_NOT_ACTIVE, ERR_INSPECTOR_NOT_AVAILABLE, ERR_INSPECTOR_NOT_CONNECTED },
} = require('internal/errors');

function unavailable() {
  throw new ERR_INSPECTOR_NOT_AVAILABLE();
}

class Session extends EventEmitter {
  connect() {
    unavailable();
  }

  connectToMainThread() {
    unavailable();
  }

  post() {
    throw new ERR_INSPECTOR_NOT_CONNECTED();
  }

  disconnect() {}
}

module.exports = {
  open(port, host, wait) {
    unavailable();
  },
  close() {},
  url() {},
  waitForDebugger() {
    throw new ERR_INSPECTOR_NOT_ACTIVE();
  },
  console,
  Session,
};
