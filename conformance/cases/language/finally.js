// What a catch block throws survives a finally block that catches errors itself.
function inner() { try { throw new Error('in'); } catch { /* expected */ } }
function* gen(f) { try { yield 1; throw new Error('a'); } catch (e) { throw e; } finally { f(); } }
const t = (name, f) => { try { console.log(name, f()); } catch (e) { console.log(name, 'threw', e.message ?? e); } };
t('rethrow', () => { try { throw new Error('a'); } catch (e) { throw e; } finally { inner(); } });
t('other', () => { try { throw new Error('a'); } catch { throw new Error('b'); } finally { inner(); } });
t('no throw', () => { try { throw new Error('a'); } catch { return 'caught'; } finally { inner(); } });
t('finally returns', () => { try { throw new Error('a'); } catch (e) { throw e; } finally { inner(); return 'over'; } });
t('finally throws', () => { try { throw new Error('a'); } catch (e) { throw e; } finally { inner(); throw new Error('f'); } });
t('nested', () => { try { try { throw new Error('a'); } catch (e) { throw e; } finally { inner(); } } catch (e) { return `outer ${e.message}`; } finally { inner(); } });
t('loop', () => { for (const x of [1, 2]) { try { throw x; } catch { continue; } finally { inner(); } } return 'done'; });
t('value', () => { try { throw 0; } catch (e) { throw e; } finally { inner(); } });
t('generator', () => [...gen(inner)]);
t('generator return', () => { const g = gen(inner); g.next(); return JSON.stringify([g.return(5), g.next()]); });
t('generator throw', () => { const g = gen(inner); g.next(); return g.throw(new Error('g')); });
t('return in catch', () => { function* g() { try { throw 1; } catch { yield 2; } finally { inner(); } } const i = g(); i.next(); return JSON.stringify(i.return(9)); });
t('yield in finally', () => { function* g() { try { throw new Error('y'); } catch (e) { throw e; } finally { inner(); yield 'f'; } } const i = g(); console.log(i.next().value); return i.next(); });
async function* agen() { try { yield 1; throw new Error('ag'); } catch (e) { throw e; } finally { await null; inner(); } }
(async () => {
  try { for await (const x of agen()) console.log('async generator', x); console.log('lost'); } catch (e) { console.log('async generator threw', e.message); }
  try { await (async () => { try { await null; throw new Error('as'); } catch (e) { throw e; } finally { await null; inner(); } })(); console.log('lost'); } catch (e) { console.log('async threw', e.message); }
})();
