'use strict';

// Argument checks shared by all modules: each throws Node's error or returns.
// Native (crates/engine, errors::validate); only what few modules need and what
// depends on tables of other crates is JavaScript, in internal/validators/rare.

const validators = internalBinding('validators');

validators.validateEncoding = function validateEncoding(data, encoding) {
  if (data.length % 2 !== 0) require('internal/validators/rare').oddLength(data, encoding);
};

validators.validateSignalName = function validateSignalName(signal, name = 'signal') {
  require('internal/validators/rare').validateSignalName(signal, name);
};

validators.validateLinkHeaderValue = function validateLinkHeaderValue(hints) {
  return require('internal/validators/rare').validateLinkHeaderValue(hints);
};

module.exports = validators;
