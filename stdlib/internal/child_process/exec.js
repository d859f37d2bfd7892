'use strict';
// exec and execFile of child_process: spawn, and what the child prints gathered up to a limit. Loaded when one is called.

const { codes: { ERR_CHILD_PROCESS_STDIO_MAXBUFFER }, genericNodeError } = require('internal/errors');
const { validateString } = require('internal/validators');
const {
  MAX_BUFFER,
  checkNoNull,
  execFileArguments,
  sanitizeKillSignal,
  validateMaxBuffer,
  validateTimeout,
} = require('internal/child_process/normalize');
const { spawn } = require('internal/child_process/start');

function exec(command, options, callback) {
  validateString(command, 'command');
  checkNoNull(command, 'command');
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  options = Object.assign({ __proto__: null }, options);
  options.shell = typeof options.shell === 'string' ? options.shell : true;
  return require('child_process').execFile(command, options, callback);
}

const execDefaults = {
  __proto__: null, encoding: 'utf8', timeout: 0, maxBuffer: MAX_BUFFER, killSignal: 'SIGTERM',
  cwd: null, env: null, shell: false,
};

function execFile(file, args, options, callback) {
  [args, options, callback] = execFileArguments(args, options, callback);
  options = Object.assign({ __proto__: null }, execDefaults, options);
  validateTimeout(options.timeout);
  validateMaxBuffer(options.maxBuffer);
  options.killSignal = sanitizeKillSignal(options.killSignal);
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    gid: options.gid,
    shell: options.shell,
    signal: options.signal,
    uid: options.uid,
    windowsHide: !!options.windowsHide,
    windowsVerbatimArguments: !!options.windowsVerbatimArguments,
    argv0: options.argv0,
  });
  collectOutput(child, file, args, options, callback);
  return child;
}

// Gathers what the child prints and calls back once it is closed.
function collectOutput(child, file, args, options, callback) {
  const { Buffer } = require('buffer');
  const encoding = options.encoding !== 'buffer' && Buffer.isEncoding(options.encoding) ? options.encoding : null;
  let killed = false;
  let done = false;
  let timer = null;
  let failure = null;

  const gather = (stream, name) => {
    const output = { stream, chunks: [], length: 0 };
    if (!stream) return output;
    if (encoding) stream.setEncoding(encoding);
    stream.on('data', (chunk) => {
      if (options.maxBuffer === Infinity) {
        output.chunks.push(chunk);
        return;
      }
      const { readableEncoding } = stream;
      const size = readableEncoding ? Buffer.byteLength(chunk, readableEncoding) : chunk.length;
      const room = options.maxBuffer - output.length;
      output.length += size;
      if (size <= room) {
        output.chunks.push(chunk);
        return;
      }
      output.chunks.push(chunk.slice(0, room));
      failure = new ERR_CHILD_PROCESS_STDIO_MAXBUFFER(name);
      kill();
    });
    return output;
  };
  const whole = ({ stream, chunks }) =>
    (encoding || stream?.readableEncoding ? chunks.join('') : Buffer.concat(chunks));

  function finish(code, signal) {
    if (done) return;
    done = true;
    if (timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
    if (!callback) return;
    const out = whole(stdout);
    const err = whole(stderr);
    if (!failure && code === 0 && signal === null) {
      callback(null, out, err);
      return;
    }
    let cmd = file;
    if (args?.length) cmd += ` ${args.join(' ')}`;
    failure ||= genericNodeError(`Command failed: ${cmd}\n${err}`, {
      code: code < 0 ? require('internal/util').getSystemErrorName(code) : code,
      killed: child.killed || killed,
      signal,
    });
    failure.cmd = cmd;
    callback(failure, out, err);
  }

  function fail(error) {
    failure = error;
    child.stdout?.destroy();
    child.stderr?.destroy();
    finish();
  }

  function kill() {
    child.stdout?.destroy();
    child.stderr?.destroy();
    killed = true;
    try {
      child.kill(options.killSignal);
    } catch (error) {
      failure = error;
      finish();
    }
  }

  if (options.timeout > 0) {
    timer = setTimeout(() => {
      timer = null;
      kill();
    }, options.timeout);
  }
  const stdout = gather(child.stdout, 'stdout');
  const stderr = gather(child.stderr, 'stderr');
  child.addListener('close', finish);
  child.addListener('error', fail);
}

module.exports = { exec, execFile };
