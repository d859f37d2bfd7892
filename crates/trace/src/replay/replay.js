'use strict';
// The replay: makes and undoes the changes that stand in the data, and shows the lists.
const { panels: TITLES, records, items, texts, sources } = JSON.parse(document.getElementById('data').textContent);
const $ = (id) => document.getElementById(id);
const [STACK, TICKS, MICROTASKS, TIMERS, FIRING, IMMEDIATES, CLOSING, HANDLES, REQUESTS, POOL, SLAB, DECODER, PROCESSES, IPC,
  MODULES, CONSOLE, LOCALS] = TITLES.keys();
const SHOWN = [STACK, TICKS, MICROTASKS, TIMERS, IMMEDIATES, HANDLES, REQUESTS, POOL, CLOSING, SLAB, DECODER, PROCESSES, IPC, MODULES];
const PHASES = ['timers', 'pending', 'poll', 'check', 'closing'];

const lists = TITLES.map(() => []);
let at = 0; // how many records have happened
let timer;

const kindOf = (record) => texts[record[3]];
if (records.some((record) => kindOf(record) === 'statement')) SHOWN.unshift(LOCALS);
const fieldsOf = (record) => JSON.parse(`{${texts[record[7]]}}`);
const ms = (ns) => (ns / 1e6).toFixed(3);

// An item's array: id, label, site, note, key, length, by, dim.
const view = (index) => {
  const [id, label, site, note, key, length, by, dim] = items[index];
  return { id: texts[id], label: texts[label], site: texts[site], note: texts[note], key, length, by, dim };
};

function apply([op, panel, index, item, after]) {
  const list = lists[panel];
  if (op === 0) list.splice(index, 0, item);
  else if (op === 1) list.splice(index, 1);
  else list[index] = after;
}

function undo([op, panel, index, item]) {
  const list = lists[panel];
  if (op === 0) list.splice(index, 1);
  else if (op === 1) list.splice(index, 0, item);
  else list[index] = item;
}

function go(target) {
  target = Math.max(0, Math.min(records.length, target));
  for (; at < target; at++) for (const change of records[at][8]) apply(change);
  while (at > target) {
    const changes = records[--at][8];
    for (let i = changes.length - 1; i >= 0; i--) undo(changes[i]);
  }
  show();
}

function seek(direction, wanted) {
  if (direction > 0) {
    for (let i = at; i < records.length; i++) if (wanted(records[i])) return go(i + 1);
    return go(records.length);
  }
  for (let i = at - 2; i >= 0; i--) if (wanted(records[i])) return go(i + 1);
  return go(0);
}
const isCallback = (record) => kindOf(record) === 'callback.start';
const isIteration = (record) => kindOf(record) === 'loop.iteration';

// --- showing -------------------------------------------------------------------

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

const shortSite = (site) => site.replace(/^.*\//, '').replace(/:\d+$/, '');

function itemLine(index, fresh, panel) {
  const item = view(index);
  const line = element('li', `${item.dim ? 'dim ' : ''}${item.by === fresh ? 'new' : ''}`);
  if (panel === LOCALS) {
    line.append(`${item.id} = ${item.note}`);
    return line;
  }
  line.append(item.label || item.id || '(anonymous)');
  const more = [item.label && item.id !== item.label && item.id, item.note, item.site && shortSite(item.site)].filter(Boolean).join(' · ');
  if (more) line.append(element('small', '', more));
  return line;
}

const boxes = new Map();
for (const panel of SHOWN) {
  const box = element('div', 'panel');
  box.setAttribute('role', 'group');
  const head = element('h2', '', TITLES[panel]);
  const count = element('span', 'count');
  head.append(count);
  const list = element('ul');
  box.append(head, list);
  $('panels').append(box);
  boxes.set(panel, { box, count, list });
}

const threads = fieldsOf(records[0]).threads ?? 4;

function showPanel(panel, fresh) {
  const { box, count, list } = boxes.get(panel);
  const all = panel === TIMERS ? [...lists[TIMERS], ...lists[FIRING]] : lists[panel];
  box.classList.toggle('empty', all.length === 0);
  box.setAttribute('aria-label', `${TITLES[panel]}: ${all.length}`);
  count.textContent = all.length || '';
  if (panel === SLAB) return showSlab(list, fresh);
  const lines = (panel === MODULES || panel === IPC ? all.slice(-12) : all.slice(0, 40)).map((index, place) => {
    const line = itemLine(index, fresh, panel);
    if (panel === TIMERS) line.append(element('small', '', place < lists[TIMERS].length ? `due at ${view(index).key} ms` : 'its callback runs'));
    if (panel === POOL) line.append(element('small', '', place < threads ? 'on a thread' : 'waits for a thread'));
    return line;
  });
  if (all.length > 40 && panel !== MODULES && panel !== IPC) lines.push(element('li', 'dim', `… ${all.length - 40} more`));
  list.replaceChildren(...lines);
}

function showSlab(list, fresh) {
  const lines = [];
  const all = lists[SLAB].map(view);
  for (const slab of all.filter((item) => item.label === 'slab').slice(-3)) {
    const line = element('li', slab.dim ? 'dim' : '', `${slab.id}: ${slab.length} bytes`);
    const ruler = element('div', 'ruler');
    let used = 0;
    for (const piece of all) {
      if (piece.id !== slab.id || piece.label) continue;
      used = Math.max(used, piece.key + piece.length);
      const mark = element('i', piece.by === fresh ? 'new' : '');
      mark.style.left = `${piece.key / slab.length * 100}%`;
      mark.style.width = `${piece.length / slab.length * 100}%`;
      mark.title = `${piece.length} bytes at ${piece.key}, ${shortSite(piece.site)}`;
      ruler.append(mark);
    }
    ruler.setAttribute('role', 'img');
    ruler.setAttribute('aria-label', `${used} of ${slab.length} bytes are taken`);
    line.append(ruler, element('small', '', slab.note || `${used} taken`));
    lines.push(line);
  }
  list.replaceChildren(...lines);
}

const arcs = new Map();
{
  const make = (tag, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    $('ring').append(made);
    return made;
  };
  const point = (angle, radius) => `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  PHASES.forEach((name, index) => {
    const from = (index - .5) / PHASES.length * 2 * Math.PI;
    const to = (index + .5) / PHASES.length * 2 * Math.PI;
    const path = make('path', { d: `M ${point(from, 100)} A 100 100 0 0 1 ${point(to, 100)} L ${point(to, 56)} A 56 56 0 0 0 ${point(from, 56)} Z` });
    const [x, y] = point((from + to) / 2, 78).split(' ');
    const label = make('text', { x, y });
    label.textContent = name;
    arcs.set(name, [path, label]);
  });
  arcs.set('', [make('text', { x: 0, y: -14 }), make('text', { x: 0, y: 4 }), make('text', { x: 0, y: 22 })]);
}

function showRing(record) {
  const phase = record ? texts[record[2]] : '';
  for (const name of PHASES) for (const part of arcs.get(name)) part.classList.toggle('on', name === phase);
  const [first, second, third] = arcs.get('');
  const top = lists[STACK].length ? view(lists[STACK].at(-1)) : undefined;
  first.textContent = record ? `iteration ${record[1]}` : '';
  second.textContent = top ? top.label.slice(0, 18) : phase === 'outside' ? 'outside' : '';
  third.textContent = record ? `${ms(record[0])} ms` : '';
  $('ring').setAttribute('aria-label', record ? `Iteration ${record[1]}, phase ${phase}` : 'Phases of the loop');
}

let shownFile;
function showSource(record) {
  let site = record ? texts[record[5]] : '';
  for (let i = lists[STACK].length - 1; !site && i >= 0; i--) site = view(lists[STACK][i]).site;
  const [, file, line] = /^(.*):(\d+):\d+$/.exec(site) ?? [];
  const text = file && sources[file];
  const list = $('source');
  if (text && file !== shownFile) {
    shownFile = file;
    $('source-name').textContent = file.replace(/^.*\//, '');
    list.replaceChildren(...text.split('\n').map((content, index) => {
      const made = element('li');
      made.append(element('span', '', index + 1), content);
      return made;
    }));
  }
  list.querySelector('.on')?.classList.remove('on');
  const active = file && file === shownFile ? list.children[line - 1] : undefined;
  if (active) {
    active.classList.add('on');
    list.scrollTop = active.offsetTop - list.offsetTop - list.clientHeight / 2;
  }
}

function describe(record) {
  const fields = Object.entries(fieldsOf(record)).filter(([key]) => key !== 'tried' && key !== 'locals')
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [kindOf(record), ...fields].join(' · ').slice(0, 300);
}

function show() {
  const record = records[at - 1];
  const fresh = at - 1;
  $('slider').value = at;
  const text = record ? `${at} of ${records.length} · ${describe(record)}` : `0 of ${records.length} · before the first record`;
  $('where').textContent = text;
  $('slider').setAttribute('aria-valuetext', text);
  const tried = record && kindOf(record) === 'module.resolve' ? fieldsOf(record).tried.join('\n') : '';
  $('why').textContent = record ? texts[record[6]] || tried : '';
  $('why').style.whiteSpace = tried ? 'pre-wrap' : '';
  showRing(record);
  for (const panel of SHOWN) showPanel(panel, fresh);
  showSource(record);
  const output = $('console');
  output.replaceChildren(...lists[CONSOLE].slice(-400).map((index) => {
    const item = view(index);
    return element('span', item.key === 2 ? 'error' : '', item.label);
  }));
  output.scrollTop = output.scrollHeight;
  const hash = `#${at}`;
  if (location.hash !== hash) history.replaceState(null, '', hash);
}

// --- keys and buttons ------------------------------------------------------------

function play(on) {
  clearInterval(timer);
  timer = on ? setInterval(() => (at < records.length ? go(at + 1) : play(false)), Number($('speed').value)) : undefined;
  $('play').setAttribute('aria-pressed', String(on));
  $('play').setAttribute('aria-label', on ? 'Pause' : 'Play');
  $('play').textContent = on ? 'pause' : 'play';
  $('where').setAttribute('aria-live', on ? 'off' : 'polite');
}

function find(direction) {
  const wanted = $('find').value.toLowerCase();
  if (!wanted) return;
  const before = at;
  const has = (record) => [3, 5, 6, 7].some((part) => texts[record[part]].toLowerCase().includes(wanted));
  seek(direction, has);
  const hit = at > 0 && has(records[at - 1]);
  if (!hit) go(before);
  $('found').textContent = hit ? '' : 'not found';
}

const actions = {
  first: () => go(0), last: () => go(records.length),
  back: () => go(at - 1), forward: () => go(at + 1),
  'back-callback': () => seek(-1, isCallback), 'forward-callback': () => seek(1, isCallback),
  play: () => play(timer === undefined),
};
for (const [id, act] of Object.entries(actions)) {
  $(id).addEventListener('click', () => {
    if (id !== 'play') play(false);
    act();
  });
}
$('slider').max = records.length;
$('slider').addEventListener('input', () => go(Number($('slider').value)));
$('speed').addEventListener('change', () => play(timer !== undefined));
$('find').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') find(event.shiftKey ? -1 : 1);
});
for (const kind of [...new Set(records.map(kindOf))].sort()) $('kind').append(new Option(kind, kind));
$('kind').addEventListener('change', () => {
  const { value } = $('kind');
  if (value) seek(1, (record) => kindOf(record) === value);
  $('kind').value = '';
});
addEventListener('keydown', (event) => {
  if (event.target.matches('input[type=search], select') || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key === 'ArrowLeft' ? (event.shiftKey ? 'back-callback' : 'back')
    : event.key === 'ArrowRight' ? (event.shiftKey ? 'forward-callback' : 'forward')
      : { Home: 'first', End: 'last', ' ': 'play' }[event.key];
  if (key) {
    if (key !== 'play') play(false);
    actions[key]();
  } else if (event.key === 'PageDown') seek(1, isIteration);
  else if (event.key === 'PageUp') seek(-1, isIteration);
  else if (event.key === '/') $('find').focus();
  else return;
  event.preventDefault();
});
addEventListener('hashchange', () => go(Number(location.hash.slice(1)) || 0));
go(Number(location.hash.slice(1)) || 0);
