'use strict';
const _ = require('underscore');
console.log(_.VERSION, _.countBy([1, 2, 3], (n) => (n % 2 ? 'odd' : 'even')), _.zip(['a', 'b'], [1, 2]));
console.log(_.chain([1, 2, 3, 200]).filter((n) => n % 2 === 0).tap(console.log).map((n) => n * n).value());
console.log(_.template('<% _.each(list, function(x) { %>[<%= x %>]<% }); %>')({ list: ['a', 'b'] }), _.escape('<a & "b">'));
console.log(_.isEqual(new Set([1]), new Set([1])), _.uniq([1, 1, 2]), _.invert({ a: 1 }), _.debounce.length, _.partition([0, 1, 2], Boolean));
_.delay((text) => console.log(text), 1, 'later');
