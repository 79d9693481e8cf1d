import { processRunner, runGate } from '@governance-gates/action-kit'
import { conformanceGate } from './conformance-gate.ts'

await runGate(conformanceGate, processRunner())
