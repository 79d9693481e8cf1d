import { processRunner } from '@governance-gates/action-kit'
import { runDecisionAuthority } from './decision-run.ts'

void runDecisionAuthority(processRunner())
