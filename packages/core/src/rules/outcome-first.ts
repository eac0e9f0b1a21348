/**
 * A mixed statement has the wanted world in it; it only has to come first. Where the world shows
 * only as an act ("end poverty"), the step that remains is to say what it is like when it has worked.
 * Source: the seed essay: the role becomes a means once the outcome is what people share.
 */
import { ruleUrl, type Rule } from './rule.ts'

export const outcomeFirst = {
  id: 'outcome-first',
  meta: {
    description: {
      en: 'Flags missions in which the wanted world stands behind what you do, or shows only as an act.',
      nl: 'Meldt missies waarin de gewenste wereld achter je werk staat, of alleen als daad te zien is.',
    },
    rationale: {
      en: [
        'These missions are nearly there. Where the state is named already ("we plant trees for a greener city"), put it in front: the work becomes a means, and there may be others. Where only an act is named ("end poverty"), say what it is like when it has worked ("a world without poverty").',
        'It is silent when the wanted state is the first thing the statement says.',
      ],
      nl: [
        'Deze missies zijn er bijna. Staat de toestand er al ("we planten bomen voor een groenere stad"), zet hem dan voorop: het werk wordt een middel, en er mogen er meer zijn. Staat er alleen een daad ("armoede uitbannen"), zeg dan hoe het is als het gelukt is ("een wereld zonder armoede").',
        'De regel zwijgt als de gewenste toestand het eerste is wat er staat.',
      ],
    },
    url: ruleUrl('outcome-first'),
    severity: 'info',
  },
  options: {
    acts: {
      messageId: 'act',
      default: true,
      description: {
        en: 'Whether a mission that names only an act ("end poverty") is flagged too.',
        nl: 'Of ook een missie met alleen een daad ("armoede uitbannen") wordt gemeld.',
      },
    },
  },
  check: (subject) => {
    if (subject.kind !== 'statement' || subject.judgement.verdict !== 'mixed') return undefined
    if (subject.judgement.world === 'act') return 'act'
    return subject.judgement.cues[0]?.kind === 'state' ? undefined : 'state'
  },
  messages: {
    en: {
      state:
        'Says what you want to achieve ("{state}"), but only after what you do ("{cue}"). Put it first.',
      act: 'Says what you do to the world ("{cue}"), not what it is like when it has worked.',
    },
    nl: {
      state:
        'Zegt wat je wilt bereiken ("{state}"), maar pas na wat je doet ("{cue}"). Zet het voorop.',
      act: 'Zegt wat je met de wereld doet ("{cue}"), niet hoe het is als het gelukt is.',
    },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our mission\n\n[[We clean the streets so that the city is cleaner.]]' },
        { markdown: '# Our mission\n\n[[End poverty.]]', suggestion: 'A world without poverty' },
      ],
      accepted: [
        {
          markdown: '# Our mission\n\nA greener city, by planting trees.',
          because: 'The wanted state is the first thing it says.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze missie\n\n[[Wij vegen de straten zodat de stad schoner is.]]' },
        {
          markdown: '# Onze missie\n\n[[Armoede uitbannen.]]',
          suggestion: 'Een wereld zonder armoede',
        },
      ],
      accepted: [
        {
          markdown: '# Onze missie\n\nEen groenere stad, door bomen te planten.',
          because: 'De gewenste toestand is het eerste wat er staat.',
        },
      ],
    },
  },
} satisfies Rule
