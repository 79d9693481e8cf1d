import { EvidenceError } from '@governance-gates/document/strict'

/** What makes the output of `go test -bench` unusable. */
const WHOLE = 'keep the whole output of go test -bench, unchanged'

export function noResult(line: number): EvidenceError {
  return new EvidenceError('expected the result of a benchmark, found a part of one', { line, remedy: WHOLE })
}

export function cutOff(name: string, line: number): EvidenceError {
  const what = name === '' ? 'the output' : `the output of ${name}`
  return new EvidenceError(`${what} ends in the middle: it is truncated`, { line, remedy: WHOLE })
}

export function unfinished({ name, line }: { readonly name: string; readonly line: number }): EvidenceError {
  return new EvidenceError(`${name} began, and has no result: the output is truncated`, {
    line,
    remedy: WHOLE,
  })
}

export function torn(name: string, line: number): EvidenceError {
  return new EvidenceError(`${name} wrote text between its name and its result`, {
    line,
    remedy: 'keep benchmarks from writing to standard output',
  })
}

export function twoMachines(before: string, after: string, line: number): EvidenceError {
  return new EvidenceError(`the file mixes two machines: ${before}, then ${after}`, {
    line,
    remedy: 'write one file per machine, and name the one to judge',
  })
}
