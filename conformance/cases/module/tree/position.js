const f = new Error('x'); module.exports = f.stack.split('\n')[1].replace(/^.*:(\d+:\d+)\)?$/, '$1');
