import { describe, expect, it } from 'vitest'
import { GROUPS } from './all-groups.ts'

describe.each(GROUPS)('$name', ({ growths }) => {
  it.each(growths)('are read: $name', async ({ text, read }) => {
    await expect((async () => read(text(7)))()).resolves.not.toThrow()
    expect(text(14).length).toBeGreaterThan(text(7).length)
  })
})
