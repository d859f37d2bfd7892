export function then(resolve) { resolve('of then'); }
