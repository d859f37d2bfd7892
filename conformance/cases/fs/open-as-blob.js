// fs.openAsBlob: a Blob that reads its file when asked, and says so when it changed.
const fs = require('fs');
const path = require('path');
const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'blob-'));
const file = path.join(dir, 'file');
fs.writeFileSync(file, 'hello blob of a file');
(async () => {
  const blob = await fs.openAsBlob(file, { type: 'Text/Plain' });
  console.log(blob instanceof Blob, blob.size, blob.type, await blob.text());
  console.log(await blob.slice(6, 10).text(), await blob.slice(-4).text(), blob.slice(3).slice(2, 4).size);
  console.log(Buffer.from(await blob.arrayBuffer()).length, (await new Blob(['<', blob, '>']).text()));
  let text = '';
  for await (const chunk of blob.stream()) text += Buffer.from(chunk);
  console.log(text);
  fs.appendFileSync(file, '!');
  await blob.text().catch((error) => console.log(error.name));
  for (const act of [() => fs.openAsBlob(file, { type: 1 }), () => fs.openAsBlob(1), () => fs.openAsBlob(file, 1), () => fs.openAsBlob(path.join(dir, 'missing')), () => structuredClone(blob)]) {
    try { act(); } catch (error) { console.log(error.name, error.code); }
  }
  const handle = await fs.promises.open(file);
  for await (const line of handle.readLines()) console.log(line);
  console.log(handle.fd);
  fs.rmSync(dir, { recursive: true });
})();
