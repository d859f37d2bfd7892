// Any word is a name of what modules import and export.
import late, { of, async, using, null as nothing, if as condition, 'a string' as text, } from './tree/names.mjs';
import * as all from './tree/names.mjs';

console.log(of, async, using, nothing, condition, text, await late());
console.log(Object.keys(all).join());
for (const list of ['{ of,, async }', '{ of b }', '{ , }']) {
  const source = `import ${list} from "x"`;
  await import('data:text/javascript,' + encodeURIComponent(source)).catch(error => console.log(list, error.name, error.message));
}
