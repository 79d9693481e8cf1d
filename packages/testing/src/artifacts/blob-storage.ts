import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'

/** Azure's blob storage on this machine, where GitHub keeps the bytes of artifacts. */
export interface BlobStorage extends AsyncDisposable {
  /** Where a new blob may be written, with a signature and for an hour. */
  uploadUrl(blob: string): string
  /** Where it may be read, with a signature and for ten minutes; it comes as a file of this name. */
  downloadUrl(blob: string, fileName: string): string
  /** Bytes; undefined where there is no such blob. */
  size(blob: string): Promise<number | undefined>
  write(blob: string, content: Uint8Array): Promise<void>
  read(blob: string): Promise<Buffer>
}

const ACCOUNT = 'artifacts'
const CONTAINER = 'actions-results'
const MINUTE = 60_000

/** Starts Azurite in a process of its own, with everything in memory, and a key that nobody else knows. */
export async function startBlobStorage(): Promise<BlobStorage> {
  const key = randomBytes(64).toString('base64')
  const azurite = spawn(process.execPath, [azuriteMain(), ...OPTIONS], {
    env: { PATH: process.env['PATH'] ?? '', AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const endWithUs = () => azurite.kill()
  process.once('exit', endWithUs)
  const credential = new StorageSharedKeyCredential(ACCOUNT, key)
  const service = new BlobServiceClient(`${await addressOf(azurite)}/${ACCOUNT}`, credential)
  const container = service.getContainerClient(CONTAINER)
  await container.create()
  const signer = { url: container.url, credential }
  return {
    uploadUrl: (blob) => signedUrl(signer, blob, { permissions: 'cw', lasting: 60 * MINUTE }),
    downloadUrl: (blob, as) => signedUrl(signer, blob, { permissions: 'r', lasting: 10 * MINUTE, as }),
    size: async (blob) => {
      const client = container.getBlobClient(blob)
      return (await client.exists()) ? (await client.getProperties()).contentLength : undefined
    },
    write: async (blob, content) => {
      await container.getBlockBlobClient(blob).uploadData(content)
    },
    read: (blob) => container.getBlobClient(blob).downloadToBuffer(),
    [Symbol.asyncDispose]: async () => {
      process.off('exit', endWithUs)
      await ended(azurite)
    },
  }
}

interface Signer {
  /** Of the container. */
  readonly url: string
  readonly credential: StorageSharedKeyCredential
}

interface Signature {
  readonly permissions: string
  /** Milliseconds. */
  readonly lasting: number
  /** The name of the file that it comes as. */
  readonly as?: string
}

function signedUrl(
  { url, credential }: Signer,
  blob: string,
  { permissions, lasting, as }: Signature,
): string {
  const query = generateBlobSASQueryParameters(
    {
      containerName: CONTAINER,
      blobName: blob,
      permissions: BlobSASPermissions.parse(permissions),
      expiresOn: new Date(Date.now() + lasting),
      ...(as === undefined
        ? {}
        : { contentType: 'application/zip', contentDisposition: `attachment; filename="${as}"` }),
    },
    credential,
  )
  return `${url}/${blob}?${query}`
}

const OPTIONS = [
  '--inMemoryPersistence',
  '--disableTelemetry',
  '--silent',
  // The client is newer than Azurite knows.
  '--skipApiVersionCheck',
  ...['--blobHost', '127.0.0.1', '--blobPort', '0'],
]

function azuriteMain(): string {
  const manifest = findPackageJSON('azurite', import.meta.url)
  if (manifest === undefined) throw new Error('azurite is not installed; run npm ci')
  return join(dirname(manifest), 'dist/src/blob/main.js')
}

/** It says where it listens as soon as it does. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('azurite has no output')
  for await (const line of createInterface({ input: stdout })) {
    const address = /successfully listens on (http:\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    stdout.resume()
    return address
  }
  throw new Error('azurite ended before it listened')
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
