console.log('awaited', await 1);
