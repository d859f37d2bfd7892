// Ports: order, transfer, receiveMessageOnPort, a close that reaches the other end.
const { MessageChannel, receiveMessageOnPort } = require('worker_threads');

const { port1, port2 } = new MessageChannel();
port1.postMessage({ first: true });
port1.postMessage('second');
console.log(receiveMessageOnPort(port2), receiveMessageOnPort(port2), receiveMessageOnPort(port2));

const memory = new Uint8Array([1, 2, 3]);
port1.postMessage(memory, [memory.buffer]);
console.log(memory.length, receiveMessageOnPort(port2).message);

const inner = new MessageChannel();
port2.on('message', ({ port, text }) => {
  console.log(text);
  port.postMessage('through the moved port');
});
inner.port1.once('message', (message) => {
  console.log(message);
  inner.port1.close();
  port1.ref();
  port1.on('close', () => console.log('port1 closed too'));
  port2.close();
});
port1.postMessage({ port: inner.port2, text: 'a port' }, [inner.port2]);

for (const bad of [[inner.port2], [port1], [memory.buffer], [{}], [null]]) {
  try {
    port1.postMessage(1, bad);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const args of [[], [1, 1], [1, { transfer: 1 }], [() => {}], [inner.port1]]) {
  try {
    port1.postMessage(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
