// stream/consumers: text, json, buffer, arrayBuffer, blob.
const { Readable } = require('stream');
const { text, json, buffer, arrayBuffer, blob } = require('stream/consumers');
const poem = Buffer.from('床前明月光');
const cut = () => Readable.from([poem.subarray(0, 4), poem.subarray(4, 7), poem.subarray(7)], { objectMode: false });
(async () => {
  console.log(await text(cut()), await text(Readable.from(['a', 'b'])), await text(Readable.from([])));
  console.log(JSON.stringify(await json(Readable.from(['{"a"', ':1}']))));
  console.log((await buffer(cut())).toString(), Buffer.isBuffer(await buffer(cut())), (await arrayBuffer(cut())).byteLength);
  const b = await blob(cut()); console.log(b.size, b.constructor.name, await b.text());
  await json(Readable.from(['{'])).catch((e) => console.log(e.name));
  await text(new Readable({ read() { this.destroy(new Error('gone')); } })).catch((e) => console.log(e.message));
})();
