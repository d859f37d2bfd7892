globalThis.awaited = ['slow begins'];
await null;
await null;
globalThis.awaited.push('slow ends');
export const value = await Promise.resolve('waited for');
