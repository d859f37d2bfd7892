'use strict';
const semver = require('semver');
console.log(semver.valid('v1.2.3-beta.1+build'), semver.clean('  =v1.2.3   '), semver.satisfies('1.2.3', '1.x || >=2.5.0 || 5.0.0 - 7.2.3'), semver.gt('1.2.3', '9.8.7'));
console.log(semver.inc('1.2.3', 'prerelease', 'beta'), semver.coerce('version 42.6.7.9.3').version, new semver.Range('^1.2.3 || ~2.0').range, semver.minVersion('>=1.0.0 <2').version);
console.log(semver.sort(['1.10.0', '1.2.0', '1.2.0-rc.1']), semver.diff('1.2.3', '1.3.0'), semver.maxSatisfying(['1.2.3', '1.2.4', '2.0.0'], '~1.2.3'), semver.intersects('^1.2', '>=1.9'));
try { new semver.SemVer('nope'); } catch (err) { console.log(err.name, err.message); }
