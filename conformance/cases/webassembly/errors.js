// Errors of compiling and linking, promises, streaming.
const bytes = Buffer.from('AGFzbQEAAAABNApgAn9/AX9gA39+fAF/YAF/AX9gAn9/AGAAAGAAAX9gAn99An1/YAF+AX5gAXwBf2ABfwACCwEDZW52A2xvZwABAw4NAAICAwIEAAUCBgcICQQEAXAAAwUEAQEBBAYLAn8BQQcLfgBCdwsHdBEGbWVtb3J5AgABZwMAAWMDAQF0AQADYWRkAAEEY2FsbAACBGdyb3cAAwVzdG9yZQAEBGxvYWQABQR0cmFwAAYDZGl2AAcDcmVjAAgIaW5kaXJlY3QACQRzd2FwAAoEd2lkZQALBXRydW5jAAwEc2V0ZwANCQcBAEEACwEBCm0NBwAgACABagsRACAAQgVEAAAAAAAA+D8QAAsGACAAQAALCQAgACABOgAACwcAIAAtAAALAwAACwcAIAAgAW0LBAAQCAsLAEEUQRYgABEAAAsGACABIAALBwAgAEIBfAsFACAAqgsGACAAJAALCw4BAEEICwhoaSB0aGVyZQ==', 'base64');
const attempt = (f) => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
for (const source of [[], [1, 2, 3, 4, 5], [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0], [0, 0x61]]) console.log(attempt(() => new WebAssembly.Module(new Uint8Array(source))));
console.log(attempt(() => new WebAssembly.Module('x')), attempt(() => WebAssembly.Module(bytes)).split(':')[0], attempt(() => WebAssembly.validate()));
console.log(attempt(() => new WebAssembly.Module(bytes.subarray(0, 40))).split(':')[0]);
const module = new WebAssembly.Module(bytes);
for (const imports of [undefined, 5, {}, { env: 1 }, { env: {} }, { env: { log: 1 } }]) console.log(attempt(() => new WebAssembly.Instance(module, imports)));
console.log(attempt(() => new WebAssembly.Instance({})).split(':')[0], WebAssembly.Module.customSections(module, 'x'), attempt(() => new WebAssembly.Global({ value: 'odd' })).split(':')[0]);
console.log(Object.getOwnPropertyNames(WebAssembly).filter((n) => !/Tag|Exception|JSTag|Suspend|promising|SuspendError/.test(n)).sort().join());
console.log(Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly').enumerable, new WebAssembly.LinkError('m') instanceof Error, WebAssembly.CompileError.name);
(async () => {
  console.log(await WebAssembly.compile(bytes) instanceof WebAssembly.Module, Object.keys(await WebAssembly.instantiate(bytes, { env: { log() {} } })));
  console.log(await WebAssembly.instantiate(module, { env: { log() {} } }) instanceof WebAssembly.Instance);
  await WebAssembly.instantiate(bytes).catch((e) => console.log(e.name, e.message));
  await WebAssembly.compile(new Uint8Array(3)).catch((e) => console.log(e.name, e.message));
  const response = () => new Response(bytes, { headers: { 'content-type': 'application/wasm' } });
  console.log((await WebAssembly.instantiateStreaming(response(), { env: { log() {} } })).instance.exports.add(1, 2), await WebAssembly.compileStreaming(response()) instanceof WebAssembly.Module);
  await WebAssembly.compileStreaming(new Response('x')).catch((e) => console.log(e.name, e.code, e.message));
  await WebAssembly.compileStreaming(5).catch((e) => console.log(e.name, e.code));
})();
