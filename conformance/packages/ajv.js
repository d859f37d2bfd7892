'use strict';
const Ajv = require('ajv');
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile({
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2, pattern: '^[a-z]+$' },
    age: { type: 'integer', minimum: 0, maximum: 150 },
    tags: { type: 'array', items: { $ref: '#/definitions/tag' }, uniqueItems: true, minItems: 1 },
    kind: { enum: ['a', 'b'] },
    either: { oneOf: [{ type: 'string' }, { type: 'number', multipleOf: 5 }] },
  },
  required: ['name', 'age'],
  additionalProperties: false,
  definitions: { tag: { type: 'string', maxLength: 4 } },
});
console.log(validate({ name: 'bob', age: 3, tags: ['x'], kind: 'a', either: 10 }), validate.errors);
console.log(validate({ name: 'B', age: 3.5, tags: ['x', 'x', 'toolong'], kind: 'z', either: 7, more: 1 }));
for (const e of validate.errors) console.log(e.instancePath, e.keyword, e.schemaPath, JSON.stringify(e.params), e.message);
console.log(ajv.errorsText(validate.errors, { dataVar: 'person' }));
try { ajv.compile({ type: 'nonsense' }); } catch (e) { console.log(e.name, e.message); }
const coerce = new Ajv({ coerceTypes: true, useDefaults: true, removeAdditional: true });
const data = { n: '12', b: 'true', gone: 1 };
console.log(coerce.validate({ type: 'object', additionalProperties: false, properties: { n: { type: 'number' }, b: { type: 'boolean' }, d: { default: 'dflt' } } }, data), data);
ajv.addKeyword({ keyword: 'even', type: 'number', validate: (on, n) => !on || n % 2 === 0 });
ajv.addFormat('id', /^id-\d+$/);
console.log(ajv.validate({ even: true }, 3), ajv.errorsText(), ajv.validate({ type: 'string', format: 'id' }, 'id-7'));
const remote = new Ajv({ loadSchema: async (uri) => ({ $id: uri, type: 'number' }) });
remote.compileAsync({ properties: { a: { $ref: 'http://example.com/n.json' } } }).then((v) => console.log(v({ a: 'x' }), v.errors[0].message));
