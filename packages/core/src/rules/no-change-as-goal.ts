/**
 * Change for its own sake turns inwards, and to those who must change it is a threat.
 * Source: the seed essay, on change programmes: "Verandering wordt dan een doel op zich", "we moeten veranderen".
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noChangeAsGoal = {
  id: 'no-change-as-goal',
  meta: {
    description: {
      en: "Flags missions and change programmes whose goal is the organisation's own change.",
      nl: 'Meldt missies en verandertrajecten waarvan het doel de eigen verandering is.',
    },
    rationale: {
      en: [
        'When the stress is on what you want to become, attention turns inwards: change becomes a goal in itself, and to those who must change it sounds like a threat. When it is on what you want to achieve together, change is a means and you look for allies.',
      ],
      nl: [
        'Ligt de nadruk op wat je wilt worden, dan keert de aandacht naar binnen: verandering wordt een doel op zich en voor wie moet veranderen klinkt het als een dreiging. Ligt die op wat je samen wilt bereiken, dan is verandering een middel en zoek je bondgenoten.',
      ],
    },
    url: ruleUrl('no-change-as-goal'),
    severity: 'warning',
  },
  check: flagsRole('inward-change'),
  messages: {
    en: { role: 'Makes your own change the goal ("{cue}"), not what you want to achieve.' },
    nl: {
      role: 'Maakt van je eigen verandering het doel ("{cue}"), niet van wat je wilt bereiken.',
    },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our mission\n\n[[We must become more agile.]]' },
        { markdown: '## Goal of the transformation\n\n[[We have to change.]]' },
      ],
      accepted: [
        {
          markdown: '# Our mission\n\nPeople who get an answer within a day.',
          because: 'What is different outside comes first; the change is a means.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze missie\n\n[[Wij moeten wendbaarder worden.]]' },
        { markdown: '## Doel van het verandertraject\n\n[[We moeten veranderen.]]' },
      ],
      accepted: [
        {
          markdown: '# Onze missie\n\nInwoners die binnen een dag antwoord hebben.',
          because: 'Wat er buiten anders is, staat voorop; de verandering is een middel.',
        },
      ],
    },
  },
} satisfies Rule
