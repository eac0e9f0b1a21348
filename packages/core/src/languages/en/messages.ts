import type { Messages } from '../../messages.ts'

export const messages: Messages = {
  outsider: {
    role: 'Nice. Good luck with that.',
    mixed: 'I can see where you want to go. What is my part in it?',
    outcome: 'Wow, I want that too. Can I help?',
    none: 'I cannot tell what you want.',
  },
  questions: {
    helping: 'What is different for {noun} once it works?',
    activity: 'What is different in the world once this work is done?',
    offering: 'What can people do, or what are they rid of, once they have it?',
    ranking: 'What is better for others because you are the best?',
    identity: 'What is different in the world because you are there?',
    'output-target': 'What is different once you have reached that number?',
    'inward-change': 'What is different outside once you have changed?',
    mixed: 'What is it like when it has worked?',
    none: 'What do you want to be different in the world?',
  },
  derivations: {},
  because: {},
}
