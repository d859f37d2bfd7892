'use strict';
// The advanced form of IPC messages: structured clones in V8's wire format, as
// `v8.serialize()` writes them, except that views carry a mark and that host
// objects, which have no form of their own, are sent as plain ones.

const { DefaultDeserializer, DefaultSerializer } = require('internal/v8/serdes');

const kView = 0;
const kPlain = 1;

class MessageSerializer extends DefaultSerializer {
  _writeHostObject(object) {
    if (ArrayBuffer.isView(object)) {
      this.writeUint32(kView);
      super._writeHostObject(object);
    } else {
      this.writeUint32(kPlain);
      this.writeValue({ ...object });
    }
  }
}

class MessageDeserializer extends DefaultDeserializer {
  _readHostObject() {
    return this.readUint32() === kView ? super._readHostObject() : this.readValue();
  }
}

function encode(message) {
  const serializer = new MessageSerializer();
  serializer.writeHeader();
  serializer.writeValue(message);
  return serializer.releaseBuffer();
}

function decode(bytes) {
  const deserializer = new MessageDeserializer(bytes);
  deserializer.readHeader();
  return deserializer.readValue();
}

module.exports = { decode, encode };
