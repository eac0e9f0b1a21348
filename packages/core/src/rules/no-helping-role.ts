/**
 * A mission that helps somebody puts the organisation in the middle of the sentence. Whoever hears it can only wish it well.
 * Source: the seed essay, under "Wat je wilt zijn": "Onze klanten helpen succesvol te zijn", "mensen helpen om ...".
 */
import { flagsRole } from './flags-role.ts'
import { ruleUrl, type Rule } from './rule.ts'

export const noHelpingRole = {
  id: 'no-helping-role',
  meta: {
    description: {
      en: 'Flags missions that say whom you help, support, serve or enable.',
      nl: 'Meldt missies die zeggen wie je helpt, steunt, dient of in staat stelt.',
    },
    rationale: {
      en: [
        'Helping is a part to play: somebody else acts, and you stand beside them. That is kind, but it leaves an outsider with nothing to do but wish you luck. Name what is different for these people once it works, and others can bring it about with you.',
        'It stays a role when what people are helped to is a state: "helping our customers be successful" fixes who helps. "Successful customers" does not.',
      ],
      nl: [
        'Helpen is een rol: een ander doet het, jij staat ernaast. Dat is vriendelijk, maar een buitenstaander kan je er alleen succes mee wensen. Zeg wat er voor deze mensen anders is als het lukt, en anderen kunnen het met je waarmaken.',
        'Het blijft een rol als datgene waartoe je helpt een toestand is: "onze klanten helpen succesvol te zijn" legt vast wie er helpt. "Succesvolle klanten" niet.',
      ],
    },
    url: ruleUrl('no-helping-role'),
    severity: 'warning',
  },
  check: flagsRole('helping'),
  messages: {
    en: { role: 'Says what you do for others ("{cue}"), not what you want to achieve.' },
    nl: { role: 'Zegt wat je voor anderen doet ("{cue}"), niet wat je wilt bereiken.' },
  },
  examples: {
    en: {
      flagged: [
        { markdown: '# Our mission\n\n[[Helping our customers succeed.]]' },
        { markdown: '[[Our mission is to support young families in debt.]]' },
        { markdown: '## Our purpose\n\n[[We enable shopkeepers to sell online.]]' },
      ],
      accepted: [
        {
          markdown: '# Our mission\n\nSuccessful customers.',
          because: 'The state of the customers is named; who brings it about is open.',
        },
        {
          markdown: '# Our mission\n\nHelp build a safer city.',
          because: 'Nobody is helped: "help build" only says that others may join in.',
        },
      ],
    },
    nl: {
      flagged: [
        { markdown: '# Onze missie\n\n[[Onze klanten helpen succesvol te zijn.]]' },
        { markdown: '[[Onze missie is om jonge gezinnen met schulden te ondersteunen.]]' },
        { markdown: '## Missie\n\n[[Wij stellen winkeliers in staat om online te verkopen.]]' },
      ],
      accepted: [
        {
          markdown: '# Onze missie\n\nSuccesvolle klanten.',
          because: 'De toestand van de klanten staat er; wie ervoor zorgt, blijft open.',
        },
        {
          markdown: '# Onze missie\n\nZelfredzame mensen.',
          because: 'Wie eraan bijdraagt, mag iedereen zelf weten.',
        },
      ],
    },
  },
} satisfies Rule
