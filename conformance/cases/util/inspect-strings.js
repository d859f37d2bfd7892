'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show('a'); show("it's"); show(`'"`); show('\'"`'); show(`'"\${`);
show('\0\x01\b\t\n\v\f\r\x1b\x7f\x80\x9f\xa0');
show('back\\slash'); show('\ud800'); show('a\udc00b'); show('\ud83d\ude00');
show('x'.repeat(200)); show('é中文'); show('');
show({ 'it\'s': "it's" }); show(['a\nb']);
