// Training for `cargo xtask pgo`: strings, regular expressions, JSON, numbers as text.
'use strict';

const words = 'the quick brown fox jumps over the lazy dog while größere Füchse 狐狸 sleep'.split(' ');
const records = [];
for (let i = 0; i < 300; i++) {
  records.push({
    id: i, name: `${words[i % words.length]}-${i}`, tags: words.slice(i % 5, (i % 5) + 3), nested: { score: i / 7, ok: i % 2 === 0, none: null },
    text: 'a "quoted" line\n'.repeat(i % 4),
  });
}
let length = 0;
for (let round = 0; round < 12; round++) {
  const text = JSON.stringify(records, null, round % 3);
  const back = JSON.parse(text);
  length += text.length + back.length + JSON.stringify(back[round].nested).length;
}
const log = records.map((r) => `2026-01-${String((r.id % 28) + 1).padStart(2, '0')} [${r.name}] GET /users/${r.id}?q=${r.tags.join('+')} 200`).join('\n');
const line = /^(\d{4})-(\d\d)-(\d\d) \[([^\]]+)\] (GET|POST) (\S+) (\d+)$/;
for (let round = 0; round < 8; round++) {
  for (const entry of log.split('\n')) {
    const match = line.exec(entry);
    if (match) length += match[6].length + Number(match[7]);
    if (/users\/\d+/.test(entry)) length += entry.indexOf('GET');
    length += entry.replace(/[aeiou]/g, (vowel) => vowel.toUpperCase()).length;
    length += entry.replace('GET', 'PUT').trim().toLowerCase().split(/[?&]/).length;
  }
  for (const match of log.matchAll(/(?<key>\w+)=(?<value>[^ ]+)/g)) length += match.groups.value.length;
}
let built = '';
for (let i = 0; i < 60000; i++) {
  const word = words[i % words.length];
  built += word[0];
  if (word.startsWith('q') || word.endsWith('g') || word.includes('ro')) length += word.charCodeAt(1);
  length += (word + i).length + word.slice(1, 3).length + (word === 'fox' ? 1 : 0) + parseInt('12px', 10);
  if ((i & 15) === 0) length += i.toString(16).length + (i / 3).toFixed(2).length + String(i * 1.1).length + word.substring(1).concat('x').length;
}
for (const char of built) length += char === 't' ? 1 : 0;
length += encodeURIComponent(log).length + decodeURIComponent('%E7%8B%90').length + escape(words.join()).length;
length += new Date(2026, 1, 3).toISOString().length + words.join(' ').localeCompare('the');
console.log(length > 0);
