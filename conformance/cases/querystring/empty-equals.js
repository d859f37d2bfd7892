'use strict';
// An empty equals sign, given as something truthy that is empty as a string.
const { parse } = require('querystring');
console.log(parse('a=b&c', null, []), parse('a', null, ''), parse('ab&=c&', null, []));
