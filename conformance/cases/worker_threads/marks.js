// Objects that may not be transferred or cloned.
const { MessageChannel, markAsUntransferable, isMarkedAsUntransferable, markAsUncloneable } = require('worker_threads');

const { port1, port2 } = new MessageChannel();
const buffer = new ArrayBuffer(8);
markAsUntransferable(buffer);
markAsUntransferable(1);
console.log(isMarkedAsUntransferable(buffer), isMarkedAsUntransferable({}), isMarkedAsUntransferable(1));
try {
  port1.postMessage(buffer, [buffer]);
} catch (error) {
  console.log(error.name, error.code);
}
console.log(buffer.byteLength, structuredClone(buffer).byteLength);
const secret = { a: 1 };
markAsUncloneable(secret);
for (const value of [secret, [secret]]) {
  try {
    structuredClone(value);
  } catch (error) {
    console.log(error.name, error.code);
  }
}
port1.close();
port2.close();
