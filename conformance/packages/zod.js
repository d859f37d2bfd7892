'use strict';
const { z } = require('zod');
const User = z.object({
  name: z.string().min(2),
  email: z.email(),
  age: z.number().int().positive().optional(),
  role: z.enum(['admin', 'user']).default('user'),
  tags: z.array(z.string()).max(2),
  when: z.coerce.date(),
}).strict();
console.log(User.parse({ name: 'Bob', email: 'b@example.com', tags: ['x'], when: '2020-01-02T00:00:00Z' }));
const bad = User.safeParse({ name: 'B', email: 'nope', age: -1.5, role: 'boss', tags: ['a', 'b', 'c'], when: 'never', extra: 1 });
console.log(bad.success, bad.error.issues.map((i) => `${i.path.join('.')}: ${i.code}: ${i.message}`));
console.log(z.prettifyError(bad.error));
try { z.string().parse(5); } catch (e) { console.log(e.name, e.message); }
const shape = z.discriminatedUnion('kind', [z.object({ kind: z.literal('circle'), r: z.number() }), z.object({ kind: z.literal('square'), a: z.number() })]);
console.log(shape.parse({ kind: 'circle', r: 2 }), shape.safeParse({ kind: 'line' }).error.issues[0].code);
const slug = z.string().trim().toLowerCase().transform((s) => s.replaceAll(' ', '-')).refine((s) => s.length < 10, { error: 'too long' });
console.log(slug.parse('  Hi There '), slug.safeParse('a very long one').error.issues[0].message);
console.log(z.record(z.string(), z.number()).parse({ a: 1 }), z.tuple([z.string(), z.number()]).parse(['a', 1]), z.map(z.string(), z.bigint()).parse(new Map([['k', 1n]])));
console.log(JSON.stringify(z.toJSONSchema(z.object({ a: z.string().nullable(), b: z.lazy(() => z.number()) }))));
const Node = z.object({ v: z.number(), get next() { return Node.optional(); } });
console.log(Node.parse({ v: 1, next: { v: 2 } }));
console.log(z.iso.datetime().safeParse('2020-01-01T00:00:00Z').success, z.uuid().safeParse('x').success, z.ipv4().safeParse('1.2.3.4').success);
z.string().refine(async (s) => s === 'ok').safeParseAsync('no').then((r) => console.log(r.success, r.error.issues[0].message));
