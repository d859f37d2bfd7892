'use strict';
// URL.createObjectURL(): a Blob is found under its URL until that is revoked.
const { Blob, resolveObjectURL } = require('buffer');

console.log(URL.createObjectURL.length, URL.revokeObjectURL.length);
const id = URL.createObjectURL(new Blob(['hello'], { type: 'text/plain' }));
console.log(id.replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'UUID'));
console.log(new URL(id).protocol, id === URL.createObjectURL(new Blob(['hello'])));

const found = resolveObjectURL(id);
console.log(found instanceof Blob, found.size, found.type);
found.text().then((text) => {
  console.log(text);
  console.log(URL.revokeObjectURL(id), URL.revokeObjectURL(id), resolveObjectURL(id));
});
for (const url of ['not a url', undefined, 1, 'blob:nodedata:1:wrong', {}]) console.log(resolveObjectURL(url));

for (const value of [undefined, 1, '', {}]) {
  try {
    URL.createObjectURL(value);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  URL.revokeObjectURL();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
