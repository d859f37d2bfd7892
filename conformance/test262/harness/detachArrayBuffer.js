// Ours. Buffers that lose their memory.
/*---
description: $DETACHBUFFER(buffer)
defines: [$DETACHBUFFER]
---*/

function $DETACHBUFFER(buffer) {
  $262.detachArrayBuffer(buffer);
}
