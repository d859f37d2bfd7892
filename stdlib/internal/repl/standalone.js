'use strict';

// The REPL a program without a script is.

const REPL = require('repl');

function createInternalRepl(env, opts, callback) {
  if (typeof opts === 'function') {
    callback = opts;
    opts = null;
  }
  opts = { [REPL.kStandaloneREPL]: true, ignoreUndefined: false, useGlobal: true, breakEvalOnSigint: true, ...opts };
  if (Number.parseInt(env.NODE_NO_READLINE, 10)) opts.terminal = false;
  if (env.NODE_REPL_MODE) {
    opts.replMode = {
      strict: REPL.REPL_MODE_STRICT,
      sloppy: REPL.REPL_MODE_SLOPPY,
    }[env.NODE_REPL_MODE.toLowerCase().trim()];
  }
  opts.replMode ??= REPL.REPL_MODE_SLOPPY;
  const size = Number(env.NODE_REPL_HISTORY_SIZE);
  opts.historySize = size > 0 ? size : 1000;
  const repl = REPL.start(opts);
  const terminal = 'terminal' in opts ? opts.terminal : process.stdout.isTTY;
  repl.setupHistory(terminal ? env.NODE_REPL_HISTORY : '', callback);
}

// Greets and begins; the process ends with it.
function run(source, print, evalScript) {
  if (require('internal/options').getOptionValue('--input-type')) {
    require('console').error('Cannot specify --input-type for REPL');
    process.exit(9);
  }
  require('console').log(`Welcome to Node.js ${process.version}.\nType ".help" for more information.`);
  createInternalRepl(process.env, (error, repl) => {
    if (error) throw error;
    repl.on('exit', () => {
      if (repl.historyManager?.isFlushing) {
        repl.pause();
        repl.once('flushHistory', () => process.exit());
        return;
      }
      process.exit();
    });
  });
  if (source !== undefined) evalScript('[eval]', source, print);
}

module.exports = { createInternalRepl, run };
