try { require('./cycle-require.mjs'); } catch (e) { console.log(e.code); }
