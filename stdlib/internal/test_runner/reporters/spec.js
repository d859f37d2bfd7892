'use strict';

// The report as an indented list, failures once more at its end.

const { inspect } = require('internal/util/inspect');
const { relative } = require('path');

const SYMBOLS = { pass: '\u2714 ', fail: '\u2716 ', diagnostic: '\u2139 ', skip: '\ufe63 ', arrow: '\u25B6 ' };
const CODES = { pass: '\u001b[32m', fail: '\u001b[31m', diagnostic: '\u001b[34m', skip: '\u001b[90m', off: '\u001b[39m', dim: '\u001b[90m' };

function errorText(error, indent, colors) {
  if (error === undefined) return '';
  const shown = error.code === 'ERR_TEST_FAILURE' && error.cause !== undefined && error.failureType !== 'subtestsFailed' ?
    error.cause : error;
  const text = typeof shown === 'string' ? shown : inspect(shown, { colors });
  return text.split(/\r?\n/).map((line) => `${indent}  ${line}\n`).join('');
}

// The line of a test.
function title(data, failed, colors) {
  let kind = failed ? 'fail' : 'pass';
  let text = `${data.name} (${data.details.duration_ms}ms)`;
  if (data.skip !== undefined) {
    text += ` # ${typeof data.skip === 'string' && data.skip ? data.skip : 'SKIP'}`;
    kind = 'skip';
  } else if (data.todo !== undefined) {
    text += ` # ${typeof data.todo === 'string' && data.todo ? data.todo : 'TODO'}`;
  }
  return colors ? `${CODES[kind]}${SYMBOLS[kind]}${text}${CODES.off}` : `${SYMBOLS[kind]}${text}`;
}

function create(colors) {
  const open = [];
  const failures = [];
  let shown = 0;
  const heads = () => {
    // Parents come before their first child.
    let text = '';
    for (; shown < open.length - 1; shown++) text += `${'  '.repeat(open[shown].nesting)}${SYMBOLS.arrow}${open[shown].name}\n`;
    return text;
  };
  return {
    event(type, data) {
      switch (type) {
        case 'test:start':
          open.push(data);
          return '';
        case 'test:pass':
        case 'test:fail': {
          const failed = type === 'test:fail';
          const text = heads();
          open.pop();
          shown = Math.min(shown, open.length);
          if (failed && data.details.error?.failureType !== 'subtestsFailed') failures.push(data);
          return `${text}${'  '.repeat(data.nesting)}${title(data, failed, colors)}\n`;
        }
        case 'test:diagnostic': {
          const text = `${SYMBOLS.diagnostic}${data.message}`;
          return `${'  '.repeat(data.nesting)}${colors ? CODES.diagnostic + text + CODES.off : text}\n`;
        }
        case 'test:stdout':
        case 'test:stderr':
          return data.message;
        default:
          return '';
      }
    },
    end() {
      if (failures.length === 0) return '';
      const head = `${SYMBOLS.fail}failing tests:`;
      let text = `\n${colors ? CODES.fail + head + CODES.off : head}\n`;
      for (let i = 0; i < failures.length; i++) {
        const data = failures[i];
        if (data.file !== undefined && data.line !== undefined) {
          text += `\ntest at ${relative(process.cwd(), data.file)}:${data.line}:${data.column}\n`;
        } else {
          text += '\n';
        }
        text += `${title(data, true, colors)}\n${errorText(data.details.error, '', colors)}`;
      }
      return text;
    },
  };
}

module.exports = { create, errorText, title };
