'use strict';
const sinon = require('sinon');
const spy = sinon.spy((a, b) => a + b);
console.log(spy(1, 2), spy.call({ t: 1 }, 3, 4), spy.callCount, spy.args, spy.returnValues, spy.calledWith(3), spy.firstCall.args);
const o = { get(x) { return x; }, async later() { return 1; } };
const stub = sinon.stub(o, 'get'); stub.withArgs(1).returns('one'); stub.onSecondCall().throws(new TypeError('second')); stub.callsFake((x) => `fake ${x}`);
console.log(o.get(1)); try { o.get(5); } catch (e) { console.log(e.name, e.message); } console.log(o.get(6)); stub.restore(); console.log(o.get(7));
sinon.stub(o, 'later').resolves(9); o.later().then((v) => console.log('later', v));
const clock = sinon.useFakeTimers({ now: 1000 });
setTimeout(() => console.log('fired at', Date.now()), 500); const iv = setInterval(() => console.log('tick', Date.now()), 200);
clock.tick(650); clearInterval(iv); console.log(new Date().toISOString(), performance.now()); clock.restore();
const mock = sinon.mock({ m() {} }); mock.expects('m').once().withArgs(sinon.match.number);
try { mock.verify(); } catch (e) { console.log(e.name, e.message); }
try { sinon.assert.calledWith(spy, 'nope'); } catch (e) { console.log(e.name, e.message.replace(/ at .*/g, '').split('\n')[0]); }
try { sinon.assert.notCalled(spy); } catch (e) { console.log(e.message.split('\n')[0]); }
console.log(sinon.match({ a: sinon.match.string }).test({ a: 'x' }), sinon.match.typeOf('number').test('x'), sinon.match.every(sinon.match.number).test([1, 2]));
const box = sinon.createSandbox(); box.stub(Math, 'random').returns(0.5); console.log(Math.random()); box.restore(); console.log(Math.random() !== 0.5);
class K { m() { return 1; } static s() { return 2; } } const inst = sinon.createStubInstance(K); console.log(inst instanceof K, inst.m());
const before = sinon.spy(), after = sinon.spy(); before(); after(); console.log(before.calledBefore(after));
sinon.replaceGetter({ get p() { return 1; } }, 'p', () => 2);
try { sinon.stub({}, 'missing'); } catch (e) { console.log(e.name, e.message); }
const ft = sinon.useFakeTimers(); (async () => { const p = new Promise((r) => setTimeout(r, 1e6)).then(() => console.log('async tick')); await ft.tickAsync(1e6); await p; ft.restore(); })();
