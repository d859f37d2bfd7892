'use strict';
// Option values of this run, by their long name with dashes (`--no-warnings` is
// `--warnings` being false). Unknown names give undefined.

const { get } = internalBinding('options');

module.exports = { getOptionValue: get };
