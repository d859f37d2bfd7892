const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f');
fs.writeFile(f, 'data', (...a) => { console.log('writeFile', a);
  fs.readFile(f, 'utf8', (...b) => { console.log('readFile', b);
    fs.stat(f, (e, s) => { console.log(e, s.size);
      fs.open(f, 'r+', (e2, fd) => { console.log(e2, typeof fd);
        fs.read(fd, Buffer.alloc(3), 0, 3, 1, (e3, n, buf) => { console.log(e3, n, String(buf));
          fs.write(fd, 'ZZ', 0, (e4, w, str) => { console.log(e4, w, str);
            fs.close(fd, (...c) => { console.log('close', c, fs.readFileSync(f, 'utf8'));
              fs.readFile(f + 'no', (e5, d) => { console.log(show(e5), d);
                fs.mkdir(path.join(dir, 'p/q'), { recursive: true }, (e6, first) => { console.log(e6, first.replace(dir, ''));
                  fs.readdir(dir, (e7, names) => { console.log(e7, names);
                    fs.rm(path.join(dir, 'p'), { recursive: true }, (...d2) => { console.log('rm', d2);
                      fs.exists(f, (y) => { console.log('exists', y);
                        fs.realpath(f + 'no', (e8) => console.log(show(e8))); }); }); }); }); }); }); }); }); }); }); }); });
for (const g of [() => fs.readFile(f), () => fs.stat(f), () => fs.open(f, 'r'), () => fs.unlink(f), () => fs.writeFile(f, 'x', 'utf8'), () => fs.exists(f), () => fs.readFile(1.5, () => {})]) {
  try { g(); console.log('fine'); } catch (e) { console.log(e.code, e.message); }
}
