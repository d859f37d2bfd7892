// A message reaches all others of the name, in every thread, and not its sender.
const { BroadcastChannel, Worker, isMainThread } = require('worker_threads');

const channel = new BroadcastChannel('news');
if (isMainThread) {
  const other = new BroadcastChannel('news');
  const elsewhere = new BroadcastChannel('else');
  elsewhere.onmessage = () => console.log('never');
  const got = [];
  channel.onmessage = ({ data, type }) => {
    got.push(`first ${type} ${data}`);
    done();
  };
  other.onmessage = ({ data }) => {
    got.push(`second ${data}`);
    done();
  };
  const worker = new Worker(__filename);
  function done() {
    if (got.length === 2) channel.postMessage('to all');
    if (got.length < 3) return;
    console.log(got.sort());
    channel.close();
    channel.close();
    other.close();
    elsewhere.close();
    try {
      channel.postMessage(1);
    } catch (error) {
      console.log(error.name, error.message);
    }
  }
  worker.on('exit', (code) => console.log('worker', code));
  console.log(channel.name, new BroadcastChannel(null).unref().name);
  for (const f of [() => new BroadcastChannel(), () => channel.postMessage(), () => Reflect.get(BroadcastChannel.prototype, 'name')]) {
    try {
      f();
    } catch (error) {
      console.log(error.name, error.code);
    }
  }
} else {
  channel.onmessage = ({ data }) => {
    console.log('in the worker:', data);
    channel.close();
  };
  channel.postMessage('from the worker');
}
