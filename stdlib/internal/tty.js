'use strict';
// How many colours a terminal has, from the environment: tty.WriteStream's
// getColorDepth and hasColors. crates/runtime/src/terminal.rs decides the same
// for the console before any stream exists.

const { validateInteger } = require('internal/validators');
const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');

const COLORS_2 = 1;
const COLORS_16 = 4;
const COLORS_256 = 8;
const COLORS_16M = 24;

// TERM values by the depth they promise; the rest is told by expressions.
const terms = {
  'eterm': COLORS_16, 'cons25': COLORS_16, 'console': COLORS_16, 'cygwin': COLORS_16, 'dtterm': COLORS_16,
  'gnome': COLORS_16, 'hurd': COLORS_16, 'jfbterm': COLORS_16, 'konsole': COLORS_16, 'kterm': COLORS_16,
  'mlterm': COLORS_16, 'mosh': COLORS_16M, 'putty': COLORS_16, 'st': COLORS_16,
  'rxvt-unicode-24bit': COLORS_16M, 'terminator': COLORS_16M, 'xterm-kitty': COLORS_16M,
};
const termFamilies = /ansi|color|linux|direct|^con[0-9]*x[0-9]|^rxvt|^screen|^xterm|^vt100|^vt220/;
const ciServices = {
  APPVEYOR: COLORS_256, BUILDKITE: COLORS_256, CIRCLECI: COLORS_16M, DRONE: COLORS_256,
  GITEA_ACTIONS: COLORS_16M, GITHUB_ACTIONS: COLORS_16M, GITLAB_CI: COLORS_256, TRAVIS: COLORS_256,
};

let warned = false;
function warnAboutIgnored(env) {
  if (warned) return;
  const ignored = [];
  if (env.NODE_DISABLE_COLORS !== undefined && env.NODE_DISABLE_COLORS !== '') ignored.push('NODE_DISABLE_COLORS');
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') ignored.push('NO_COLOR');
  if (ignored.length === 0) return;
  warned = true;
  process.emitWarning(
    `The '${ignored[0]}' env is ignored due to the 'FORCE_COLOR' env being set.`, 'Warning');
}

function forcedDepth(env) {
  switch (env.FORCE_COLOR) {
    case '':
    case '1':
    case 'true':
      warnAboutIgnored(env);
      return COLORS_16;
    case '2':
      warnAboutIgnored(env);
      return COLORS_256;
    case '3':
      warnAboutIgnored(env);
      return COLORS_16M;
    default:
      return COLORS_2;
  }
}

function ciDepth(env) {
  for (const name of Object.keys(ciServices)) if (name in env) return ciServices[name];
  return env.CI_NAME === 'codeship' ? COLORS_256 : COLORS_2;
}

function getColorDepth(env = process.env) {
  if (env.FORCE_COLOR !== undefined) return forcedDepth(env);
  const disabled = (env.NODE_DISABLE_COLORS !== undefined && env.NODE_DISABLE_COLORS !== '') ||
    (env.NO_COLOR !== undefined && env.NO_COLOR !== '');
  if (disabled || env.TERM === 'dumb') return COLORS_2;
  if (env.TMUX) return COLORS_16M;
  if ('TF_BUILD' in env && 'AGENT_NAME' in env) return COLORS_16;
  if ('CI' in env) return ciDepth(env);
  if ('TEAMCITY_VERSION' in env) {
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? COLORS_16 : COLORS_2;
  }
  switch (env.TERM_PROGRAM) {
    case 'iTerm.app':
      return !env.TERM_PROGRAM_VERSION || /^[0-2]\./.test(env.TERM_PROGRAM_VERSION) ? COLORS_256 : COLORS_16M;
    case 'HyperTerm':
    case 'MacTerm':
      return COLORS_16M;
    case 'Apple_Terminal':
      return COLORS_256;
  }
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return COLORS_16M;
  if (env.TERM) {
    if (/truecolor/.test(env.TERM)) return COLORS_16M;
    if (/^xterm-256/.test(env.TERM)) return COLORS_256;
    const term = env.TERM.toLowerCase();
    if (terms[term]) return terms[term];
    if (termFamilies.test(term)) return COLORS_16;
  }
  return env.COLORTERM ? COLORS_16 : COLORS_2;
}

function hasColors(count, env) {
  if (env === undefined && (count === undefined || (typeof count === 'object' && count !== null))) {
    env = count;
    count = 16;
  } else {
    validateInteger(count, 'count', 2);
  }
  if (env !== undefined && (env === null || typeof env !== 'object')) {
    throw new ERR_INVALID_ARG_TYPE('env', 'Object', env);
  }
  return count <= 2 ** getColorDepth(env);
}

module.exports = { getColorDepth, hasColors };
