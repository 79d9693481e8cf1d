import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'
import { actionReadmes, withTables } from './action-tables.ts'
import { CATALOGUES } from './catalogues.ts'
import { FORMAT_GUIDES, withFormatTables } from './format-tables.ts'
import { POLICY_GUIDE, withPolicyTables } from './policy-tables.ts'
import { pageOf } from './rule-page.ts'
import { INDEX, index, withHead } from './rule-pages.ts'
import { WORKFLOW_GUIDE, withWorkflowTables } from './workflow-tables.ts'

/**
 * Writes the tables of inputs and outputs into the READMEs and the guide to the workflows, those of keys into docs/policy.md,
 * those of evidence formats, and the head of each rule's page with their index.
 */
for (const readme of actionReadmes()) writeFileSync(join(ROOT, readme), withTables(readme))
writeFileSync(join(ROOT, WORKFLOW_GUIDE), withWorkflowTables())
const guide = join(ROOT, POLICY_GUIDE)
writeFileSync(guide, withPolicyTables(readFileSync(guide, 'utf8')))
for (const path of FORMAT_GUIDES) {
  const file = join(ROOT, path)
  writeFileSync(file, withFormatTables(readFileSync(file, 'utf8')))
}
for (const rule of CATALOGUES.flatMap(({ rules }) => rules)) {
  mkdirSync(dirname(join(ROOT, pageOf(rule))), { recursive: true })
  writeFileSync(join(ROOT, pageOf(rule)), withHead(rule))
}
writeFileSync(join(ROOT, INDEX), index())
