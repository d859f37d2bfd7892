// Letters when case does not count: without flag u by their upper case, with it by folding.
'use strict';

const unit = (code) => `\\u${code.toString(16).padStart(4, '0')}`;

// Every letter against its own cases, as a character, in a class, and outside of one.
for (const flags of ['i', 'iu']) {
  let count = 0;
  const odd = [];
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const text = String.fromCharCode(code);
    const others = new Set([text.toUpperCase(), text.toLowerCase(), text.toLowerCase().toUpperCase()]);
    for (const other of others) {
      if (other === text || other.length !== 1) continue;
      const answers = [unit(code), `[${unit(code)}]`, `[^${unit(code)}]`]
        .map((source) => new RegExp(source, flags).test(other));
      if (answers.join() === 'true,true,false') count++;
      else odd.push(`${unit(code)} ${unit(other.charCodeAt(0))} ${answers.map(Number).join('')}`);
    }
  }
  console.log(flags, count, odd.length);
  console.log(odd.join('\n'));
}

// The two letters whose upper case is an ASCII letter, and the two signs that fold to one.
for (const letter of ['\u017f', '\u0131', '\u212a', '\u212b']) {
  for (const source of ['\\w', '\\W', '[\\w]', '[^\\w]', '[\\W]', 's', 'S', 'i', 'k', '[a-z]', '[^a-z]', '\\u00e5', '\\b.']) {
    const answers = ['', 'i', 'u', 'iu'].map((flags) => Number(new RegExp(source, flags).test(letter)));
    console.log(unit(letter.charCodeAt(0)), source, answers.join(''));
  }
}
for (const source of ['\\w', '\\W', '[\\w]', '[^\\w]', '[\\W]', '[^\\W]', '[\\w--s]', '[\\W&&\\u017f]', '[[^S]&&\\w]']) {
  const pattern = new RegExp(source, 'iv');
  console.log('iv', source, ['\u017f', 's', '\u212a', '!'].map((text) => Number(pattern.test(text))).join(''));
}
console.log(/(s)\1/i.test('s\u017f'), /(s)\1/iu.test('s\u017f'), /(\u017f)\1/i.test('\u017fS'));
console.log('x\u017fS\u0131I'.replace(/[si]/gi, '-'), 'x\u017fS\u0131I'.replace(/[si]/giu, '-'));

// A name of a group stands once, in whatever alternative.
for (const source of ['(?<n>a)|(?<n>b)', '(?<n>a)(?<n>b)', '(?:(?<n>a)|(?<m>b))(?<n>c)']) {
  try {
    console.log(new RegExp(source).source);
  } catch (error) {
    console.log(error.name, error.message);
  }
}

// A search may be told to begin between the halves of a character: with flag u it begins before both.
for (const flags of ['g', 'gu', 'y', 'yu', 'gv', 'yv']) {
  const found = [];
  for (const source of ['\u{1f600}', '.', '', '\ude00', '\\udE00', '[^x]', '(?<=\ud83d)', '(?!x)', '$']) {
    const pattern = new RegExp(source, flags);
    pattern.lastIndex = 1;
    const match = pattern.exec('\u{1f600}!');
    found.push(match ? `${match.index}:${match[0].length}:${pattern.lastIndex}` : `none:${pattern.lastIndex}`);
  }
  console.log(flags, found.join(' '));
}
