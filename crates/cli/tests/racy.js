'use strict';

// The bug: whichever file is read last decides, and the author has only ever seen
// them come in the order they were asked for.

const fs = require('fs');

let settings;
fs.readFile(__filename, () => { settings = 'defaults'; });
fs.readFile(__filename, () => { settings = 'own'; });
fs.readFile(__filename, () => {});

process.on('exit', () => {
  console.log(`the ${settings} settings are in force`);
  if (settings !== 'own') process.exitCode = 1;
});
