import 'fs'; console.log('detected', typeof require, typeof import.meta.url);
