'use strict';
// The escape sequences used in messages; empty strings while colours are off.
// Owns the decision whether a stream gets colours.

const sequences = { blue: 34, green: 32, white: 39, yellow: 33, red: 31, gray: 90, reset: 0 };

function shouldColorize(stream) {
  if (process.env.FORCE_COLOR !== undefined) {
    return require('internal/tty').getColorDepth() > 2;
  }
  return Boolean(stream?.isTTY) &&
    (typeof stream.getColorDepth === 'function' ? stream.getColorDepth() > 2 : true);
}

const colors = module.exports = {
  shouldColorize,
  refresh() {
    const has = shouldColorize(process.stderr);
    if (has === colors.hasColors) return;
    for (const name in sequences) colors[name] = has ? `\u001b[${sequences[name]}m` : '';
    colors.clear = has ? '\u001bc' : '';
    colors.hasColors = has;
  },
};

colors.refresh();
