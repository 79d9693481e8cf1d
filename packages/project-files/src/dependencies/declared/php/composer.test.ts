import { expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

test('composer.json names what it requires', async () => {
  const text =
    '{\n"require": {"php": ">=8", "a/b": "^1"},\n"require-dev": {"mockery/mockery": "1"},\n"replace": {"c/d": "1"}}'
  expect(await declared('composer.json', text)).toEqual([
    'dependencies php @2',
    'dependencies a/b @2',
    'dev mockery/mockery @3',
  ])
  await expect(declared('composer.json', '{"require": []}')).rejects.toThrow('expected a table')
})
