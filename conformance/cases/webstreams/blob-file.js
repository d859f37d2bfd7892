// Blobs and file handles as byte streams.
const { open } = require('fs/promises');
const { arrayBuffer, blob, buffer, json, text } = require('stream/consumers');
(async () => {
  const big = new Blob(['hello ', new Uint8Array(70000).fill(65), 'x']);
  let total = 0;
  for await (const chunk of big.stream()) total += chunk.length;
  console.log(total);
  const reader = new Blob(['hello']).stream().getReader({ mode: 'byob' });
  console.log(Buffer.from((await reader.read(new Uint8Array(10))).value).toString());
  await reader.cancel();
  console.log(await text(big.slice(0, 8).stream()), await json(new Blob(['[1,2]']).stream()));
  console.log(await buffer(new Blob(['ab']).stream()), await arrayBuffer(new Blob(['cd']).stream()));
  console.log((await blob(new Blob(['ab', 'cd']).stream())).size);
  const handle = await open(__filename);
  console.log((await text(handle.readableWebStream())).startsWith('// Blobs'));
  try { handle.readableWebStream(); } catch (error) { console.log(error.code, error.message); }
  await handle.close();
  try { handle.readableWebStream(); } catch (error) { console.log(error.code, error.message); }
  const closing = await open(__filename);
  const waiting = closing.readableWebStream().getReader();
  closing.close();
  console.log(await waiting.closed);
  const auto = await open(__filename);
  for await (const chunk of auto.readableWebStream({ autoClose: true })) if (chunk.length === 0) console.log('empty');
  console.log(auto.fd);
  for (const C of [ReadableStream, WritableStream, TransformStream]) {
    try { structuredClone(new C()); } catch (error) { console.log(error.name, error.code, error.message); }
  }
})();
