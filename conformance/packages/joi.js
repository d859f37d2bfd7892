'use strict';
const Joi = require('joi');
const schema = Joi.object({
  name: Joi.string().alphanum().min(3).max(10).required(),
  password: Joi.string().pattern(/^[a-z0-9]{3,30}$/),
  repeat: Joi.ref('password'),
  year: Joi.number().integer().min(1900).max(2013),
  email: Joi.string().email({ minDomainSegments: 2, tlds: { allow: ['com', 'net'] } }),
  when: Joi.date().iso(),
  list: Joi.array().items(Joi.string().valid('a', 'b'), Joi.number()).unique(),
}).with('name', 'year').xor('password', 'email');
console.log(schema.validate({ name: 'abc', year: '1994', email: 'a@b.com', when: '2020-01-01', list: ['a', 5] }));
const { error } = schema.validate({ name: 'a!', year: 1800, email: 'x', password: '!', list: ['c', 1, 1], odd: true }, { abortEarly: false });
console.log(error.name, error.isJoi, error.details.map((d) => [d.type, d.path.join('.'), d.message]));
console.log(schema.validate({ name: 'abc' }).error.message);
console.log(Joi.attempt('5', Joi.number()), Joi.isSchema(schema));
try { Joi.assert('x', Joi.number(), 'given:'); } catch (e) { console.log(e.message); }
const cond = Joi.object({ a: Joi.boolean(), b: Joi.when('a', { is: true, then: Joi.string().required(), otherwise: Joi.forbidden() }) });
console.log(cond.validate({ a: true }).error.message, cond.validate({ a: false, b: 'x' }).error.message);
console.log(Joi.string().trim().lowercase().default('d').validate(' AbC ').value, Joi.string().default('d').validate(undefined).value);
console.log(Joi.string().custom((v, h) => (v === 'no' ? h.error('any.invalid') : v + '!')).validate('yes').value);
console.log(Joi.string().uri().validate('http://x/y').error, Joi.string().guid().validate('z').error.message, Joi.string().hex().validate('ff').value);
console.log(Object.keys(Joi.object({ a: Joi.number().min(1) }).describe().keys), Joi.number().min(1).describe().rules[0].name);
Joi.object({ a: Joi.string().external(async (v) => v + '?') }).validateAsync({ a: 'q' }).then(console.log);
