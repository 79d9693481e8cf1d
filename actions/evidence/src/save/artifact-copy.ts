import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArtifactFile } from '@governance-gates/evidence-artifact'
import type { FileToSave } from './artifact-files.ts'

/**
 * Copies a file into the folder that is uploaded, and describes the copy for the manifest. It is opened once and hashed while it is copied: a step that is still writing
 * it cannot make the manifest describe other bytes than those of the artifact.
 */
export function copyInto(root: string, { source, path, file }: FileToSave): ArtifactFile {
  const target = join(root, file.path)
  mkdirSync(dirname(target), { recursive: true })
  const opened = source.open(path)
  const descriptor = openSync(target, 'wx')
  for (const chunk of opened.bytes) writeAll(descriptor, chunk)
  closeSync(descriptor)
  const digest = opened.finish()
  // The copy is asked, and not the file, which may be another one by now.
  const gate = (file.role === 'verdict' ? gateOf(target) : undefined) ?? file.gate
  return { ...file, ...(gate === undefined ? {} : { gate }), ...digest }
}

function writeAll(descriptor: number, chunk: Uint8Array): void {
  for (let written = 0; written < chunk.length; ) written += writeSync(descriptor, chunk, written)
}

/** The gate of a verdict, whatever its file is called; undefined for a file that is not a verdict. */
function gateOf(path: string): string | undefined {
  try {
    const verdict: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const gate =
      typeof verdict === 'object' && verdict !== null && 'gate' in verdict ? verdict.gate : undefined
    return typeof gate === 'string' && gate.length <= MAX_GATE ? gate : undefined
  } catch {
    return undefined
  }
}

const MAX_GATE = 100
