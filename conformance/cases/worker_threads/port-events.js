// Ports are event targets: handlers, MessageEvent, references.
const { MessageChannel, MessagePort } = require('worker_threads');

const { port1, port2 } = new MessageChannel();
console.log(port1 instanceof MessagePort, port1 instanceof EventTarget, port1.hasRef());
port1.addEventListener('message', (event) => {
  console.log(event.constructor.name, event.type, event.data, event.target === port1, event.ports.length);
});
console.log(port1.hasRef());
port1.start();
port1.ref();
let seen = 0;
port1.onmessage = ({ data }) => {
  console.log('handler', data);
  if (++seen === 2) {
    port1.onmessage = null;
    port1.close(() => console.log('closed'));
  }
};
console.log(typeof port1.onmessage);
port2.postMessage('a');
port2.postMessage('b');
for (const f of [() => MessagePort(), () => new MessagePort(), () => MessageChannel()]) {
  try {
    f();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
