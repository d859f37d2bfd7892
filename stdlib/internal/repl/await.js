'use strict';

// Top-level await in the REPL: the source becomes the body of an async function,
// its declarations become variables of the context, its last expression the result.

const { Script } = require('vm');
const { walk } = require('internal/repl/scan');

const STATEMENT = /^(?:if|for|while|do|switch|try|throw|return|break|continue|debugger|with|import|export)\b|^[{;]/;

function compiles(source) {
  try {
    new Script(source);
    return true;
  } catch {
    return false;
  }
}

function isBody(source) {
  return compiles(`(async () => {${source}\n})`);
}

// Top-level statements. A line's end ends one when both sides can be read.
function statements(source) {
  const ends = [];
  walk(source, (c, i, depth) => {
    if (depth !== 0) return;
    if (c === ';' || c === '}' || c === '\n') ends.push(i + 1);
  });
  ends.push(source.length);
  const found = [];
  let start = 0;
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i];
    if (end <= start) continue;
    const piece = source.slice(start, end);
    if (piece.trim() === '') {
      start = end;
      continue;
    }
    const rest = source.slice(end);
    // These go on with what is before them.
    if (source[end - 1] !== ';' && /^\s*(?:[([`+\-*/,.?:&|^<>=%;]|else\b|catch\b|finally\b|while\b|instanceof\b|in\b)/.test(rest)) continue;
    if (!isBody(piece) || !isBody(rest)) continue;
    found.push(piece);
    start = end;
  }
  if (start < source.length && source.slice(start).trim() !== '') found.push(source.slice(start));
  return found;
}

// The declarators of `let …`, split at their commas.
function declarators(text) {
  const parts = [];
  let start = 0;
  walk(text, (c, i, depth) => {
    if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  });
  parts.push(text.slice(start));
  return parts;
}

// The position of the `=` of a declarator, or -1.
function assignment(text) {
  let found = -1;
  walk(text, (c, i, depth) => {
    if (c === '=' && depth === 0 && text[i + 1] !== '=' && text[i + 1] !== '>' && !/[=!<>]/.test(text[i - 1] ?? '')) {
      found = i;
      return false;
    }
  });
  return found;
}

// The names a pattern binds.
function bound(pattern) {
  pattern = pattern.trim();
  if (/^[\w$]+$/.test(pattern)) return [pattern];
  const names = [];
  const parts = declarators(pattern.slice(1, -1));
  for (let i = 0; i < parts.length; i++) {
    let part = parts[i].trim().replace(/^\.\.\./, '').trim();
    if (part === '') continue;
    const equals = assignment(part);
    if (equals !== -1) part = part.slice(0, equals).trim();
    if (pattern[0] === '{') {
      let colon = -1;
      walk(part, (c, at, depth) => {
        if (c === ':' && depth === 0) {
          colon = at;
          return false;
        }
      });
      if (colon !== -1) part = part.slice(colon + 1);
      const inner = assignment(part);
      if (inner !== -1) part = part.slice(0, inner);
    }
    names.push(...bound(part));
  }
  return names;
}

function assigned(kind, rest, hoisted) {
  const parts = declarators(rest.trim().replace(/;$/, ''));
  const out = [];
  for (let i = 0; i < parts.length; i++) {
    const equals = assignment(parts[i]);
    const pattern = (equals === -1 ? parts[i] : parts[i].slice(0, equals)).trim();
    hoisted[kind === 'var' ? 'var' : 'let'].push(...bound(pattern));
    if (equals !== -1) out.push(`(${pattern} = ${parts[i].slice(equals + 1).trim()})`);
    else if (kind !== 'var') out.push(`(${pattern} = undefined)`);
  }
  return out.length === 0 ? ';' : `void (${out.join(', ')});`;
}

// The source to run instead; null when it has no await at its top, or is wrong anyway.
function processTopLevelAwait(source) {
  if (compiles(source) || !isBody(source)) return null;
  const list = statements(source);
  if (list.some((text) => /^\s*return\b/.test(text))) return null;
  const hoisted = { let: [], var: [] };
  const body = list.map((text, index) => {
    const trimmed = text.trim();
    const declared = /^(const|let|var)\b(?=\s*[\w$[{])/.exec(trimmed);
    if (declared) return assigned(declared[1], trimmed.slice(declared[0].length), hoisted);
    const fn = /^(?:async\s+)?function\s*\*?\s*([\w$]+)/.exec(trimmed);
    if (fn) {
      hoisted.var.push(fn[1]);
      return `this.${fn[1]} = ${fn[1]}; ${trimmed}`;
    }
    const cls = /^class\s+([\w$]+)/.exec(trimmed);
    if (cls) {
      hoisted.let.push(cls[1]);
      return `${cls[1]} = ${trimmed};`;
    }
    if (index === list.length - 1 && !STATEMENT.test(trimmed)) {
      const expression = trimmed.replace(/;+$/, '');
      if (isBody(`(${expression}\n)`)) return `return { __proto__: null, value: (${expression}\n) };`;
    }
    return text;
  });
  let head = '';
  if (hoisted.let.length) head += `let ${hoisted.let.join(', ')}; `;
  if (hoisted.var.length) head += `var ${hoisted.var.join(', ')}; `;
  return `${head}(async () => { ${body.join('\n')} })()`;
}

module.exports = { processTopLevelAwait };
