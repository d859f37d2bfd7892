import seven from 'data:text/javascript,export default 7';
import json from 'data:application/json,{"a":1}' with { type: 'json' };
console.log(seven, json);
const { default: nine } = await import('data:text/javascript;base64,ZXhwb3J0IGRlZmF1bHQgOQ==');
console.log(nine);
await import('data:text/javascript,import "fs"; console.log(import.meta.url.slice(0, 20), import.meta.dirname)');
for (const specifier of ['data:text/javascript,import "./x"', 'data:text/javascript,import "bare"', 'data:foo/bar,1']) {
  await import(specifier).catch((error) => console.log(error.code, error.message));
}
