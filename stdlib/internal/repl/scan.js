'use strict';

// Source text looked at piece by piece, without parsing it: strings, templates,
// comments and regular expressions are passed over whole.

// The position after the string, template, comment or regular expression at
// `at`; -1 when it has no end, 0 when there is none.
function skip(text, at, mayBeRegExp) {
  const c = text[at];
  if (c === '"' || c === '\'') return skipString(text, at, c);
  if (c === '`') return skipTemplate(text, at);
  if (c !== '/') return 0;
  if (text[at + 1] === '/') {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
  }
  if (text[at + 1] === '*') {
    const end = text.indexOf('*/', at + 2);
    return end === -1 ? -1 : end + 2;
  }
  return mayBeRegExp ? skipRegExp(text, at) : 0;
}

function skipString(text, at, quote) {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i + 1;
    else if (text[i] === '\n') return -2;
  }
  return -1;
}

function skipTemplate(text, at) {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '`') return i + 1;
    else if (text[i] === '$' && text[i + 1] === '{') {
      let depth = 1;
      for (i += 2; i < text.length && depth > 0; i++) {
        const end = skip(text, i, false);
        if (end < 0) return -1;
        if (end > 0) i = end - 1;
        else if (text[i] === '{') depth++;
        else if (text[i] === '}') depth--;
      }
      i--;
    }
  }
  return -1;
}

function skipRegExp(text, at) {
  let inClass = false;
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '\n') return 0;
    else if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
    else if (text[i] === '/' && !inClass) {
      i++;
      while (/\w/.test(text[i] ?? '')) i++;
      return i;
    }
  }
  return 0;
}

const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|void|delete|throw|new|await|else|do))\s*$/;

// Calls visit(character, index, depth) for what is code; it may stop the walk with false.
function walk(text, visit) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const end = skip(text, i, text[i] === '/' && BEFORE_REGEXP.test(text.slice(Math.max(0, i - 20), i)));
    if (end < 0) return end;
    if (end > 0) {
      i = end - 1;
      continue;
    }
    const c = text[i];
    if (c === ')' || c === ']' || c === '}') depth--;
    if (visit(c, i, depth) === false) return 0;
    if (c === '(' || c === '[' || c === '{') depth++;
  }
  return 0;
}

// Whether a comment or a string that goes on in the next line has no end yet.
function isOpen(text) {
  const end = walk(text, () => true);
  if (end === -1) return true;
  // A string whose line ends with a backslash.
  return end === -2 ? false : /\\\n$/.test(text) && end !== 0;
}

// import a, { b as c } from "x"  →  const { default: a, b: c } = await import("x");
function toDynamicImport(line) {
  const source = /['"]([^'"]*)['"]/.exec(line)?.[1] ?? '';
  const call = `await import(${JSON.stringify(source)});`;
  const clause = /^\s*import\s+([^'"]*?)\s*from\s/.exec(line)?.[1];
  if (clause === undefined) return call;
  const star = /^(?:([\w$]+)\s*,\s*)?\*\s*as\s+([\w$]+)$/.exec(clause);
  if (star) return `const ${star[2]} = ${call}`;
  const parts = [];
  const first = /^([\w$]+)/.exec(clause)?.[1];
  if (first !== undefined) parts.push(`default: ${first}`);
  const named = /\{([^}]*)\}/.exec(clause)?.[1];
  if (named !== undefined) {
    for (const item of named.split(',')) {
      const name = item.trim();
      if (name) parts.push(name.replace(/\s+as\s+/, ': '));
    }
  }
  return `const { ${parts.join(', ')} } = ${call}`;
}

module.exports = { isOpen, toDynamicImport, walk };
