// allowedNodeEnvironmentFlags: a Set that cannot change and knows every spelling.
'use strict';
const flags = process.allowedNodeEnvironmentFlags;
for (const flag of ['-r', 'r', '--r', '--stack-trace-limit=100', 'stack_trace_limit', '--perf_basic-prof', '--nope', '-R', 5]) {
  console.log(flag, flags.has(flag));
}
const { size } = flags;
console.log(flags instanceof Set, Object.isFrozen(flags), size > 100);
console.log(flags.add('x') === flags, flags.delete('-r'), flags.clear(), flags.size === size, flags.has('x'));
Set.prototype.add.call(flags, 'foo');
console.log([...flags].includes('foo'), flags.has('foo'), [...flags.values()].includes('-r'));
let seen = 0;
flags.forEach(function(value, key, set) {
  if (value === key && set === flags && this === 1..constructor) seen++;
}, Number);
console.log(seen === size);
