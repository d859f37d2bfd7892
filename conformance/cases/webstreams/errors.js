const t = (name, f) => { try { const r = f(); if (r && typeof r.then === 'function') r.then((v) => console.log(name, 'OK', v), (e) => console.log(name, 'REJ', e.name, e.code, e.message)); else console.log(name, 'ret', r); } catch (e) { console.log(name, e.name, e.code, e.message); } };
t('null', () => new ReadableStream(null));
t('p1', () => new ReadableStream({pull: 1}));
t('c1', () => new ReadableStream({cancel: 1}));
t('auto', () => new ReadableStream({type:'bytes', autoAllocateChunkSize: 0}));
t('type', () => new ReadableStream({type:'foo'}));
t('size', () => new ReadableStream({type:'bytes'}, {size(){}}));
t('size2', () => new ReadableStream({}, {size: 1}));
t('hwm', () => new ReadableStream({}, {highWaterMark: -1}));
t('hwm', () => new ReadableStream({}, {highWaterMark: 'foo'}));
t('strat', () => new ReadableStream({}, 1));
t('from', () => ReadableStream.from(1));
t('from', () => ReadableStream.from({}));
t('from', () => ReadableStream.from({[Symbol.asyncIterator]: () => 1}));
t('from', () => ReadableStream.from({[Symbol.asyncIterator]: 1}));
t('locked', () => Reflect.get(ReadableStream.prototype, 'locked', {}));
t('cancel', () => ReadableStream.prototype.cancel.call({}));
const l = new ReadableStream(); l.getReader();
t('cancel', () => l.cancel());
t('getReader', () => l.getReader());
t('getReader', () => new ReadableStream().getReader({mode:'byob'}));
t('getReader', () => new ReadableStream().getReader({mode:'b'}));
t('getReader', () => new ReadableStream().getReader(1));
t('pipeTo', () => l.pipeTo(1));
t('pipeTo', () => l.pipeTo(new WritableStream()));
t('pipeTo', () => new ReadableStream().pipeTo(new WritableStream(), {signal: 1}));
const lw = new WritableStream(); lw.getWriter();
t('pipeTo', () => new ReadableStream().pipeTo(lw));
t('pt', () => new ReadableStream().pipeThrough());
t('pt', () => new ReadableStream().pipeThrough({}));
t('pt', () => new ReadableStream().pipeThrough({readable: new ReadableStream}));
t('pt', () => new ReadableStream().pipeThrough({readable: new ReadableStream, writable: lw}));
t('pt', () => l.pipeThrough(new TransformStream));
t('pt', () => new ReadableStream().pipeThrough(new TransformStream, 1));
t('tee', () => l.tee());
t('values', () => l.values());
t('values', () => new ReadableStream().values(1));
t('rdr', () => new ReadableStreamDefaultReader({}));
t('rdr', () => new ReadableStreamDefaultReader(l));
t('rdrb', () => new ReadableStreamBYOBReader({}));
t('rdrb', () => new ReadableStreamBYOBReader(new ReadableStream));
t('ctl', () => new ReadableStreamDefaultController());
t('ctl', () => new ReadableByteStreamController());
t('ctl', () => new ReadableStreamBYOBRequest());
t('ctl', () => new WritableStreamDefaultController());
t('ctl', () => new TransformStreamDefaultController());
{ const s = new ReadableStream; const r = s.getReader(); r.releaseLock(); t('read', () => r.read()); t('rcancel', () => r.cancel()); t('closed', () => r.closed); t('rel', () => r.releaseLock()); }
{ const s = new ReadableStream; const r = s.getReader(); t('pendread', () => r.read()); r.releaseLock(); }
t('read', () => ReadableStreamDefaultReader.prototype.read.call({}));
t('closed', () => Reflect.get(ReadableStreamDefaultReader.prototype, 'closed', {}));
t('relthis', () => ReadableStreamDefaultReader.prototype.releaseLock.call({}));
{ let c; const s = new ReadableStream({start(x){c=x}}); c.close(); t('close2', () => c.close()); t('enq', () => c.enqueue(1)); t('desired', () => c.desiredSize); console.log(s, c); c.error(1)}
{ let c; const s = new ReadableStream({start(x){c=x}}, {size(){return -1}}); t('enq', () => c.enqueue(1)); }
{ let c; const s = new ReadableStream({type:'bytes', start(x){c=x}}); t('benq', () => c.enqueue(1)); t('benq0', () => c.enqueue(new Uint8Array(0)));
console.log(c, s, c.byobRequest); c.close(); t('c2', ()=>c.close()); t('e2', () => c.enqueue(new Uint8Array(1)));
 const r = s.getReader({mode:'byob'}); console.log(r); t('br', () => r.read()); t('br', () => r.read(new Uint8Array(0))); t('br', () => r.read(new Uint8Array(2), {min: 0})); t('br', () => r.read(new Uint8Array(2), {min: 3})); t('br', () => r.read(new Uint8Array(3))); t('br', () => r.read(new Uint8Array(1), 1));t('br', () => r.read(new DataView(new ArrayBuffer(2))));  }
t('w', () => new WritableStream(null)); t('w', () => new WritableStream(1)); t('w', () => new WritableStream({type: 'a'})); t('w', () => new WritableStream({write: 1})); t('w', () => new WritableStream({start: 1})); t('w', () => new WritableStream({abort: 1}));t('w', () => new WritableStream({close: 1}));
t('wl', () => lw.getWriter()); t('wl', () => lw.abort()); t('wl', () => lw.close()); t('wl', () => new WritableStreamDefaultWriter(lw)); t('wl', () => new WritableStreamDefaultWriter(1));
t('wthis', () => WritableStream.prototype.abort.call(1)); t('wthis', () => WritableStream.prototype.close.call(1));t('wthis', () => WritableStream.prototype.getWriter.call(1));
{ let c; const s = new WritableStream({start(x){c=x}}); console.log(s, c); const w = s.getWriter(); console.log(w); w.close(); t('wclose2', () => w.close()); t('wwrite', () => w.write(1)); setTimeout(() => { console.log(s, w); t('wc3', () => w.close()); t('ww3', () => w.write(1)); t('dsz', () => w.desiredSize); w.releaseLock(); t('dsz', () => w.desiredSize); t('wr', () => w.write(1)); t('wcl', () => w.close()); t('wab', () => w.abort()); t('wready', () => w.ready); t('wclosed', () => w.closed); w.releaseLock();}, 10); }
{ const s = new WritableStream(); t('scl', () => s.close()); t('scl2', () => s.close()); }
t('cqs', () => new CountQueuingStrategy()); t('cqs', () => new CountQueuingStrategy({})); t('cqs', () => new CountQueuingStrategy({highWaterMark: 'a'}).highWaterMark); t('cqs', () => new ByteLengthQueuingStrategy()); console.log(new CountQueuingStrategy({highWaterMark: 2}), new ByteLengthQueuingStrategy({highWaterMark: 2}), new ByteLengthQueuingStrategy({highWaterMark: 2}).size, new CountQueuingStrategy({highWaterMark: 2}).size);
t('cs', () => new CompressionStream('x')); t('cs', () => new CompressionStream());
console.log(new ReadableStream().values(), new ReadableStreamDefaultReader(new ReadableStream));
