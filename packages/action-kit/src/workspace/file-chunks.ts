import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK = 64 * 1024

/** The bytes of a file, each time from its start. The next bytes may take the place of those before. */
export function chunksOf(path: string): Iterable<Uint8Array> {
  return { [Symbol.iterator]: () => readChunks(path) }
}

function* readChunks(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK)
    for (;;) {
      const length = readSync(descriptor, buffer, 0, CHUNK, null)
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(descriptor)
  }
}
