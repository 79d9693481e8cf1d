import { processRunner, runGate } from '@governance-gates/action-kit'
import { decisionAuthority } from './decision-authority.ts'

void runGate(decisionAuthority, processRunner())
