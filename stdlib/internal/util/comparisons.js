'use strict';
// Deep equality. Native (crates/util, compare); this file only names it.

const { isDeepEqual, isDeepStrictEqual, isPartialStrictEqual } = internalBinding('comparisons');

module.exports = { isDeepEqual, isDeepStrictEqual, isPartialStrictEqual };
