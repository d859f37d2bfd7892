'use strict';
// Independent chains end in an order that depends on timing: lines are shown sorted.
const lines = [];
const log = (...args) => lines.push(require('util').format(...args));
process.on('exit', () => console.log(lines.sort().join('\n')));
const { of, from, interval, Subject, BehaviorSubject, merge, combineLatest, throwError, defer } = require('rxjs');
const { map, filter, take, mergeMap, catchError, reduce, debounceTime, toArray, scan, retry, concatMap, delay } = require('rxjs/operators');
of(1, 2, 3).pipe(map((x) => x * 2), filter((x) => x > 2), reduce((a, b) => a + b)).subscribe((x) => log('sum', x));
interval(1).pipe(take(3), toArray()).subscribe({ next: (x) => log('interval', x), complete: () => log('complete') });
const subject = new Subject(); subject.pipe(scan((a, b) => a + b, 0)).subscribe((x) => log('scan', x)); subject.next(1); subject.next(2);
combineLatest([new BehaviorSubject('a'), of('b', 'c')]).subscribe((x) => log('latest', x));
throwError(() => new Error('bad')).pipe(catchError((err) => of(err.message))).subscribe((x) => log('caught', x));
let tries = 0; defer(() => (++tries < 3 ? throwError(() => new Error('again')) : of(tries))).pipe(retry(5)).subscribe((x) => log('tries', x));
from(Promise.resolve(9)).pipe(mergeMap((x) => [x, x + 1])).subscribe((x) => log('promise', x));
merge(of('slow').pipe(delay(8)), of('quick')).pipe(concatMap((x) => of(x))).subscribe((x) => log('merge', x));
