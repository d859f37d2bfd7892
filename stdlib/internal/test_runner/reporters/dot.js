'use strict';

// A character for each test, then the failures.

const { errorText, title } = require('internal/test_runner/reporters/spec');

function create(colors) {
  let count = 0;
  const failures = [];
  return {
    event(type, data) {
      if (type !== 'test:pass' && type !== 'test:fail') return '';
      const failed = type === 'test:fail';
      if (failed) failures.push(data);
      const columns = Math.max(process.stdout.columns ?? 20, 20);
      let text = failed ? 'X' : '.';
      if (colors) text = `\u001b[${failed ? '31' : '32'}m${text}\u001b[39m`;
      return ++count % columns === 0 ? `${text}\n` : text;
    },
    end() {
      let text = '\n';
      if (failures.length > 0) {
        text += '\nFailed tests:\n\n';
        for (let i = 0; i < failures.length; i++) {
          text += `${title(failures[i], true, colors)}\n${errorText(failures[i].details.error, '', colors)}`;
        }
      }
      return text;
    },
  };
}

module.exports = { create };
