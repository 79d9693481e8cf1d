import { expect, it } from 'vitest'
import { resolvedIn, told } from '../../fixtures/memory-repository.ts'

const TEST = 'core/tests/unit/a_test.cc'

it.each<[string, readonly string[], readonly string[]]>([
  ['#include "tape.h"', ['core/tests/unit/tape.h'], ['core/tests/unit/tape.h']],
  ['#include "../tape.h"', ['core/tests/tape.h'], ['core/tests/tape.h']],
  ['#include "core/tape.h"', ['core/tape.h'], ['core/tape.h']],
  ['#include "orbit/tape.h"', ['core/include/orbit/tape.h'], ['core/include/orbit/tape.h']],
  ['#  include "tape.h" // why', ['src/tape.h'], ['src/tape.h']],
  ['#include "tape.h"', ['include/tape.h', 'core/src/tape.h'], ['core/src/tape.h', 'include/tape.h']],
  ['#if A\n#include "a.h"\n#else\n#include "b.h"\n#endif', ['a.h', 'b.h'], ['a.h', 'b.h']],
  ['#include <tape.h>', ['core/tests/unit/tape.h'], []],
  ['// #include "tape.h"', ['tape.h'], []],
  ['#include "gtest/gtest.h"', [], []],
  ['#include "/tape.h"\n#include "../../../../../tape.h"\n#include "a\\tape.h"', ['tape.h', 'a/tape.h'], []],
  ['#include "../tape.h"', [], ['#include "../tape.h": leads to no file of the repository']],
])('%j where %j exist', async (text, files, expected) => {
  const texts = { ...Object.fromEntries(files.map((path) => [path, ''])), [TEST]: text }
  expect(told(await resolvedIn(texts, TEST))).toEqual(expected)
})
