import { processRunner, runGate } from '@governance-gates/action-kit'
import { perfBudget } from './perf-budget.ts'

void runGate(perfBudget, processRunner())
