/**
 * Work is a means. A mission that names the work closes the door to other ways and other people.
 * Source: the seed essay, under "Wat je wilt zijn": "De stad schoonmaken"; and its question: "de stad schoonmaken" or "een schonere stad"?
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noActivityRole = {
  id: 'no-activity-role',
  meta: {
    description: {
      en: "Flags missions that name the organisation's own work.",
      nl: 'Meldt missies die het eigen werk noemen.',
    },
    rationale: {
      en: [
        'Cleaning, organising, connecting, educating, researching: work is a means. A mission that names the work fixes how it is done and by whom. "Cleaning the city" is for cleaners; "a cleaner city" is for everybody who lives there.',
      ],
      nl: [
        'Schoonmaken, organiseren, verbinden, opleiden, onderzoeken: werk is een middel. Een missie die het werk noemt, legt vast hoe het gebeurt en door wie. "De stad schoonmaken" is iets voor schoonmakers; "een schonere stad" is iets voor iedereen die er woont.',
      ],
    },
    url: ruleUrl('no-activity-role'),
    severity: 'warning',
  },
  check: flagsRole('activity'),
  messages: {
    en: { role: 'Says what work you do ("{cue}"), not what you want to achieve.' },
    nl: { role: 'Zegt welk werk je doet ("{cue}"), niet wat je wilt bereiken.' },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Mission\n\n[[Cleaning the city.]]' },
        { markdown: '[[The mission of the archive is to collect and catalogue letters.]]' },
        { markdown: '## Our purpose\n\n[[We organise concerts in the park.]]' },
      ],
      accepted: [
        {
          markdown: '# Mission\n\nA cleaner city.',
          because: 'A comparative names the state that is wanted.',
        },
        {
          markdown: '# Mission\n\nMaking the city cleaner.',
          because: '"Make" with a comparative only frames the state.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Missie\n\n[[De stad schoonmaken.]]' },
        { markdown: '[[De missie van het archief is brieven verzamelen en beschrijven.]]' },
        { markdown: '## Onze opdracht\n\n[[Wij organiseren concerten in het park.]]' },
      ],
      accepted: [
        {
          markdown: '# Missie\n\nEen schonere stad.',
          because: 'Een vergrotende trap noemt de gewenste toestand.',
        },
        {
          markdown: '# Missie\n\nDe stad schoner maken.',
          because: '"Maken" met een vergrotende trap is alleen een aanloop naar de toestand.',
        },
      ],
    },
  },
} satisfies Rule
