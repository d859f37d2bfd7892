'use strict';
const request = require('supertest');
const express = require('express');
const app = express();
app.get('/user', (req, res) => res.status(200).json({ name: 'john' }));
app.post('/form', express.urlencoded({ extended: true }), (req, res) => res.send(req.body.a));
(async () => {
  const res = await request(app).get('/user').set('Accept', 'application/json').expect('Content-Type', /json/).expect(200);
  console.log(res.body);
  console.log((await request(app).post('/form').type('form').send({ a: 'b' }).expect(200)).text);
  await request(app).get('/none').expect(200).catch((e) => console.log(e.message));
})();
