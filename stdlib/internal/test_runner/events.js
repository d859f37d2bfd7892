'use strict';

// What happens to tests, as events: from the tree of this process to reporters,
// or to the process that runs this file among others.

const counters = { tests: 0, suites: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0, topLevel: 0 };

let send;

// Reporters of the command line, or the pipe to the runner.
function sink() {
  if (send !== undefined) return send;
  const fd = process.env.NODE_TEST_CONTEXT === 'child-v8' ? Number(process.env.OURO_TEST_FD) : NaN;
  if (fd > 0) {
    const fs = require('fs');
    const { pack } = require('internal/test_runner/wire');
    send = (type, data) => fs.writeSync(fd, pack({ type, data }));
    send.child = true;
  } else {
    const reporters = require('internal/test_runner/reporters').fromOptions();
    send = (type, data) => reporters.event(type, data);
    send.end = () => reporters.end();
  }
  return send;
}

function begin() {
  sink();
}

// Events go to `target`, which has event() and end(), instead of reporters.
function redirect(target) {
  send = (type, data) => target.event(type, data);
  send.end = () => target.end();
}

function count(node) {
  if (node.depth === 0) counters.topLevel++;
  if (node.kind === 'suite') {
    counters.suites++;
    return;
  }
  counters.tests++;
  if (node.skipped !== undefined) counters.skipped++;
  else if (node.todo !== undefined) counters.todo++;
  else if (!node.failed) counters.passed++;
  else if (node.failureType === 'cancelledByParent' || node.failureType === 'testTimeoutFailure') counters.cancelled++;
  else counters.failed++;
}

// An error as reports have it: what failed is its cause.
function wrapped(node) {
  const { error } = node;
  const isError = typeof error === 'object' && error !== null;
  // eslint-disable-next-line no-restricted-syntax
  const made = new Error(isError ? String(error.message) : String(error));
  made.code = 'ERR_TEST_FAILURE';
  made.failureType = node.failureType;
  made.cause = node.failureType === 'subtestsFailed' ? made.message : error;
  made.stack = `Error [ERR_TEST_FAILURE]: ${made.message}`;
  return made;
}

function report(node, testNumber) {
  const { depth: nesting, name, file, line, column } = node;
  const place = { file, line, column };
  send('test:start', { __proto__: null, name, nesting, ...place });
  for (let i = 0; i < node.children.length; i++) report(node.children[i], i + 1);
  if (node.children.length > 0) send('test:plan', { __proto__: null, nesting: nesting + 1, count: node.children.length, ...place });
  const details = { __proto__: null, duration_ms: node.duration, type: node.kind };
  if (node.failed) details.error = wrapped(node);
  const data = { __proto__: null, name, nesting, testNumber, details, ...place };
  if (node.skipped !== undefined) data.skip = node.skipped;
  else if (node.todo !== undefined) data.todo = node.todo;
  send(node.failed ? 'test:fail' : 'test:pass', data);
  for (let i = 0; i < node.diagnostics.length; i++) {
    send('test:diagnostic', { __proto__: null, nesting, message: String(node.diagnostics[i]), ...place });
  }
}

// Told at once, whatever the order of the report: declared, begun, complete.
function enqueue(node) {
  const { depth: nesting, kind: type, name, file, line, column } = node;
  sink()('test:enqueue', { __proto__: null, name, nesting, type, file, line, column });
}

function dequeue(node) {
  const { depth: nesting, kind: type, name, file, line, column } = node;
  send('test:dequeue', { __proto__: null, name, nesting, type, file, line, column });
}

function tellComplete(node) {
  const { depth: nesting, kind: type, name, file, line, column } = node;
  const details = { __proto__: null, duration_ms: node.duration, type, passed: !node.failed };
  if (node.failed) details.error = wrapped(node);
  const testNumber = node.parent.children.indexOf(node) + 1;
  const data = { __proto__: null, name, nesting, testNumber, details, file, line, column };
  if (node.skipped !== undefined) data.skip = node.skipped;
  else if (node.todo !== undefined) data.todo = node.todo;
  send('test:complete', data);
}

// A complete test of the first level is reported with everything below it.
function complete(node) {
  count(node);
  tellComplete(node);
  if (node.depth === 0) report(node, node.parent.children.indexOf(node) + 1);
}

function diagnostic(text) {
  sink()('test:diagnostic', { __proto__: null, nesting: 0, message: text });
}

function end(root, duration) {
  sink();
  // The runner counts for itself.
  if (send.child) {
    const success = counters.failed + counters.cancelled === 0;
    send('test:summary', { __proto__: null, success, counts: { __proto__: null, ...counters }, duration_ms: duration, file: process.argv[1] });
    return;
  }
  send('test:plan', { __proto__: null, nesting: 0, count: root.children.length });
  summary(send, counters, duration, counters.failed + counters.cancelled === 0);
  send.end?.();
}

function summary(emit, counts, duration, success) {
  const lines = [
    ['tests', counts.tests], ['suites', counts.suites], ['pass', counts.passed], ['fail', counts.failed],
    ['cancelled', counts.cancelled], ['skipped', counts.skipped], ['todo', counts.todo], ['duration_ms', duration],
  ];
  for (let i = 0; i < lines.length; i++) {
    emit('test:diagnostic', { __proto__: null, nesting: 0, message: `${lines[i][0]} ${lines[i][1]}` });
  }
  emit('test:summary', { __proto__: null, success, counts: { __proto__: null, ...counts }, duration_ms: duration, file: undefined });
}

module.exports = { begin, complete, dequeue, diagnostic, end, enqueue, redirect, summary };
