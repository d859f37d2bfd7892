'use strict';

// https: not there before TLS is. It loads, so that what only might use it runs;
// its Agent can be made and configured, every connection is an error.

const { Agent: HttpAgent } = require('_http_agent');
const { unimplemented } = require('internal/unimplemented');
const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');

const { setPrototypeOf } = Object;

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  HttpAgent.call(this, { __proto__: null, defaultPort: 443, protocol: 'https:', ...options });
}
setPrototypeOf(Agent.prototype, HttpAgent.prototype);
setPrototypeOf(Agent, HttpAgent);

Agent.prototype.createConnection = function createConnection() {
  throw new ERR_METHOD_NOT_IMPLEMENTED('https.Agent.createConnection()');
};

module.exports = unimplemented({
  Agent,
  globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }),
}, 'https', ['Server', 'createServer', 'get', 'request']);
