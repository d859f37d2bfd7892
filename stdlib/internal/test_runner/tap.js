'use strict';
// The report in TAP version 13, on stdout. Owns the format only.

const counters = { tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };

function write(text) {
  process.stdout.write(text);
}

function begin() {
  write('TAP version 13\n');
}

function escape(text) {
  return String(text).replace(/[\\#]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r');
}

function yaml(indent, key, value) {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    if (!value.includes('\n')) return `${indent}${key}: '${value.replace(/'/g, "''")}'\n`;
    return `${indent}${key}: |-\n${value.split('\n').map((line) => `${indent}  ${line}\n`).join('')}`;
  }
  if (typeof value === 'object' && value !== null) {
    return yaml(indent, key, require('internal/util/inspect').inspect(value));
  }
  return `${indent}${key}: ${String(value)}\n`;
}

function frames(stack) {
  if (typeof stack !== 'string') return undefined;
  const lines = stack.split('\n').filter((line) => line.startsWith('    at ')).map((line) => line.slice(7));
  return lines.length === 0 ? undefined : lines.join('\n');
}

function details(indent, node) {
  let text = `${indent}---\n${indent}duration_ms: ${node.duration.toFixed(6)}\n${indent}type: '${node.kind}'\n`;
  if (node.failed) {
    const { error } = node;
    const isError = typeof error === 'object' && error !== null;
    text += yaml(indent, 'failureType', node.failureType);
    text += yaml(indent, 'error', isError ? String(error.message) : String(error));
    text += yaml(indent, 'code', isError && error.code !== undefined ? String(error.code) : 'ERR_TEST_FAILURE');
    if (isError && error.name !== 'Error') text += yaml(indent, 'name', String(error.name));
    if (isError && error.code === 'ERR_ASSERTION') {
      text += yaml(indent, 'expected', error.expected) + yaml(indent, 'actual', error.actual);
      text += yaml(indent, 'operator', error.operator);
    }
    if (isError && node.failureType !== 'subtestsFailed') text += yaml(indent, 'stack', frames(error.stack));
  }
  return `${text}${indent}...\n`;
}

function count(node) {
  if (node.kind === 'suite') {
    counters.suites++;
    return;
  }
  counters.tests++;
  if (node.skipped !== undefined) counters.skipped++;
  else if (node.todo !== undefined) counters.todo++;
  else if (!node.failed) counters.pass++;
  else if (node.failureType === 'cancelledByParent' || node.failureType === 'testTimeoutFailure') counters.cancelled++;
  else counters.fail++;
}

function report(node, number) {
  const indent = '    '.repeat(node.depth);
  let text = `${indent}# Subtest: ${escape(node.name)}\n`;
  for (let i = 0; i < node.children.length; i++) text += report(node.children[i], i + 1);
  if (node.children.length > 0) text += `${indent}    1..${node.children.length}\n`;
  let directive = '';
  if (node.skipped !== undefined) directive = ' # SKIP';
  else if (node.todo !== undefined) directive = ' # TODO';
  const reason = node.skipped ?? node.todo;
  if (typeof reason === 'string') directive += ` ${escape(reason)}`;
  text += `${indent}${node.failed ? 'not ok' : 'ok'} ${number} - ${escape(node.name)}${directive}\n`;
  text += details(`${indent}  `, node);
  for (let i = 0; i < node.diagnostics.length; i++) text += `${indent}# ${escape(node.diagnostics[i])}\n`;
  return text;
}

// A complete test of the first level is reported with everything below it.
function complete(node) {
  count(node);
  if (node.depth === 0) write(report(node, node.parent.children.indexOf(node) + 1));
}

function diagnostic(text) {
  write(`# ${escape(text)}\n`);
}

function end(root, duration) {
  let text = `1..${root.children.length}\n`;
  for (const name in counters) text += `# ${name} ${counters[name]}\n`;
  write(`${text}# duration_ms ${duration.toFixed(6)}\n`);
}

module.exports = { begin, complete, diagnostic, end };
