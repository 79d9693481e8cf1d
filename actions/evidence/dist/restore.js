import { restore } from './index.js'

void restore()
