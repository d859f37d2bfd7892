'use strict';

// History that outlives the session: a file with a line for each command, the
// oldest first. Several sessions may share it; the last to write wins.

const fs = require('fs');
const path = require('path');
const os = require('os');

const DEBOUNCE = 15;

function writeMessage(repl, text) {
  repl.output.write(text);
  repl.displayPrompt?.();
}

function setupHistory(repl, given, ready) {
  const options = typeof given === 'object' && given !== null ? given : { filePath: given };
  if (typeof options.onHistoryFileLoaded === 'function') ready ??= options.onHistoryFileLoaded;
  let file = options.filePath;
  if (options.size !== undefined) repl.historySize = options.size;
  // An empty name: no file is wanted.
  if (file === '') {
    repl._historyPrev = disabled;
    ready(null, repl);
    return;
  }
  if (typeof file === 'string') file = file.trim();
  if (!file) {
    try {
      file = path.join(os.homedir(), '.node_repl_history');
    } catch {
      writeMessage(repl, '\nError: Could not get the home directory.\nREPL session history will not be persisted.\n');
      repl._historyPrev = disabled;
      ready(null, repl);
      return;
    }
  }
  repl.pause();
  fs.open(file, fs.constants.O_CREAT | fs.constants.O_RDONLY, 0o600, (error, fd) => {
    if (error) {
      writeMessage(repl, '\nError: Could not open history file.\nREPL session history will not be persisted.\n');
      repl._historyPrev = disabled;
      repl.resume();
      ready(null, repl);
      return;
    }
    fs.close(fd, () => load(repl, file, ready));
  });
}

function load(repl, file, ready) {
  fs.readFile(file, 'utf8', (error, text) => {
    if (error) {
      ready(error);
      return;
    }
    const lines = text ? text.split(/\r?\n+/, repl.historySize) : [];
    repl.history = lines.filter(Boolean);
    repl.historyManager = { isFlushing: false };
    let timer = null;
    repl.on('line', () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(flush, DEBOUNCE);
      repl.historyManager.isFlushing = true;
    });
    function flush() {
      timer = null;
      const kept = repl.history.slice(0, repl.historySize).join(os.EOL);
      fs.writeFile(file, kept, { mode: 0o600 }, () => {
        if (timer !== null) return;
        repl.historyManager.isFlushing = false;
        repl.emit('flushHistory');
      });
    }
    repl.once('exit', () => {
      if (timer !== null) {
        clearTimeout(timer);
        flush();
      }
    });
    repl.resume();
    ready(null, repl);
  });
}

function disabled() {
  if (this.history.length === 0) {
    writeMessage(this, '\nPersistent history support disabled. Set the NODE_REPL_HISTORY environment\nvariable to a valid, ' +
                       'user-writable path to enable.\n');
  }
  delete this._historyPrev;
  return this._historyPrev?.();
}

module.exports = { setupHistory };
