/**
 * A rank is about the organisation alone, and nobody else can want it.
 * Source: the seed essay, under "Wat je wilt zijn": "de beste zijn in ...".
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noRankingRole = {
  id: 'no-ranking-role',
  meta: {
    description: {
      en: 'Flags missions about being the best, or about your own success.',
      nl: 'Meldt missies over de beste zijn, of over je eigen succes.',
    },
    rationale: {
      en: [
        'The best, the leading, the preferred: only you can want that. So it is with satisfied customers, growth and an excellent reputation: states, but your own. No rewrite turns a rank into an outcome; the question is what is better for others because you are that good.',
      ],
      nl: [
        'De beste, toonaangevend, de eerste keus: dat kun alleen jij willen. Zo is het ook met tevreden klanten, groei en een uitstekende naam: toestanden, maar van jezelf. Geen herschrijving maakt van een rang een uitkomst; de vraag is wat er voor anderen beter is doordat jij zo goed bent.',
      ],
    },
    url: ruleUrl('no-ranking-role'),
    severity: 'warning',
  },
  check: flagsRole('ranking'),
  messages: {
    en: { role: 'Says where you want to stand ("{cue}"), not what you want to achieve.' },
    nl: { role: 'Zegt waar je wilt staan ("{cue}"), niet wat je wilt bereiken.' },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Vision\n\n[[To be the best bakery in the region.]]' },
        { markdown: '[[Our vision is to be the leading software company in Europe.]]' },
      ],
      accepted: [
        {
          markdown: '# Vision\n\nA region where nobody goes hungry.',
          because: 'Others can want this too.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Visie\n\n[[De beste zijn in schoonmaak.]]' },
        {
          markdown:
            '[[Onze missie is om het toonaangevende softwarebedrijf van Europa te worden.]]',
        },
      ],
      accepted: [
        {
          markdown: '# Visie\n\nEen regio waar niemand honger heeft.',
          because: 'Dit kunnen anderen ook willen.',
        },
      ],
    },
  },
} satisfies Rule
