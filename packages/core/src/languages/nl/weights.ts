import { lazy } from '../../lazy.ts'
import { parseWeights, type Weights } from '../../read/weights.ts'
import { READING, WORDS } from './weights.generated.ts'

export const weights: () => Weights = lazy(() => ({
  words: parseWeights(WORDS),
  reading: parseWeights(READING),
}))
