import { processRunner, runGate } from '@governance-gates/action-kit'
import { suiteClassification } from './suite-classification.ts'

void runGate(suiteClassification, processRunner())
