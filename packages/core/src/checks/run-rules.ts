import { defineRule, type Rule } from './rule.ts'

/** Rules about the verdicts of a run, whichever gate they are of; gate-report's catalogue holds them. */
export const cellOrigin: Rule = defineRule({
  id: 'gate-report/cell-origin',
  title: 'Origin of the verdicts',
  remedy: 'run the gate on this commit, and pass only verdicts of this run',
})

export const stoppedGates: Rule = defineRule({
  id: 'gate-report/stopped-gates',
  title: 'Gates that stopped',
  remedy: 'fix what stopped them, and run them again',
})

export const cellRules: Rule = defineRule({
  id: 'gate-report/cell-rules',
  title: 'Policy of the cells',
  remedy: 'check out the same commit in every cell, and judge by the same policy file',
})
