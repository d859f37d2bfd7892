'use strict';

// Moving the cursor and clearing parts of a terminal, by escape sequences.

const { codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_CURSOR_POS } } = require('internal/errors');
const { validateFunction } = require('internal/validators');

const { nextTick } = process;
const CSI = '\x1b[';

function isNaNNumber(value) {
  return typeof value === 'number' && value !== value;
}

// Writes; without a stream only the callback is called.
function emit(stream, text, callback) {
  if (stream === null || stream === undefined || text === '') {
    if (typeof callback === 'function') nextTick(callback, null);
    return true;
  }
  return stream.write(text, callback);
}

function check(callback) {
  if (callback !== undefined) validateFunction(callback, 'callback');
}

function cursorTo(stream, x, y, callback) {
  check(callback);
  if (typeof y === 'function') {
    callback = y;
    y = undefined;
  }
  if (isNaNNumber(x)) throw new ERR_INVALID_ARG_VALUE('x', x);
  if (isNaNNumber(y)) throw new ERR_INVALID_ARG_VALUE('y', y);
  if (stream == null || (typeof x !== 'number' && typeof y !== 'number')) return emit(null, '', callback);
  if (typeof x !== 'number') throw new ERR_INVALID_CURSOR_POS();
  return emit(stream, typeof y !== 'number' ? `${CSI}${x + 1}G` : `${CSI}${y + 1};${x + 1}H`, callback);
}

function moveText(dx, dy) {
  let text = '';
  if (dx < 0) text += `${CSI}${-dx}D`;
  else if (dx > 0) text += `${CSI}${dx}C`;
  if (dy < 0) text += `${CSI}${-dy}A`;
  else if (dy > 0) text += `${CSI}${dy}B`;
  return text;
}

function moveCursor(stream, dx, dy, callback) {
  check(callback);
  return emit(stream, stream == null || !(dx || dy) ? '' : moveText(dx, dy), callback);
}

// -1 to the left of the cursor, 1 to its right, 0 the whole line.
function clearLineText(direction) {
  if (direction < 0) return `${CSI}1K`;
  return direction > 0 ? `${CSI}0K` : `${CSI}2K`;
}

function clearLine(stream, direction, callback) {
  check(callback);
  return emit(stream, clearLineText(direction), callback);
}

function clearScreenDown(stream, callback) {
  check(callback);
  return emit(stream, `${CSI}0J`, callback);
}

module.exports = { CSI, clearLine, clearLineText, clearScreenDown, cursorTo, moveCursor, moveText };
