import { processRunner } from '@governance-gates/action-kit'
import { runGateReport } from './gate-report.ts'

void runGateReport(processRunner())
