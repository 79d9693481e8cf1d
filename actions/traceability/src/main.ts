import { processRunner, runGate } from '@governance-gates/action-kit'
import { traceabilityGate } from './traceability.ts'

void runGate(traceabilityGate, processRunner())
