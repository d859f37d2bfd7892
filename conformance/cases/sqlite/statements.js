'use strict';
process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, w.message));
const { DatabaseSync, StatementSync } = require('node:sqlite');
const db = new DatabaseSync(':memory:');
console.log(db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, x REAL, data BLOB)'));
const insert = db.prepare('INSERT INTO t (name, x, data) VALUES (?, ?, ?)');
console.log(insert.run('één', 1.5, new Uint8Array([1, 2])), insert.run('zwei', 2, Buffer.from('b')), insert.run(null, 3n, new DataView(new ArrayBuffer(2))), insert.run());
console.log(db.prepare('SELECT * FROM t').all());
console.log(db.prepare('SELECT * FROM t WHERE id = ?').get(2), db.prepare('SELECT * FROM t WHERE id = 99').get());
console.log(db.prepare('SELECT :a, @b, $c, ?1 AS d, ?').all({ a: 1, b: 'two', $c: null }, 4));
const named = db.prepare('UPDATE t SET name = $name WHERE id = $id');
console.log(named.run({ $name: 'a', id: 1 }), named.sourceSQL, named.expandedSQL);
const rows = db.prepare('SELECT id, x FROM t ORDER BY id');
rows.setReturnArrays(true); console.log(rows.all()); rows.setReadBigInts(true); console.log(rows.get()); rows.setReturnArrays(false); rows.setReadBigInts(false);
const iterator = rows.iterate();
console.log(iterator.next(), iterator.next(), iterator.return(), iterator.next(), iterator instanceof Iterator, [...rows.iterate()].length, rows.iterate().map((r) => r.id).toArray());
console.log(db.prepare('SELECT id AS i, x + 1, data FROM t').columns(), db.prepare('DELETE FROM t').columns());
console.log(db.prepare('INSERT INTO t (name) VALUES (?) RETURNING id, name').get('back'), db.prepare("SELECT 1 AS __proto__, 2 AS a, 3 AS a").get());
console.log(db.prepare('SELECT pi() > 3 AS math, json_extract(\'{"a":[1,2]}\', \'$.a[1]\') AS json').get());
db.exec("CREATE VIRTUAL TABLE f USING fts5(body); INSERT INTO f VALUES ('hello world'), ('other')"); console.log(db.prepare("SELECT body FROM f WHERE f MATCH 'hello'").all());
console.log(db.isTransaction, db.exec('BEGIN'), db.isTransaction, db.exec('ROLLBACK'), db.isTransaction, db.isOpen, db.location());
const other = db.prepare('SELECT 1');
db.close();
for (const use of [() => other.get(), () => other.sourceSQL, () => iterator.next(), () => db.exec('x'), () => db.close(), () => db.isTransaction, () => db.prepare('x')]) {
  try { console.log(use()); } catch (e) { console.log(e.name, e.code, e.message); }
}
console.log(db.isOpen, db[Symbol.dispose](), db, other instanceof StatementSync);
