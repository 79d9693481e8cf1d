import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import { createFolder, type ZipEntry, zipArchive } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { unpackArtifact } from './artifact-archive.ts'

const LIMITS = { bytes: 1_000_000, files: 100 }

const listed = (path: string, content: string, changes: object = {}) => ({
  path,
  role: path.split('/')[0],
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: Buffer.byteLength(content),
  ...changes,
})

function manifest(files: readonly object[]): ZipEntry {
  const content = JSON.stringify({
    schema: MANIFEST_SCHEMA,
    name: 'governance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      repository: 'o/r',
      commit: 'c',
      ref: '',
      event: 'push',
      workflow: 'CI',
      runId: 1,
      runAttempt: 1,
      job: 'test',
      os: 'Linux',
    },
    cell: { index: 0, total: 1, label: '' },
    files,
  })
  return { name: MANIFEST_FILE, content }
}

async function unpack(entries: readonly ZipEntry[] | Buffer, limits = LIMITS) {
  using folder = createFolder({
    archive: Buffer.isBuffer(entries) ? entries : zipArchive(entries),
    'out/keep': '',
  })
  const target = join(folder.path, 'out')
  const done = await unpackArtifact(join(folder.path, 'archive'), target, limits)
  return {
    ...done,
    read: (path: string) => readFileSync(join(target, path), 'utf8'),
    files: readdirSync(target, { recursive: true }),
  }
}

const REPORT = { name: 'evidence/reports/junit.xml', content: '<testsuites/>', deflate: true }
const VERDICT = { name: 'verdict/a.verdict.json', content: '{}' }

test('what the manifest lists is there, and its manifest', async () => {
  const files = [listed(REPORT.name, REPORT.content), listed(VERDICT.name, VERDICT.content)]
  using folder = createFolder({ archive: zipArchive([REPORT, VERDICT, manifest(files)]), 'out/keep': '' })
  const target = join(folder.path, 'out')
  const done = await unpackArtifact(join(folder.path, 'archive'), target, LIMITS)
  expect(done.bytes).toBe(REPORT.content.length + VERDICT.content.length)
  expect(readFileSync(join(target, REPORT.name), 'utf8')).toBe(REPORT.content)
  expect(existsSync(join(target, MANIFEST_FILE))).toBe(true)
})

const MEBIBYTE = 1024 * 1024
const MODULE = pathToFileURL(join(import.meta.dirname, 'artifact-archive.ts')).href
/** Sampled: the peak that the system keeps of a new process may be that of the process which started it. */
const MEASURED = `const { unpackArtifact } = await import('${MODULE}')
let most = 0
const timer = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 2)
await unpackArtifact(...process.argv.slice(1), { bytes: 1e9, files: 10 })
clearInterval(timer)
console.log(most)`

/** How many MiB a process needs at most to unpack a file of so many. */
function memoryOf(mebibytes: number): number {
  const file = { name: 'evidence/x', content: 'x'.repeat(mebibytes * MEBIBYTE), deflate: true }
  const archive = zipArchive([file, manifest([listed(file.name, file.content)])])
  using folder = createFolder({ archive, 'out/keep': '' })
  const script = ['--conditions=source', '--input-type=module', '--eval', MEASURED]
  const paths = [join(folder.path, 'archive'), join(folder.path, 'out')]
  return Number(execFileSync(process.execPath, [...script, ...paths], { encoding: 'utf8' })) / MEBIBYTE
}

test('a large file goes to disk in pieces', { timeout: 60_000 }, () => {
  expect(memoryOf(100) - memoryOf(1)).toBeLessThan(40)
})

describe('an archive is refused', () => {
  const file = (name: string, changes: Partial<ZipEntry> = {}): ZipEntry => ({
    name,
    content: 'x',
    ...changes,
  })
  const whole = (entry: ZipEntry, change: object = {}) => [
    entry,
    manifest([listed(entry.name, String(entry.content), change)]),
  ]

  test.each<[string, readonly ZipEntry[], RegExp]>([
    ['that evidence/save has not made', [file('evidence/x')], /contains no governance-bundle\.json/],
    ['with a path up', [file('../x'), manifest([])], /relative path|no path inside/],
    [
      'with a path up behind a folder',
      [file('evidence/../../x'), manifest([])],
      /relative path|no path inside/,
    ],
    ['with a path from the root', [file('/etc/x'), manifest([])], /absolute path|no path inside/],
    ['with a drive', [file('C:/x'), manifest([])], /absolute path|no path inside/],
    ['with a backslash', [file('evidence\\..\\x'), manifest([])], /invalid characters|no path inside/],
    ['with a name of Windows', [file('evidence/CON'), manifest([])], /not a path inside/],
    [
      'with a link',
      whole(file('evidence/x', { mode: 0o120777, content: '/etc/passwd' })),
      /not a regular file/,
    ],
    ['with a device', whole(file('evidence/x', { mode: 0o060666 })), /not a regular file/],
    [
      'with a file twice',
      [file('evidence/x'), file('evidence/x'), manifest([listed('evidence/x', 'x')])],
      /contains .* twice/,
    ],
    [
      'with names that differ in case',
      [file('evidence/x'), file('evidence/X'), manifest([listed('evidence/x', 'x')])],
      /contains .* twice/,
    ],
    [
      'with a file that nobody lists',
      [file('evidence/x'), file('evidence/y'), manifest([listed('evidence/x', 'x')])],
      /evidence\/y is in the archive but not in its manifest/,
    ],
    [
      'without a file that is listed',
      [file('evidence/x'), manifest([listed('evidence/x', 'x'), listed('evidence/y', 'y')])],
      /evidence\/y is in its manifest but not in the archive/,
    ],
    [
      'with another digest',
      whole(file('evidence/x'), { sha256: 'a'.repeat(64) }),
      /the digest of evidence\/x differs/,
    ],
    ['with another size', whole(file('evidence/x'), { bytes: 2 }), /the size of evidence\/x differs/],
    [
      'with a manifest that leads out',
      [file('evidence/x'), manifest([{ ...listed('evidence/x', 'x'), path: 'evidence/../../x' }])],
      /files\[0\]\.path/,
    ],
    [
      'that declares too much',
      whole(file('evidence/x', { declaredBytes: 2_000_000, deflate: true })),
      /unpacks to more than 1000000 bytes/,
    ],
    [
      'that unpacks to more than it declares',
      whole(
        { name: 'evidence/x', content: 'x'.repeat(900_000), deflate: true, declaredBytes: 10 },
        { bytes: 10 },
      ),
      /too many bytes|larger than it says/,
    ],
    [
      'with too many files',
      [...Array.from({ length: 102 }, (_, index) => file(`evidence/${index}`)), manifest([])],
      /more than 100 files/,
    ],
  ])('%s', async (_, entries, message) => {
    await expect(unpack(entries)).rejects.toThrow(message)
  })

  test('that is cut off, or none at all', async () => {
    const archive = zipArchive([VERDICT, manifest([listed(VERDICT.name, VERDICT.content)])])
    for (const bytes of [archive.subarray(0, archive.length - 30), Buffer.from('PK'), Buffer.alloc(0)]) {
      await expect(unpack(bytes)).rejects.toThrow()
    }
  })
})
