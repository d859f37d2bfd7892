'use strict';

// Reporters: which ones, where their text goes. A builtin one is an object with
// `event(type, data)` and `end()` that give text; others are what Node takes:
// generator functions and transform streams.

const { getOptionValue } = require('internal/options');
const { codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');

const BUILTIN = ['spec', 'dot', 'tap', 'junit'];

function builtin(name, colors) {
  return require(`internal/test_runner/reporters/${name}`).create(colors);
}

function destinationOf(name) {
  if (name === 'stdout') return process.stdout;
  if (name === 'stderr') return process.stderr;
  // Written at once: the process may leave at any time.
  const fs = require('fs');
  const fd = fs.openSync(name, 'w');
  return { write: (text) => fs.writeSync(fd, text), end: () => fs.closeSync(fd) };
}

// A stream of events, as `run()` gives and as reporters read.
function makeStream() {
  const { Readable } = require('stream');
  class TestsStream extends Readable {
    constructor() {
      super({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
    }

    _read() {}

    event(type, data) {
      this.emit(type, data);
      this.push({ type, data });
    }

    end() {
      this.push(null);
    }
  }
  return new TestsStream();
}

async function pipeCustom(reporter, stream, destination) {
  const { Readable } = require('stream');
  let output;
  if (typeof reporter === 'function' && reporter.prototype?.pipe === undefined && !/^class\b/.test(Function.prototype.toString.call(reporter))) {
    output = Readable.from(reporter(stream));
  } else {
    output = stream.pipe(typeof reporter === 'function' ? new reporter() : reporter);
  }
  output.on('data', (text) => destination.write(text));
  await new Promise((resolve) => output.once('end', resolve));
  if (destination !== process.stdout && destination !== process.stderr) destination.end();
}

async function load(name) {
  const path = require('path');
  const { pathToFileURL } = require('url');
  let url = name;
  if (name.startsWith('.') || path.isAbsolute(name)) url = pathToFileURL(path.resolve(name)).href;
  else if (!/^(?:file|data|node):/.test(name)) {
    url = pathToFileURL(require('module').createRequire(path.resolve('reporter')).resolve(name)).href;
  }
  const loaded = await import(url);
  const reporter = loaded.default?.default ?? loaded.default;
  if (typeof reporter !== 'function' && typeof reporter?.pipe !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('Reporter', ['Function', 'Stream'], reporter);
  }
  return reporter;
}

// The reporters of the command line.
function fromOptions() {
  const names = [...getOptionValue('--test-reporter') ?? []];
  const places = [...getOptionValue('--test-reporter-destination') ?? []];
  if (names.length === 0 && places.length === 0) names.push(process.stdout.isTTY ? 'spec' : 'tap');
  if (names.length === 1 && places.length === 0) places.push('stdout');
  if (names.length !== places.length) {
    throw new ERR_INVALID_ARG_VALUE('--test-reporter', names, 'must match the number of specified \'--test-reporter-destination\'');
  }
  const sinks = names.map((name, i) => {
    const destination = destinationOf(places[i]);
    if (BUILTIN.includes(name)) {
      const { shouldColorize } = require('internal/util/colors');
      const made = builtin(name, Boolean(shouldColorize(destination)));
      // Written in a tick, as by a stream: after what tests print meanwhile.
      let waiting = '';
      const flush = () => {
        if (waiting !== '') destination.write(waiting);
        waiting = '';
      };
      const add = (text) => {
        if (!text) return;
        if (waiting === '') process.nextTick(flush);
        waiting += text;
      };
      process.once('exit', flush);
      return {
        event: (type, data) => add(made.event(type, data)),
        end: () => {
          add(made.end());
          flush();
          if (destination !== process.stdout && destination !== process.stderr) destination.end();
        },
      };
    }
    const stream = makeStream();
    load(name).then((reporter) => pipeCustom(reporter, stream, destination)).catch((error) => {
      process.nextTick(() => { throw error; });
    });
    return stream;
  });
  return {
    event(type, data) { for (let i = 0; i < sinks.length; i++) sinks[i].event(type, data); },
    end() { for (let i = 0; i < sinks.length; i++) sinks[i].end(); },
  };
}

// A builtin reporter as a generator over events.
function generator(name) {
  const fn = async function* (source) {
    const made = builtin(name, false);
    for await (const { type, data } of source) {
      const text = made.event(type, data);
      if (text) yield text;
    }
    const text = made.end();
    if (text) yield text;
  };
  Object.defineProperty(fn, 'name', { __proto__: null, configurable: true, value: name });
  return fn;
}

function specClass() {
  const { Transform } = require('stream');
  return class SpecReporter extends Transform {
    constructor() {
      super({ __proto__: null, writableObjectMode: true });
      this.made = builtin('spec', false);
    }

    _transform({ type, data }, encoding, callback) {
      callback(null, this.made.event(type, data));
    }

    _flush(callback) {
      callback(null, this.made.end());
    }
  };
}

module.exports = { fromOptions, generator, makeStream, specClass };
