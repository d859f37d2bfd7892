'use strict';

// The report in TAP version 13.

function escape(text) {
  return String(text).replace(/[\\#]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r')
    .replace(/\f/g, '\\f').replace(/[\b]/g, '\\b').replace(/\v/g, '\\v');
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

function details(indent, data) {
  const { details: { duration_ms: duration, type = 'test', error } } = data;
  let text = `${indent}---\n${yaml(indent, 'duration_ms', duration)}${yaml(indent, 'type', type)}`;
  if (error !== undefined) {
    if (data.file !== undefined && data.line !== undefined) {
      text += yaml(indent, 'location', `${data.file}:${data.line}:${data.column}`);
    }
    const { failureType } = error;
    const cause = failureType === 'subtestsFailed' || error.cause === undefined ? error : error.cause;
    const isError = typeof cause === 'object' && cause !== null;
    text += yaml(indent, 'failureType', failureType);
    text += yaml(indent, 'exitCode', error.exitCode) + yaml(indent, 'signal', error.signal === null ? undefined : error.signal);
    text += yaml(indent, 'error', isError ? String(cause.message) : String(cause));
    text += yaml(indent, 'code', isError && cause.code !== undefined ? String(cause.code) : 'ERR_TEST_FAILURE');
    if (isError && cause.name !== 'Error') text += yaml(indent, 'name', String(cause.name));
    if (isError && cause.code === 'ERR_ASSERTION') {
      text += yaml(indent, 'expected', cause.expected) + yaml(indent, 'actual', cause.actual);
      text += yaml(indent, 'operator', cause.operator);
    }
    if (isError && failureType !== 'subtestsFailed') text += yaml(indent, 'stack', frames(cause.stack));
  }
  return `${text}${indent}...\n`;
}

function line(data, failed) {
  const indent = '    '.repeat(data.nesting);
  let directive = '';
  if (data.skip !== undefined) directive = ` # SKIP${typeof data.skip === 'string' && data.skip ? ` ${escape(data.skip)}` : ''}`;
  else if (data.todo !== undefined) directive = ` # TODO${typeof data.todo === 'string' && data.todo ? ` ${escape(data.todo)}` : ''}`;
  return `${indent}${failed ? 'not ok' : 'ok'} ${data.testNumber} - ${escape(data.name)}${directive}\n${details(`${indent}  `, data)}`;
}

function create() {
  let head = 'TAP version 13\n';
  return {
    event(type, data) {
      const start = head;
      head = '';
      switch (type) {
        case 'test:start':
          return `${start}${'    '.repeat(data.nesting)}# Subtest: ${escape(data.name)}\n`;
        case 'test:pass':
        case 'test:fail':
          return start + line(data, type === 'test:fail');
        case 'test:plan':
          return `${start}${'    '.repeat(data.nesting)}1..${data.count}\n`;
        case 'test:diagnostic':
          return `${start}${'    '.repeat(data.nesting)}# ${escape(data.message)}\n`;
        case 'test:stdout':
        case 'test:stderr':
          return start + data.message.split(/\r?\n/).filter(Boolean).map((one) => `# ${escape(one)}\n`).join('');
        default:
          return start;
      }
    },
    end() { return head; },
  };
}

module.exports = { create };
