'use strict';

// Intl.Segmenter. Boundaries are native (crates/intl/src/segmentation.rs); all of a text
// are found when one is asked for.

const {
  canonicalizeLocaleList, getOption, needsNew, objectOptions, prototypeFor, readMatcher, resolveLocale, shape, slotOf,
} = require('internal/intl/common');

const binding = internalBinding('intl');
const slots = new WeakMap();
const OWNER = 'Intl.Segmenter';
const GRANULARITIES = ['grapheme', 'word', 'sentence'];

function Segmenter() {
  if (new.target === undefined) throw needsNew('Segmenter');
  const requested = canonicalizeLocaleList(arguments[0]);
  const options = objectOptions(arguments[1]);
  readMatcher(options, OWNER);
  const { locale } = resolveLocale(requested, {});
  const granularity = getOption(options, 'granularity', GRANULARITIES, 'grapheme', OWNER);
  const made = Object.create(prototypeFor(new.target, Segmenter));
  slots.set(made, { locale, granularity });
  return made;
}

const segmentSlots = new WeakMap();
const iteratorSlots = new WeakMap();

// `[end, isWordLike, …]` of the whole text.
function boundaries(slot) {
  slot.ends ??= binding.segment(slot.text, GRANULARITIES.indexOf(slot.granularity));
  return slot.ends;
}

function segmentData(slot, start, end, wordLike) {
  const data = { segment: slot.text.slice(start, end), index: start, input: slot.text };
  if (slot.granularity === 'word') data.isWordLike = wordLike;
  return data;
}

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const SegmentIterator = Object.create(iteratorPrototype);
const Segments = {};

const methods = {
  next() {
    const slot = slotOf(iteratorSlots, this, '%SegmentIterator.prototype%.next');
    const ends = boundaries(slot.segments);
    if (slot.at >= ends.length) return { value: undefined, done: true };
    const start = slot.at === 0 ? 0 : ends[slot.at - 2];
    const value = segmentData(slot.segments, start, ends[slot.at], ends[slot.at + 1]);
    slot.at += 2;
    return { value, done: false };
  },
  containing(index) {
    const slot = slotOf(segmentSlots, this, '%SegmentsPrototype%.containing');
    const position = Math.trunc(Number(index)) || 0;
    if (position < 0 || position >= slot.text.length) return undefined;
    const ends = boundaries(slot);
    let low = 0;
    let high = ends.length / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle * 2] > position) high = middle;
      else low = middle + 1;
    }
    return segmentData(slot, low === 0 ? 0 : ends[low * 2 - 2], ends[low * 2], ends[low * 2 + 1]);
  },
  [Symbol.iterator]() {
    const segments = slotOf(segmentSlots, this, '%SegmentsPrototype%[Symbol.iterator]');
    const made = Object.create(SegmentIterator);
    iteratorSlots.set(made, { segments, at: 0 });
    return made;
  },
};

function hide(target, key, value) {
  Object.defineProperty(target, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
}
hide(SegmentIterator, 'next', methods.next);
Object.defineProperty(SegmentIterator, Symbol.toStringTag, {
  __proto__: null, value: 'Segmenter String Iterator', configurable: true,
});
hide(Segments, 'containing', methods.containing);
hide(Segments, Symbol.iterator, methods[Symbol.iterator]);

shape(Segmenter, 'Segmenter', 0, {
  resolvedOptions() {
    const { locale, granularity } = slotOf(slots, this, 'Intl.Segmenter.prototype.resolvedOptions');
    return { locale, granularity };
  },
  segment(input) {
    const { granularity } = slotOf(slots, this, 'Intl.Segmenter.prototype.segment');
    const made = Object.create(Segments);
    segmentSlots.set(made, { text: `${input}`, granularity, ends: undefined });
    return made;
  },
});

module.exports = { Segmenter };
