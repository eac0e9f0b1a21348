/**
 * What one is says nothing of what one is after.
 * Source: the seed essay: "Kortom, wie je wilt zijn."
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noIdentityRole = {
  id: 'no-identity-role',
  meta: {
    description: {
      en: 'Flags missions that say what you are: a partner, a platform, an employer.',
      nl: 'Meldt missies die zeggen wat je bent: een partner, een platform, een werkgever.',
    },
    rationale: {
      en: [
        '"We are a partner for ..." introduces you; it is where a conversation begins, not where it wants to go. What would be missing in the world if you were not there?',
      ],
      nl: [
        '"Wij zijn een partner voor ..." stelt je voor; daar begint een gesprek, maar het zegt niet waar het heen gaat. Wat zou er in de wereld ontbreken als jij er niet was?',
      ],
    },
    url: ruleUrl('no-identity-role'),
    severity: 'warning',
  },
  check: flagsRole('identity'),
  messages: {
    en: { role: 'Says what you are ("{cue}"), not what you want to achieve.' },
    nl: { role: 'Zegt wat je bent ("{cue}"), niet wat je wilt bereiken.' },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our mission\n\n[[To be a reliable partner for farmers.]]' },
        { markdown: '## Mission\n\n[[We are a network of independent bookshops.]]' },
      ],
      accepted: [
        {
          markdown: '# Our mission\n\nFarmers who can live from their land.',
          because: 'It names people and how they fare.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze missie\n\n[[Een betrouwbare partner voor boeren zijn.]]' },
        { markdown: '## Missie\n\n[[Wij zijn een netwerk van zelfstandige boekhandels.]]' },
      ],
      accepted: [
        {
          markdown: '# Onze missie\n\nBoeren die van hun land kunnen leven.',
          because: 'Hier staan mensen en hoe het hun gaat.',
        },
      ],
    },
  },
} satisfies Rule
