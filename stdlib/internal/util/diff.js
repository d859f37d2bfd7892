'use strict';
// util.diff: the shortest edit script between two texts or lists of strings.

const { validateString, validateStringArray } = require('internal/validators');
const { diffScript } = internalBinding('comparisons');

function validateInput(value, name) {
  if (Array.isArray(value)) validateStringArray(value, name);
  else validateString(value, name);
}

// A text is compared by its UTF-16 units.
function units(value) {
  return typeof value === 'string' ? value.split('') : value;
}

function diff(actual, expected) {
  if (actual === expected) return [];
  validateInput(actual, 'actual');
  validateInput(expected, 'expected');
  return diffScript(units(actual), units(expected));
}

module.exports = { diff };
