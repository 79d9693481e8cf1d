import { save } from './index.js'

void save()
