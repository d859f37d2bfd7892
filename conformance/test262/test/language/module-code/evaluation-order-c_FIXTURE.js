globalThis.evaluated = ['c'];
