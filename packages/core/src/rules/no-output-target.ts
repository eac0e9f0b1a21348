/**
 * A count of one's own service can be reached without anything having changed.
 * Source: the seed essay: "500 MKB bedrijven helpen met Sociale Innovatie" became "Een sociaal innovatiever MKB in Nederland".
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noOutputTarget = {
  id: 'no-output-target',
  meta: {
    description: {
      en: 'Flags missions that count your own service.',
      nl: 'Meldt missies die de eigen dienstverlening tellen.',
    },
    rationale: {
      en: [
        'A count of your own service can be reached while nothing has changed. In the project behind the essay, "helping 500 SMEs with social innovation" became "a more socially innovative SME sector in the Netherlands"; it opened new ways, roles and connections.',
      ],
      nl: [
        'Een aantal van je eigen diensten kun je halen zonder dat er iets verandert. In het project achter het essay werd "500 MKB bedrijven helpen met Sociale Innovatie" tot "een sociaal innovatiever MKB in Nederland"; dat opende nieuwe wegen, rollen en verbindingen.',
      ],
    },
    url: ruleUrl('no-output-target'),
    severity: 'warning',
  },
  check: flagsRole('output-target'),
  messages: {
    en: { role: 'Counts what you do ("{cue}"), and does not say what you want to achieve.' },
    nl: { role: 'Telt wat je doet ("{cue}") en zegt niet wat je wilt bereiken.' },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our ambition\n\n[[Helping 500 SMEs with social innovation.]]' },
        { markdown: '[[Our mission is to train 1,000 teachers.]]' },
      ],
      accepted: [
        {
          markdown: '# Our ambition\n\nA more socially innovative SME sector in the Netherlands.',
          because: 'The number is gone, and everybody can take part.',
        },
        {
          markdown: '# Our goal\n\nZero traffic deaths by 2040.',
          because: 'A number of the world, not of your own service.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze ambitie\n\n[[500 MKB bedrijven helpen met Sociale Innovatie.]]' },
        { markdown: '[[Onze missie is om 1000 leraren op te leiden.]]' },
      ],
      accepted: [
        {
          markdown: '# Onze ambitie\n\nEen sociaal innovatiever MKB in Nederland.',
          because: 'Het aantal is weg, en iedereen kan meedoen.',
        },
        {
          markdown: '# Ons doel\n\nNul verkeersdoden in 2040.',
          because: 'Een getal van de wereld, niet van je eigen dienst.',
        },
      ],
    },
  },
} satisfies Rule
