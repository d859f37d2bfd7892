// Agents of a test: threads that share memory with it and nothing else. Both halves block while they wait for each other,
// for a test may keep its own thread busy as long as it likes.
'use strict';

const {
  MessageChannel, Worker, isMainThread, parentPort, receiveMessageOnPort, workerData,
} = require('worker_threads');

const { wait, add, load, notify } = Atomics;
const { now } = performance;
const clock = performance;
const text = String;

// Cells of the memory that each agent shares with the test: how many broadcasts were sent, and how many it took.
const SENT = 0;
const TAKEN = 1;

const idle = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds) {
  wait(idle, 0, 0, milliseconds);
}

function monotonicNow() {
  return Reflect.apply(now, clock, []);
}

// The test's half. `started` is told about each new agent.
function parent(started) {
  const running = [];

  function start(source) {
    const cells = new Int32Array(new SharedArrayBuffer(8));
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(__filename, {
      workerData: { source: text(source), cells, port: port2 },
      transferList: [port2],
    });
    worker.unref();
    port1.unref();
    running.push({ cells, port: port1 });
    started();
  }

  function broadcast(memory, id) {
    for (let i = 0; i < running.length; i++) {
      running[i].port.postMessage({ memory, id });
      add(running[i].cells, SENT, 1);
      notify(running[i].cells, SENT);
    }
    for (let i = 0; i < running.length; i++) {
      const { cells } = running[i];
      let taken;
      while ((taken = load(cells, TAKEN)) < load(cells, SENT)) wait(cells, TAKEN, taken);
    }
  }

  function getReport() {
    for (let i = 0; i < running.length; i++) {
      const message = receiveMessageOnPort(running[i].port);
      if (message !== undefined) return message.message;
    }
    return null;
  }

  return { start, broadcast, getReport, sleep, monotonicNow };
}

// The agent's half.
function runAgent({ source, cells, port }) {
  let taken = 0;
  globalThis.$262 = {
    agent: {
      receiveBroadcast(receiver) {
        while (load(cells, SENT) === taken) wait(cells, SENT, taken);
        const { memory, id } = receiveMessageOnPort(port).message;
        taken = add(cells, TAKEN, 1) + 1;
        notify(cells, TAKEN);
        receiver(memory, id);
      },
      report(value) {
        port.postMessage(text(value));
      },
      leaving() {},
      sleep,
      monotonicNow,
    },
  };
  require('vm').runInThisContext(source, { filename: 'agent' });
}

if (!isMainThread && parentPort !== null && workerData !== null) runAgent(workerData);

module.exports = { parent };
