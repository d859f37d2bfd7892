globalThis.evaluated.push('b');
export let b;
