import { processRunner, runGate } from '@governance-gates/action-kit'
import { traceabilityGate } from './traceability.ts'

await runGate(traceabilityGate, processRunner())
