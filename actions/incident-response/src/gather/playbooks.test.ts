import { describe, expect, it } from 'vitest'
import { policyWith } from '../fixtures/incident-case.ts'
import { gatherPlaybooks } from './playbooks.ts'

const PATH = 'docs/playbook.md'

const { incidents } = policyWith(`
  security: { area: ci, triage: 24h, fix: { critical: 48h, else: next-release }, playbook: ${PATH} }
`)

const gathered = (text: string | undefined) =>
  gatherPlaybooks({ workspace: { readText: () => text } }, incidents)

describe('the steps of a playbook', () => {
  it('are the items of its lists, with the text that each begins with', async () => {
    const playbooks = await gathered(
      '# A\n\n- [ ] Call *her*\n  - then [him](x.md)\n\n1. Wait\n\n   and see\n',
    )
    const steps = await playbooks.steps()
    expect(steps.get(PATH)).toEqual(['Call her', 'then him', 'Wait'])
  })

  it('are those at the beginning of a long one', async () => {
    const playbooks = await gathered(
      `- first [x]\n\n  ${'words '.repeat(2_000)}\n\n${'- more\n'.repeat(60_000)}`,
    )
    expect(playbooks.notes).toEqual([])
    const steps = await playbooks.steps()
    expect(steps.get(PATH)?.slice(0, 2)).toEqual(['first [x]', 'more'])
    expect(steps.get(PATH)).toHaveLength(50)
  })

  it.each([
    ['is missing', undefined, 'is a playbook that cannot be read'],
    ['has no list', 'words\n', 'is a playbook without a list'],
    ['is nested', '>'.repeat(50_000), 'is a playbook that cannot be read: it is nested more than 300 deep'],
    [
      'is one word',
      `- a\n\n${'['.repeat(300_000)}`,
      'is a playbook that cannot be read: it has more than 200,000 characters in one heading, cell, link or word',
    ],
  ])('are not known where it %s', async (_, text, message) => {
    const playbooks = await gathered(text)
    expect(playbooks.notes).toEqual([{ message, file: PATH }])
    expect(await playbooks.steps()).toEqual(new Map())
  })
})
