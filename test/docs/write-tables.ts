import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'
import { actionReadmes, withTables } from './action-tables.ts'
import { WORKFLOW_GUIDE, withWorkflowTables } from './workflow-tables.ts'

/** Writes the tables of inputs and outputs into the README of every action, and into the guide to the workflows. */
for (const readme of actionReadmes()) writeFileSync(join(ROOT, readme), withTables(readme))
writeFileSync(join(ROOT, WORKFLOW_GUIDE), withWorkflowTables())
