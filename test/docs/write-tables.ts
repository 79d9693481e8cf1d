import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'
import { actionReadmes, withTables } from './action-tables.ts'
import { POLICY_GUIDE, withPolicyTables } from './policy-tables.ts'
import { WORKFLOW_GUIDE, withWorkflowTables } from './workflow-tables.ts'

/** Writes the tables of inputs and outputs into the READMEs and the guide to the workflows, those of keys into docs/policy.md. */
for (const readme of actionReadmes()) writeFileSync(join(ROOT, readme), withTables(readme))
writeFileSync(join(ROOT, WORKFLOW_GUIDE), withWorkflowTables())
const guide = join(ROOT, POLICY_GUIDE)
writeFileSync(guide, withPolicyTables(readFileSync(guide, 'utf8')))
