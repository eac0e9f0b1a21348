import type { FindingWords } from '../../find/words.ts'

export const finding: FindingWords = {
  sections: {
    mission: ['mission'],
    vision: ['vision'],
    purpose: ['purpose'],
    goal: ['goal'],
    change: ['transformation'],
  },
}
