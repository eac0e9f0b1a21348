/**
 * Who offers, sells or at best gives; the hearer is a customer and asks what it costs.
 * Source: the labelling of real missions: after helping, offering is the commonest way to fix a role.
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noOfferingRole = {
  id: 'no-offering-role',
  meta: {
    description: {
      en: 'Flags missions that say what product or service you offer.',
      nl: 'Meldt missies die zeggen welk product of welke dienst je biedt.',
    },
    rationale: {
      en: [
        'Who provides, delivers or offers has a counter between themselves and the world; the hearer becomes a customer and thinks "what will it cost me?". Say what people have, can do or are rid of once it is there.',
      ],
      nl: [
        'Wie iets biedt, levert of verstrekt, zet een toonbank tussen zichzelf en de wereld; wie het hoort wordt klant en denkt: "wat kost me dat?". Zeg wat mensen hebben, kunnen of kwijt zijn als het er is.',
      ],
    },
    url: ruleUrl('no-offering-role'),
    severity: 'warning',
  },
  check: flagsRole('offering'),
  messages: {
    en: { role: 'Says what you offer ("{cue}"), not what you want to achieve.' },
    nl: { role: 'Zegt wat je te bieden hebt ("{cue}"), niet wat je wilt bereiken.' },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our mission\n\n[[To provide affordable legal advice to tenants.]]' },
        { markdown: '[[Our mission is to deliver high-quality software to hospitals.]]' },
      ],
      accepted: [
        {
          markdown: '# Our mission\n\nAffordable homes for everyone.',
          because: 'A condition that people live in, not something that changes hands.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze missie\n\n[[Betaalbaar juridisch advies bieden aan huurders.]]' },
        { markdown: '[[Onze missie is het leveren van goede software aan ziekenhuizen.]]' },
      ],
      accepted: [
        {
          markdown: '# Onze missie\n\nBetaalbare woningen voor iedereen.',
          because: 'Een toestand waarin mensen leven, niet iets wat van hand tot hand gaat.',
        },
      ],
    },
  },
} satisfies Rule
