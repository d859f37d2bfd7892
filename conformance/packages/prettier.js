'use strict';
const prettier = require('prettier');
const js = `const   a = {b:1,'c-d':[1,2,3]}; async function*f(x=1,...y){ if(x)return await y; else for(const z of y){yield z} }
const veryLongVariableName = someFunction(argumentNumberOne, argumentNumberTwo, (callback) => callback.value);
class A extends B { static #p=1; get x(){return this?.y??\`t\${1}\`} } export default A // end`;
(async () => {
  console.log(await prettier.format(js, { parser: 'babel', semi: false, singleQuote: true }));
  console.log(await prettier.format('let x:Array<string>=[];type A<T>=T extends string?1:2;enum E{A,B}', { parser: 'typescript' }));
  console.log(await prettier.format('a{color:red;background:url(x)}@media (min-width:1px){b>c{margin:0 auto}}', { parser: 'css' }));
  console.log(await prettier.format('{"a":1,"b":[1,2,{"c":null}]}', { parser: 'json' }));
  console.log(await prettier.format('# T\n* a\n* b\n\n| a | b |\n|--|:-:|\n| 1 | 22 |\n\n```js\nx  =1\n```', { parser: 'markdown' }));
  console.log(await prettier.format('a:   1\nb:\n    - x\n    - {y: 2}', { parser: 'yaml' }));
  console.log(await prettier.format('<div><p>hi <b>there</b></p><script>let a=1</script></div>', { parser: 'html' }));
  await prettier.format('let a = ;', { parser: 'babel' }).catch((e) => console.log(e.name, e.message));
  console.log(await prettier.check('const a = 1;\n', { parser: 'babel' }), (await prettier.formatWithCursor(' 1', { parser: 'babel', cursorOffset: 2 })).cursorOffset);
})();
