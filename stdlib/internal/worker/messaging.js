'use strict';

// postMessageToThread(): any thread reaches any other through its mailbox. The
// receiver answers to the mailbox of the sender whether a listener of
// 'workerMessage' on `process` took the message.

const binding = internalBinding('worker');
const {
  codes: {
    ERR_WORKER_MESSAGING_ERRORED, ERR_WORKER_MESSAGING_FAILED, ERR_WORKER_MESSAGING_SAME_THREAD,
    ERR_WORKER_MESSAGING_TIMEOUT,
  },
} = require('internal/errors');
const { validateNumber } = require('internal/validators');

const [threadId] = binding.thread();

let mailbox;
let lastId = 0;
const pending = new Map();
// Ports towards other threads, kept while this one lives.
const ports = new Map();

function portTo(thread) {
  let port = ports.get(thread);
  if (port === undefined) {
    port = binding.mailboxOf(thread);
    if (port === undefined) return undefined;
    ports.set(thread, port);
  }
  return port;
}

function answer({ source, id }, status) {
  portTo(source)?.postMessage({ type: 'answer', id, status });
}

function receive(message) {
  if (message.type === 'answer') {
    const settle = pending.get(message.id);
    if (settle !== undefined) settle(message.status);
    return;
  }
  let status = 'failed';
  try {
    if (process.emit('workerMessage', message.value, message.source)) status = 'done';
  } catch {
    status = 'errored';
  }
  answer(message, status);
}

// Lets other threads reach this one; keeps nothing alive.
function listen() {
  if (mailbox !== undefined) return;
  mailbox = binding.mailbox();
  mailbox.on('message', receive);
  mailbox.unref();
}

async function postMessageToThread(thread, value, transferList, timeout) {
  if (typeof transferList === 'number' && timeout === undefined) {
    timeout = transferList;
    transferList = [];
  }
  if (timeout !== undefined) validateNumber(timeout, 'timeout', 0);
  if (thread === threadId) throw new ERR_WORKER_MESSAGING_SAME_THREAD();
  listen();
  const port = typeof thread === 'number' ? binding.mailboxOf(thread) : undefined;
  if (port === undefined) throw new ERR_WORKER_MESSAGING_FAILED();
  const id = ++lastId;
  const { promise, resolve } = Promise.withResolvers();
  pending.set(id, resolve);
  let timer;
  mailbox.ref();
  try {
    port.postMessage({ type: 'message', id, source: threadId, value }, transferList);
    if (timeout !== undefined) timer = setTimeout(resolve, timeout, 'timeout');
    const status = await promise;
    if (status === 'failed') throw new ERR_WORKER_MESSAGING_FAILED();
    if (status === 'errored') throw new ERR_WORKER_MESSAGING_ERRORED();
    if (status === 'timeout') throw new ERR_WORKER_MESSAGING_TIMEOUT();
  } finally {
    clearTimeout(timer);
    pending.delete(id);
    if (pending.size === 0) mailbox.unref();
    port.close();
  }
}

module.exports = { listen, postMessageToThread };
