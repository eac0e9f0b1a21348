/**
 * A heading that announces a mission makes a promise. A placeholder or a slogan under it breaks it.
 * Source: the labelling guide, verdict `none`, and real handbooks, where such headings are common.
 */
import { ruleUrl, type Rule } from './rule.ts'

export const noEmptyMission = {
  id: 'no-empty-mission',
  meta: {
    description: {
      en: 'Flags a mission heading or field with nothing under it to judge.',
      nl: 'Meldt een missiekop of -veld waar niets onder staat om te beoordelen.',
    },
    rationale: {
      en: [
        'A mission was announced, but nothing can be read from what follows: a placeholder ("TBD", "see our strategy") or a slogan. A slogan may be fine on a poster; under the heading "Our mission" readers look for what you want to achieve.',
      ],
      nl: [
        'Er is een missie aangekondigd, maar uit wat volgt valt niets te halen: een plaatshouder ("volgt nog", "zie onze strategie") of een slogan. Op een affiche kan een slogan prima zijn; onder de kop "Onze missie" zoeken lezers naar wat je wilt bereiken.',
      ],
    },
    url: ruleUrl('no-empty-mission'),
    severity: 'info',
  },
  options: {
    placeholders: {
      messageId: 'placeholder',
      default: true,
      description: {
        en: 'Whether a placeholder ("TBD"), or nothing at all, is flagged.',
        nl: 'Of een plaatshouder ("volgt nog"), of helemaal niets, wordt gemeld.',
      },
    },
    slogans: {
      messageId: 'slogan',
      default: true,
      description: {
        en: 'Whether a slogan is flagged.',
        nl: 'Of een slogan wordt gemeld.',
      },
    },
  },
  check: (subject) => {
    if (subject.kind === 'placeholder') return 'placeholder'
    return subject.judgement.verdict === 'none' ? 'slogan' : undefined
  },
  messages: {
    en: {
      placeholder: 'Announces a mission, but there is none yet.',
      slogan: 'Announces a mission, but does not say what you do or want to achieve.',
    },
    nl: {
      placeholder: 'Kondigt een missie aan, maar die staat er nog niet.',
      slogan: 'Kondigt een missie aan, maar zegt niet wat je doet of wilt bereiken.',
    },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our mission\n\n[[TBD]]' },
        { markdown: '# Our mission\n\n[[For everyone, for ever.]]' },
      ],
      accepted: [
        { markdown: '# Our mission\n\nA safer city.', because: 'There is something to judge.' },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze missie\n\n[[Volgt nog.]]' },
        { markdown: '# Onze missie\n\n[[Alles voor een lach.]]' },
      ],
      accepted: [
        {
          markdown: '# Onze missie\n\nEen veiligere stad.',
          because: 'Er is iets om te beoordelen.',
        },
      ],
    },
  },
} satisfies Rule
