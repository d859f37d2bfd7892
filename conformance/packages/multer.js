'use strict';
const multer = require('multer');
const express = require('express');
const app = express();
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 1000 } });
app.post('/up', upload.fields([{ name: 'a' }, { name: 'b', maxCount: 2 }]), (req, res) => {
  const files = Object.values(req.files).flat().map((f) => [f.fieldname, f.originalname, f.mimetype, f.size, f.buffer.toString()]);
  res.json({ body: { ...req.body }, files });
});
app.use((err, req, res, next) => res.status(400).send(`${err.name} ${err.code}`));
const server = app.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/up`;
  const form = new FormData();
  form.append('name', 'value \u00e9');
  form.append('a', new Blob(['one'], { type: 'text/plain' }), 'a.txt');
  form.append('b', new Blob(['two']), 'b1.bin');
  form.append('b', new Blob(['three']), 'b2.bin');
  console.log(await (await fetch(url, { method: 'POST', body: form })).text());
  const big = new FormData();
  big.append('a', new Blob(['x'.repeat(5000)]), 'big');
  const res = await fetch(url, { method: 'POST', body: big });
  console.log(res.status, await res.text());
  server.close();
});
