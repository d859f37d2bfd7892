'use strict';
// `process.report`: a diagnostic report as an object or a file. Holds what this
// runtime knows; sections about V8 are absent rather than invented.

const binding = internalBinding('process');
const { validateBoolean, validateObject, validateSignalName, validateString } = require('internal/validators');
const { getOptionValue } = require('internal/options');

const settings = {
  compact: false,
  directory: '',
  excludeEnv: false,
  excludeNetwork: false,
  filename: '',
  reportOnFatalError: false,
  reportOnSignal: false,
  reportOnUncaughtException: false,
  signal: 'SIGUSR2',
};
const options = {
  compact: '--report-compact',
  directory: '--report-dir',
  excludeEnv: '--report-exclude-env',
  excludeNetwork: '--report-exclude-network',
  filename: '--report-filename',
  reportOnFatalError: '--report-on-fatalerror',
  reportOnSignal: '--report-on-signal',
  reportOnUncaughtException: '--report-uncaught-exception',
  signal: '--report-signal',
};
for (const key of Object.keys(options)) settings[key] = getOptionValue(options[key]) ?? settings[key];

function build(trigger, event, error, filename) {
  const os = require('os');
  const uname = internalBinding('os').uname();
  const now = new Date();
  const stack = String(error?.stack ?? error).split('\n');
  const memory = process.memoryUsage();
  const usage = process.resourceUsage();
  const usedCpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const report = {
    header: {
      reportVersion: 3,
      event,
      trigger,
      filename,
      dumpEventTime: now.toISOString().replace(/\.\d+Z$/, 'Z'),
      dumpEventTimeStamp: `${now.getTime()}`,
      processId: process.pid,
      threadId: 0,
      cwd: process.cwd(),
      commandLine: [process.argv0, ...process.execArgv, ...process.argv.slice(1)],
      nodejsVersion: process.version,
      wordSize: 64,
      arch: process.arch,
      platform: process.platform,
      componentVersions: { ...process.versions },
      release: { ...process.release },
      osName: uname[0],
      osRelease: uname[2],
      osVersion: uname[1],
      osMachine: uname[3],
      cpus: os.cpus().map(({ model, speed, times }) => ({ model, speed, ...times })),
      networkInterfaces: [],
      host: os.hostname(),
    },
    javascriptStack: {
      message: stack[0],
      stack: stack.slice(1).map((line) => line.trim()),
      errorProperties: { ...error },
    },
    javascriptHeap: { totalMemory: memory.heapTotal, usedMemory: memory.heapUsed, externalMemory: memory.external },
    resourceUsage: {
      rss: memory.rss,
      constrained_memory: binding.constrainedMemory(),
      available_memory: binding.availableMemory(),
      userCpuSeconds: usage.userCPUTime / 1e6,
      kernelCpuSeconds: usage.systemCPUTime / 1e6,
      cpuConsumptionPercent: (usedCpu / process.uptime()) * 100,
      maxRss: usage.maxRSS * 1024,
      pageFaults: { IORequired: usage.majorPageFault, IONotRequired: usage.minorPageFault },
      fsActivity: { reads: usage.fsRead, writes: usage.fsWrite },
    },
    libuv: binding.activeResources().map((type) => ({ type, is_active: true })),
    workers: [],
    environmentVariables: { ...process.env },
    userLimits: {},
    sharedObjects: [],
  };
  if (settings.excludeEnv) delete report.environmentVariables;
  if (settings.excludeNetwork) {
    delete report.header.networkInterfaces;
  } else {
    for (const [name, list] of Object.entries(os.networkInterfaces())) {
      for (const entry of list) report.header.networkInterfaces.push({ name, ...entry });
    }
  }
  return report;
}

function getReport(err) {
  if (err === undefined) err = new Error('JavaScript Callstack');
  else validateObject(err, 'err');
  return build('GetReport', 'JavaScript API', err, null);
}

let sequence = 0;
function defaultName() {
  const two = (number) => `${number}`.padStart(2, '0');
  const now = new Date();
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  return `report.${day}.${time}.${process.pid}.0.${`${++sequence}`.padStart(3, '0')}.json`;
}

function writeReport(file, err) {
  if (typeof file === 'object' && file !== null) {
    err = file;
    file = undefined;
  } else if (file !== undefined) {
    validateString(file, 'file');
  }
  if (err === undefined) err = new Error('JavaScript Callstack');
  else validateObject(err, 'err');
  const name = file ?? (settings.filename || defaultName());
  const report = build('API', 'JavaScript API', err, name);
  const text = JSON.stringify(report, null, settings.compact ? 0 : 2);
  if (name === 'stdout' || name === 'stderr') {
    require('fs').writeSync(name === 'stdout' ? 1 : 2, `${text}\n`);
    return name;
  }
  const path = require('path');
  const target = settings.directory ? path.join(settings.directory, name) : name;
  binding.rawDebug(`\nWriting Node.js report to file: ${name}`);
  require('fs').writeFileSync(target, `${text}\n`);
  binding.rawDebug('Node.js report completed');
  return name;
}

const report = { writeReport, getReport };
const checks = {
  boolean: (value, name) => validateBoolean(value, name),
  string: (value, name) => validateString(value, name),
};
for (const key of [
  'directory', 'filename', 'compact', 'excludeNetwork', 'signal', 'reportOnFatalError', 'reportOnSignal',
  'reportOnUncaughtException', 'excludeEnv',
]) {
  const check = key === 'signal' ? validateSignalName : checks[typeof settings[key]];
  const argument = { reportOnFatalError: 'trigger', reportOnSignal: 'trigger', reportOnUncaughtException: 'trigger' };
  Object.defineProperty(report, key, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get() { return settings[key]; },
    set(value) {
      check(value, argument[key] ?? key);
      if (key === 'reportOnSignal') watch(value, settings.signal);
      if (key === 'signal' && settings.reportOnSignal) watch(true, value);
      settings[key] = value;
    },
  });
}

let watched;
function onSignal() {
  writeReport();
}

function watch(on, signal) {
  if (watched !== undefined) process.removeListener(watched, onSignal);
  watched = on ? signal : undefined;
  if (on) process.on(signal, onSignal);
}

module.exports = { report };
