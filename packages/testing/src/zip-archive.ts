import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive, and what the archive claims of it. */
export interface ZipEntry {
  /** As it is in the archive, `../x` and all. */
  readonly name: string
  readonly content: string | Uint8Array
  /** What the archive says that it unpacks to; the truth where absent. */
  readonly declaredBytes?: number
  /** Of Unix: 0o100644 where absent. */
  readonly mode?: number
  /** Nothing is compressed where absent. */
  readonly deflate?: boolean
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const UNIX = 3 << 8

/**
 * A zip archive that says exactly what a test wants it to say, also what no tool would write.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content)
    const data = entry.deflate === true ? deflateRawSync(content) : content
    const common = commonPart(entry, { content, stored: data.length, name: name.length })
    const local = Buffer.concat([uint32(LOCAL), common, name, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(UNIX | 20), common, place, name]))
    files.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, central, end])
}

/** The fields that the file's header and the directory share. */
function commonPart(
  { declaredBytes, deflate }: ZipEntry,
  { content, stored, name }: { readonly content: Buffer; readonly stored: number; readonly name: number },
): Buffer {
  const part = Buffer.alloc(26)
  part.writeUInt16LE(20, 0)
  // Names are UTF-8.
  part.writeUInt16LE(0x0800, 2)
  part.writeUInt16LE(deflate === true ? 8 : 0, 4)
  part.writeUInt32LE(crc32(content), 10)
  part.writeUInt32LE(stored, 14)
  part.writeUInt32LE(declaredBytes ?? content.length, 18)
  part.writeUInt16LE(name, 22)
  return part
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
