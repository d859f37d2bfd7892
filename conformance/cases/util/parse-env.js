'use strict';
const { parseEnv } = require('util');
for (const text of ['B=1\nA=2', 'A=   \nB=1', 'export A=1\n exportB=2', 'A="x\\ny" #c\nB=\'q\nz\'\nC=`a`x\nD="unclosed\nE=a # b\n=5\nF=6', 'A', '=1\nB=2', '  # c\n\nX = y ', 'A="a"b\nB=1', "A= 'x' ", 'A=\n\nB=\n', 'A=""\nB=\'\'', 'A=1\r\nB=2\r\n', 'export   A=3', 'A=#x', 'A=b#x', '', 'A="1"\n#B=2\nC=\'3\'#x', 'A=a=b']) console.log(JSON.stringify(text), parseEnv(text));
for (const bad of [1, null, undefined]) { try { parseEnv(bad); } catch (e) { console.log(e.code, e.message); } }
