'use strict';
// Colour codes for messages on stderr, empty where it shows none, and the
// decision whether a stream is coloured.

const codes = {
  blue: '\u001b[34m',
  green: '\u001b[32m',
  white: '\u001b[39m',
  yellow: '\u001b[33m',
  red: '\u001b[31m',
  gray: '\u001b[90m',
  clear: '\u001bc',
  reset: '\u001b[0m',
};

function shouldColorize(stream) {
  if (process.env.FORCE_COLOR !== undefined) return require('internal/tty').getColorDepth() > 2;
  return stream?.isTTY && (typeof stream.getColorDepth === 'function' ? stream.getColorDepth() > 2 : true);
}

function refresh() {
  const hasColors = shouldColorize(process.stderr);
  for (const name of Object.keys(codes)) module.exports[name] = hasColors ? codes[name] : '';
  module.exports.hasColors = hasColors;
}

module.exports = { hasColors: false, refresh, shouldColorize };
for (const name of Object.keys(codes)) module.exports[name] = '';
refresh();
