// Every form of the stdio option: descriptors, files, streams, pipes beyond the third.
const { spawn } = require('child_process');
const fs = require('fs');
const out = fs.openSync('out.txt', 'w+');
const child = spawn('sh', ['-c', 'read line; echo "got $line"; echo four >&4; cat <&5 >&3'], { stdio: ['pipe', out, 'ignore', 'pipe', 'pipe', 'overlapped'] });
console.log(child.stdio.map((s) => s && [s.readable, s.writable]), child.stdout, child.stderr);
const seen = { 3: '', 4: '' };
child.stdio[3].on('data', (d) => { seen[3] += d; });
child.stdio[4].on('data', (d) => { seen[4] += d; });
child.stdin.end('a line\n');
child.stdio[5].end('through five');
child.on('close', (code) => {
  console.log(code, seen, JSON.stringify(fs.readFileSync('out.txt', 'utf8')));
  const stream = fs.createWriteStream('log.txt');
  stream.on('open', () => {
    spawn('echo', ['logged'], { stdio: ['ignore', stream, 'inherit'] }).on('close', () => {
      console.log(JSON.stringify(fs.readFileSync('log.txt', 'utf8')));
      // One child's output is another's input.
      const first = spawn('printf', ['b\\na\\n']);
      const second = spawn('sort', { stdio: [first.stdout, 'pipe', 'inherit'] });
      let sorted = '';
      second.stdout.on('data', (d) => { sorted += d; });
      second.on('close', () => console.log(JSON.stringify(sorted)));
    });
  });
});
