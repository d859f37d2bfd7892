'use strict';
const chalk = require('chalk');
const on = new chalk.Instance({ level: 3 });
console.log(JSON.stringify([on.red('a'), on.bold.underline.bgBlue('b'), on.hex('#ff8800')('c'), on.rgb(1, 2, 3).dim(`x ${on.green('y')} z`), on.red('two\nlines')]));
console.log(chalk.level, chalk.red('plain when piped'), chalk.supportsColor);
console.log(JSON.stringify(on`{bold template {red ${1 + 1}}}`), JSON.stringify(new chalk.Instance({ level: 1 }).hex('#0f0')('16')));
