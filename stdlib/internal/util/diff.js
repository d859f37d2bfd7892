'use strict';
// util.diff: the shortest edit script between two texts or lists of strings.

const { validateString, validateStringArray } = require('internal/validators');
const { myersDiff } = require('internal/assert/myers_diff');

function validateInput(value, name) {
  if (Array.isArray(value)) validateStringArray(value, name);
  else validateString(value, name);
}

function diff(actual, expected) {
  if (actual === expected) return [];
  validateInput(actual, 'actual');
  validateInput(expected, 'expected');
  return myersDiff(actual, expected).reverse();
}

module.exports = { diff };
