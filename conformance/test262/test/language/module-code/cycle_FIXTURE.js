import { hoisted, value, Late } from './cycle.js';

function tried(read) {
  try { return read(); } catch (error) { return error.name; }
}

export const log = ['fixture'];
export const seenEarly = { call: hoisted(), read: tried(() => value), type: tried(() => typeof Late) };
export function readLater() { return value; }
