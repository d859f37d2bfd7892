globalThis.awaited.push('fast');
