'use strict';

// inspector/promises: the same, with a post() that rejects.

const inspector = require('inspector');

class Session extends inspector.Session {
  async post() {
    return super.post();
  }
}

module.exports = { ...inspector, Session };
