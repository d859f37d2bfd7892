// The bytes of a memory are those of its buffer; growing makes another buffer.
const bytes = Buffer.from('AGFzbQEAAAABNApgAn9/AX9gA39+fAF/YAF/AX9gAn9/AGAAAGAAAX9gAn99An1/YAF+AX5gAXwBf2ABfwACCwEDZW52A2xvZwABAw4NAAICAwIEAAUCBgcICQQEAXAAAwUEAQEBBAYLAn8BQQcLfgBCdwsHdBEGbWVtb3J5AgABZwMAAWMDAQF0AQADYWRkAAEEY2FsbAACBGdyb3cAAwVzdG9yZQAEBGxvYWQABQR0cmFwAAYDZGl2AAcDcmVjAAgIaW5kaXJlY3QACQRzd2FwAAoEd2lkZQALBXRydW5jAAwEc2V0ZwANCQcBAEEACwEBCm0NBwAgACABagsRACAAQgVEAAAAAAAA+D8QAAsGACAAQAALCQAgACABOgAACwcAIAAtAAALAwAACwcAIAAgAW0LBAAQCAsLAEEUQRYgABEAAAsGACABIAALBwAgAEIBfAsFACAAqgsGACAAJAALCw4BAEEICwhoaSB0aGVyZQ==', 'base64');
const attempt = (f) => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
const { exports: { memory, grow, store, load } } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { log() {} } });
const before = memory.buffer;
console.log(before === memory.buffer, before.byteLength, Buffer.from(before, 8, 8).toString());
store(3, 200); new Uint8Array(before)[4] = 201;
console.log(new Uint8Array(before)[3], load(4));
console.log(grow(1), before.byteLength, memory.buffer.byteLength, memory.buffer === before, new Uint8Array(memory.buffer)[3]);
console.log(memory.grow(1), memory.buffer.byteLength, grow(5), attempt(() => memory.grow(5)));
const same = memory.buffer; console.log(memory.grow(0), same.byteLength, memory.buffer.byteLength, memory.buffer === same);
for (const f of [() => memory.buffer.transfer(), () => structuredClone(memory.buffer, { transfer: [memory.buffer] })]) console.log(typeof attempt(f));
console.log(memory.buffer.byteLength);
const copy = structuredClone(memory.buffer); new Uint8Array(copy)[3] = 1; console.log(load(3), copy.byteLength);
const own = new WebAssembly.Memory({ initial: 1, maximum: 2 });
console.log(own.buffer.byteLength, own.grow(1), attempt(() => own.grow(1)), own.buffer.byteLength);
for (const d of [undefined, {}, { initial: -1 }, { initial: 3, maximum: 1 }, { initial: 70000 }]) console.log(attempt(() => String(new WebAssembly.Memory(d))).split(':')[0]);
for (let i = 0; i < 50; i++) { const m = new WebAssembly.Memory({ initial: 1 }); new Uint8Array(m.buffer).fill(i); m.grow(1); }
const views = []; for (let i = 0; i < 200; i++) views.push(new Uint8Array(1e5));
console.log(views.length, load(3));
