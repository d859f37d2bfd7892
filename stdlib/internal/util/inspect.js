'use strict';
// The names other stdlib files know the native inspect by.

const {
  format, formatWithOptions, getStringWidth, inspect, stripVTControlCharacters,
} = internalBinding('util');

module.exports = {
  format,
  formatWithOptions,
  getStringWidth,
  inspect,
  get inspectDefaultOptions() { return inspect.defaultOptions; },
  stripVTControlCharacters,
};
