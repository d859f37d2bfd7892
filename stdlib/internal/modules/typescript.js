'use strict';

// TypeScript texts as JavaScript.
//
// Owns: what an outcome of the compiler is to a program: its errors, the place
// of an error above their stack, source maps. Loaded with the first TypeScript.
// Must not know: loaders and their caches.

const { compile } = internalBinding('typescript');
const {
  codes: {
    ERR_INTERNAL_ASSERTION, ERR_INVALID_TYPESCRIPT_SYNTAX, ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING,
    ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX,
  },
} = require('internal/errors');
const { emitExperimentalWarning } = require('internal/util');
const { getOptionValue } = require('internal/options');

const errors = {
  __proto__: null, unsupported: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX, invalid: ERR_INVALID_TYPESCRIPT_SYNTAX,
};

function parse(source, filename, isTransform, hasMap) {
  const { 0: kind, 1: text, 2: snippetOrMap, 3: line } = compile(source, filename, isTransform, hasMap);
  if (!kind) return { __proto__: null, code: text, map: snippetOrMap };
  const { [kind]: TypeScriptError = ERR_INTERNAL_ASSERTION } = errors;
  const error = new TypeScriptError(text);
  if (snippetOrMap !== '') error.stack = `${filename}:${line}\n${snippetOrMap}\n${error.stack}`;
  throw error;
}

function withMap(code, map) {
  if (map === null || map === undefined) return code;
  const { Buffer } = require('buffer');
  const encoded = Buffer.from(map, 'utf8').toString('base64');
  return `${code}\n\n//# sourceMappingURL=data:application/json;base64,${encoded}`;
}

// The text of a module as JavaScript.
function stripModule(source, filename) {
  if (filename.includes('/node_modules/')) throw new ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING(filename);
  return stripText(source, filename);
}

function stripText(source, filename) {
  const isTransform = getOptionValue('--experimental-transform-types');
  if (isTransform) emitExperimentalWarning('Transform Types');
  const { code, map } = parse(source, filename, isTransform, isTransform);
  return isTransform ? withMap(code, map) : code;
}

// module.stripTypeScriptTypes()
function stripTypeScriptTypes(code, options = { __proto__: null }) {
  emitExperimentalWarning('stripTypeScriptTypes');
  const { validateObject, validateOneOf, validateString } = require('internal/validators');
  validateString(code, 'code');
  validateObject(options, 'options');
  const { sourceMap = false, sourceUrl = '', mode = 'strip' } = options;
  validateOneOf(mode, 'options.mode', ['strip', 'transform']);
  validateString(sourceUrl, 'options.sourceUrl');
  if (mode === 'strip') {
    validateOneOf(sourceMap, 'options.sourceMap', [false, undefined]);
    const stripped = parse(code, sourceUrl, false, false).code;
    return sourceUrl === '' ? stripped : `${stripped}\n\n//# sourceURL=${sourceUrl}`;
  }
  const { validateBoolean } = require('internal/validators');
  validateBoolean(sourceMap, 'options.sourceMap');
  const made = parse(code, sourceUrl, true, sourceMap);
  if (sourceMap) return withMap(made.code, made.map);
  return sourceUrl === '' ? made.code : `${made.code}\n\n//# sourceURL=${sourceUrl}`;
}

// What a text that is no JavaScript is as TypeScript. When it is none either, the
// compiler's words go below the place in the engine's error, which is thrown.
function stripOrExplain(source, name, syntaxError) {
  try {
    return stripText(source, name);
  } catch (error) {
    const { stack } = syntaxError;
    const end = stack.indexOf('\n\n');
    if (end !== -1) syntaxError.stack = `${stack.slice(0, end)}\n${error.message}${stack.slice(end)}`;
    throw syntaxError;
  }
}

// 'module' or 'commonjs' of a stripped text whose package does not say.
function detect(code) {
  return getOptionValue('--experimental-detect-module') !== false && internalBinding('esm').isModuleOnly(code) ?
    'module' : 'commonjs';
}

module.exports = { detect, stripModule, stripOrExplain, stripText, stripTypeScriptTypes };
