'use strict';

// Settings: checking what programs give, and their forms on the wire.

const { inForce, pack } = internalBinding('http2');
const {
  codes: {
    ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH, ERR_HTTP2_INVALID_SETTING_VALUE, ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS,
    ERR_INVALID_ARG_TYPE,
  },
} = require('internal/errors');
const { MAX_ADDITIONAL_SETTINGS, assertIsObject } = require('internal/http2/util');

const MAX_INT = 2 ** 32 - 1;

// Names, identifiers and limits.
const NUMBERS = [
  ['headerTableSize', 1, 0, MAX_INT],
  ['maxConcurrentStreams', 3, 0, MAX_INT],
  ['initialWindowSize', 4, 0, 2 ** 31 - 1],
  ['maxFrameSize', 5, 16384, 2 ** 24 - 1],
  ['maxHeaderListSize', 6, 0, MAX_INT],
];

function assertWithinRange(name, value, min, max) {
  if (value !== undefined && (typeof value !== 'number' || value < min || value > max)) {
    throw new ERR_HTTP2_INVALID_SETTING_VALUE.RangeError(name, value, min, max);
  }
}

function assertBoolean(name, value) {
  if (value !== undefined && typeof value !== 'boolean') throw new ERR_HTTP2_INVALID_SETTING_VALUE(name, value);
}

function validateSettings(settings) {
  if (settings === undefined) return;
  const { customSettings } = settings;
  assertIsObject(customSettings, 'customSettings', 'Number');
  if (customSettings) {
    const ids = Object.keys(customSettings);
    if (ids.length > MAX_ADDITIONAL_SETTINGS) throw new ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS();
    for (let i = 0; i < ids.length; i++) {
      assertWithinRange('customSettings:id', Number(ids[i]), 0, 0xFFFF);
      assertWithinRange('customSettings:value', Number(customSettings[ids[i]]), 0, MAX_INT);
    }
  }
  assertWithinRange('headerTableSize', settings.headerTableSize, 0, MAX_INT);
  assertWithinRange('initialWindowSize', settings.initialWindowSize, 0, 2 ** 31 - 1);
  assertWithinRange('maxFrameSize', settings.maxFrameSize, 16384, 2 ** 24 - 1);
  assertWithinRange('maxConcurrentStreams', settings.maxConcurrentStreams, 0, MAX_INT);
  assertWithinRange('maxHeaderListSize', settings.maxHeaderListSize, 0, MAX_INT);
  assertWithinRange('maxHeaderSize', settings.maxHeaderSize, 0, MAX_INT);
  assertBoolean('enablePush', settings.enablePush);
  assertBoolean('enableConnectProtocol', settings.enableConnectProtocol);
}

// Identifiers and values, as they are sent.
function settingsEntries(settings) {
  const known = new Map();
  const custom = new Map();
  const { customSettings } = settings;
  if (typeof customSettings === 'object' && customSettings !== null) {
    for (const key of Object.keys(customSettings)) {
      const value = customSettings[key];
      if (typeof value !== 'number') continue;
      const id = Number(key);
      if (!(id > 0 && id <= 0xFFFF)) throw new ERR_HTTP2_INVALID_SETTING_VALUE.RangeError('Range Error', id, 0, 0xFFFF);
      if (!(value > 0 && value <= MAX_INT)) {
        throw new ERR_HTTP2_INVALID_SETTING_VALUE.RangeError('Range Error', value, 0, MAX_INT);
      }
      // Those with a name of their own are not custom.
      if (id <= 6 || id === 8) known.set(id, value);
      else custom.set(id, value);
    }
  }
  for (let i = 0; i < NUMBERS.length; i++) {
    let value = settings[NUMBERS[i][0]];
    if (NUMBERS[i][1] === 6) {
      const { maxHeaderSize } = settings;
      if (maxHeaderSize !== undefined && maxHeaderSize !== value) {
        process.emitWarning('settings.maxHeaderSize overwrite settings.maxHeaderListSize');
        value = maxHeaderSize;
      }
    }
    if (typeof value === 'number') known.set(NUMBERS[i][1], value);
  }
  if (typeof settings.enablePush === 'boolean') known.set(2, Number(settings.enablePush));
  if (typeof settings.enableConnectProtocol === 'boolean') known.set(8, Number(settings.enableConnectProtocol));
  const entries = [];
  for (const id of [1, 2, 3, 4, 5, 6, 8]) {
    if (known.has(id)) entries.push(id, known.get(id));
  }
  custom.forEach((value, id) => entries.push(id, value));
  return entries;
}

function getDefaultSettings() {
  return {
    __proto__: null,
    headerTableSize: 4096,
    enablePush: true,
    initialWindowSize: 65535,
    maxFrameSize: 16384,
    maxConcurrentStreams: MAX_INT,
    maxHeaderSize: 65535,
    maxHeaderListSize: 65535,
    enableConnectProtocol: false,
  };
}

function getPackedSettings(settings) {
  assertIsObject(settings, 'settings');
  validateSettings(settings);
  return pack(settingsEntries({ ...settings }));
}

function getUnpackedSettings(buf, options = {}) {
  if (!ArrayBuffer.isView(buf) || buf.length === undefined) {
    throw new ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray'], buf);
  }
  if (buf.length % 6 !== 0) throw new ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH();
  const settings = {};
  for (let at = 0; at < buf.length; at += 6) {
    const id = buf[at] << 8 | buf[at + 1];
    const value = (buf[at + 2] << 24 | buf[at + 3] << 16 | buf[at + 4] << 8 | buf[at + 5]) >>> 0;
    if (id === 2) {
      settings.enablePush = value !== 0;
    } else if (id === 8) {
      settings.enableConnectProtocol = value !== 0;
    } else {
      const known = NUMBERS.find((entry) => entry[1] === id);
      if (known === undefined) (settings.customSettings ||= {})[id] = value;
      else if (id === 6) settings.maxHeaderListSize = settings.maxHeaderSize = value;
      else settings[known[0]] = value;
    }
  }
  if (options != null && options.validate) validateSettings(settings);
  return settings;
}

// The settings in force of one side of a session.
function getSettings(native, remote) {
  const list = inForce(native, remote);
  const settings = {
    headerTableSize: list[0],
    enablePush: list[1] !== 0,
    initialWindowSize: list[2],
    maxFrameSize: list[3],
    maxConcurrentStreams: list[4],
    maxHeaderListSize: list[5],
    maxHeaderSize: list[5],
    enableConnectProtocol: list[6] !== 0,
  };
  if (list.length > 7) {
    settings.customSettings = {};
    for (let i = 7; i < list.length; i += 2) settings.customSettings[list[i]] = list[i + 1];
  }
  return settings;
}

module.exports = {
  getDefaultSettings,
  getPackedSettings,
  getSettings,
  getUnpackedSettings,
  settingsEntries,
  validateSettings,
};
