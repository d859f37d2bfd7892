'use strict';
// util.parseArgs: arguments to tokens, tokens to values. Only own properties of
// the configuration count, so that a polluted prototype changes nothing.

const {
  codes: {
    ERR_INVALID_ARG_VALUE,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL,
    ERR_PARSE_ARGS_UNKNOWN_OPTION,
  },
} = require('internal/errors');
const {
  validateArray,
  validateBoolean,
  validateBooleanArray,
  validateObject,
  validateString,
  validateStringArray,
  validateUnion,
} = require('internal/validators');
const { kEmptyObject } = require('internal/util');

const { entries, hasOwn } = Object;

function own(object, key) {
  return hasOwn(object, key) ? object[key] : undefined;
}

function ownOption(options, name, key) {
  return hasOwn(options, name) ? own(options[name], key) : undefined;
}

// With --eval or --print there is no script among the arguments.
function mainArguments() {
  const { getOptionValue } = require('internal/options');
  return process.argv.slice(getOptionValue('--eval') ? 1 : 2);
}

function longNameOf(short, options) {
  for (const { 0: name, 1: config } of entries(options)) {
    if (own(config, 'short') === short) return name;
  }
  return short;
}

// -- tokens ----------------------------------------------------------------

function takesValue(options, name) {
  return ownOption(options, name, 'type') === 'string';
}

// -abfFILE to -a -b -fFILE
function expandGroup(arg, options) {
  const expanded = [];
  for (let i = 1; i < arg.length; i++) {
    const last = i === arg.length - 1;
    if (!last && takesValue(options, longNameOf(arg[i], options))) {
      expanded.push(`-${arg.slice(i)}`);
      break;
    }
    expanded.push(`-${arg[i]}`);
  }
  return expanded;
}

function tokenize(args, options) {
  const tokens = [];
  const rest = args.slice();
  let index = -1;
  // Arguments made from one group share its index.
  let grouped = 0;

  const addOption = (name, rawName, value, inlineValue) => {
    tokens.push({ kind: 'option', name, rawName, index, value, inlineValue });
  };
  const addSeparate = (name, rawName) => {
    if (takesValue(options, name) && rest.length > 0 && rest[0] !== undefined && rest[0] !== null) {
      addOption(name, rawName, rest.shift(), false);
      index++;
    } else {
      addOption(name, rawName, undefined, undefined);
    }
  };

  while (rest.length > 0) {
    const arg = rest.shift();
    if (grouped > 0) grouped--;
    else index++;

    if (arg === '--') {
      tokens.push({ kind: 'option-terminator', index });
      for (let i = 0; i < rest.length; i++) tokens.push({ kind: 'positional', index: ++index, value: rest[i] });
      break;
    }
    const dashed = arg.length > 1 && arg[0] === '-';
    if (dashed && arg[1] !== '-') {
      const name = longNameOf(arg[1], options);
      if (arg.length === 2) {
        addSeparate(name, arg);
      } else if (takesValue(options, name)) {
        addOption(name, `-${arg[1]}`, arg.slice(2), true);
      } else {
        const expanded = expandGroup(arg, options);
        rest.unshift(...expanded);
        grouped = expanded.length;
      }
      continue;
    }
    if (dashed && arg.length > 2) {
      // An equals sign right after the dashes is part of the name.
      const equals = arg.indexOf('=', 3);
      if (equals === -1) {
        addSeparate(arg.slice(2), arg);
      } else {
        const name = arg.slice(2, equals);
        addOption(name, `--${name}`, arg.slice(equals + 1), true);
      }
      continue;
    }
    tokens.push({ kind: 'positional', index, value: arg });
  }
  return tokens;
}

// -- strict mode -----------------------------------------------------------

function checkUsage({ options, allowPositionals, allowNegative }, token) {
  let { name } = token;
  if (!hasOwn(options, name)) {
    const positive = allowNegative && name.startsWith('no-') ? name.slice(3) : undefined;
    if (positive === undefined || ownOption(options, positive, 'type') !== 'boolean') {
      throw new ERR_PARSE_ARGS_UNKNOWN_OPTION(token.rawName, allowPositionals);
    }
    name = positive;
  }
  const short = ownOption(options, name, 'short');
  const shown = `${short ? `-${short}, ` : ''}--${name}`;
  const type = ownOption(options, name, 'type');
  if (type === 'string' && typeof token.value !== 'string') {
    throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown} <value>' argument missing`);
  }
  if (type === 'boolean' && token.value !== undefined && token.value !== null) {
    throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(`Option '${shown}' does not take an argument`);
  }
}

// `--foo --bar` with a foo that takes a value is more likely a mistake.
function checkAmbiguous({ rawName, name, value, inlineValue }) {
  if (inlineValue || typeof value !== 'string' || value.length < 2 || value[0] !== '-') return;
  const example = rawName.startsWith('--') ? `'${rawName}=-XYZ'` : `'--${name}=-XYZ' or '${rawName}-XYZ'`;
  throw new ERR_PARSE_ARGS_INVALID_OPTION_VALUE(
    `Option '${rawName}' argument is ambiguous.\n` +
    `Did you forget to specify the option argument for '${rawName}'?\n` +
    `To specify an option argument starting with a dash use ${example}.`);
}

// -- values ----------------------------------------------------------------

function store(token, options, values, allowNegative) {
  let { name, value } = token;
  if (name === '__proto__') return;
  if (allowNegative && value === undefined && name.startsWith('no-')) {
    name = name.slice(3);
    token.name = name;
    value = false;
  }
  value ??= true;
  if (!ownOption(options, name, 'multiple')) values[name] = value;
  else if (values[name]) values[name].push(value);
  else values[name] = [value];
}

function validateOption(name, config) {
  const label = `options.${name}`;
  validateObject(config, label);
  const type = own(config, 'type');
  validateUnion(type, `${label}.type`, ['string', 'boolean']);
  if (hasOwn(config, 'short')) {
    validateString(config.short, `${label}.short`);
    if (config.short.length !== 1) {
      throw new ERR_INVALID_ARG_VALUE(`${label}.short`, config.short, 'must be a single character');
    }
  }
  const multiple = own(config, 'multiple');
  if (hasOwn(config, 'multiple')) validateBoolean(multiple, `${label}.multiple`);
  const fallback = own(config, 'default');
  if (fallback === undefined) return;
  if (type === 'string') (multiple ? validateStringArray : validateString)(fallback, `${label}.default`);
  else (multiple ? validateBooleanArray : validateBoolean)(fallback, `${label}.default`);
}

const parseArgs = (config = kEmptyObject) => {
  const args = own(config, 'args') ?? mainArguments();
  const strict = own(config, 'strict') ?? true;
  const allowPositionals = own(config, 'allowPositionals') ?? !strict;
  const returnTokens = own(config, 'tokens') ?? false;
  const allowNegative = own(config, 'allowNegative') ?? false;
  const options = own(config, 'options') ?? { __proto__: null };

  validateArray(args, 'args');
  validateBoolean(strict, 'strict');
  validateBoolean(allowPositionals, 'allowPositionals');
  validateBoolean(returnTokens, 'tokens');
  validateBoolean(allowNegative, 'allowNegative');
  validateObject(options, 'options');
  const configured = entries(options);
  for (let i = 0; i < configured.length; i++) validateOption(configured[i][0], configured[i][1]);

  const tokens = tokenize(args, options);
  const result = { values: { __proto__: null }, positionals: [] };
  if (returnTokens) result.tokens = tokens;
  const settings = { options, allowPositionals, allowNegative };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind === 'option') {
      if (strict) {
        checkUsage(settings, token);
        checkAmbiguous(token);
      }
      store(token, options, result.values, allowNegative);
    } else if (token.kind === 'positional') {
      if (!allowPositionals) throw new ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL(token.value);
      result.positionals.push(token.value);
    }
  }
  for (let i = 0; i < configured.length; i++) {
    const { 0: name, 1: option } = configured[i];
    const fallback = own(option, 'default');
    if (fallback !== undefined && result.values[name] === undefined && name !== '__proto__') {
      result.values[name] = fallback;
    }
  }
  return result;
};

module.exports = { parseArgs };
