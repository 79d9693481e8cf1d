import { expect, it } from 'vitest'
import { resolvedIn, told } from '../fixtures/memory-repository.ts'

it.each([
  ['#include "tape.h"', ['a/test/tape.h', 'tape.h'], ['a/test/tape.h', 'tape.h']],
  ['#include "orbit/tape.h"', ['a/include/orbit/tape.h'], ['a/include/orbit/tape.h']],
  ['#include "tape.h"', ['src/tape.h', 'other/tape.h'], ['src/tape.h']],
  ['#include <tape.h>', ['a/test/tape.h'], []],
  ['#include "../../../../tape.h"', ['tape.h'], []],
])('%s with %j', async (text, files, expected) => {
  const texts = Object.fromEntries([...files.map((file) => [file, '']), ['a/test/x.cc', `${text}\n`]])
  expect(told(await resolvedIn(texts, 'a/test/x.cc'))).toEqual(expected)
})
