import type { FindingWords } from '../../find/words.ts'

export const finding: FindingWords = {
  sections: {
    mission: ['missie'],
    vision: ['visie'],
    purpose: ['bedoeling'],
    goal: ['doel'],
    change: ['verandertraject'],
  },
}
