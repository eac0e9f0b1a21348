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
  cues: {
    helping: 'helping somebody',
    activity: 'your own work',
    offering: 'a product or service on offer',
    ranking: 'your own rank or success',
    identity: 'what you are',
    'output-target': 'a count of your own work',
    'inward-change': 'your own change as the goal',
    act: 'a change in the world, told as an act',
    state: 'a wanted state of the world',
  },
  steps: {
    frame: '"{frame}" frames the statement and fixes nothing.',
    cue: '"{cue}": {kind}. {because}',
    also: '"{cue}" is {also} as well.',
    'set-aside': '"{cue}" is {kind}, but does not count here. {because}',
    nothing: 'Nothing can be read from "{cue}". {because}',
    verdict: 'Together: {verdict}. An outsider would say: "{outsider}"',
  },
  setAside: {
    introduction: 'It introduces the mission, and is not the mission itself.',
    'description-of-identity': 'It describes what the organisation is.',
    'what-the-helped-can-do': 'It is what the helped can then do, so the help remains the mission.',
    'what-the-joined-can-do': 'It is what people can do once they have been brought together.',
    'work-for-the-wanted-world': 'It says what the wanted change is good for.',
  },
}
