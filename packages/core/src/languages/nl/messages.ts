import type { Messages } from '../../messages.ts'

export const messages: Messages = {
  outsider: {
    role: 'Mooi. Veel succes ermee.',
    mixed: 'Ik zie waar je heen wilt. Wat kan ik daarin doen?',
    outcome: 'Wow, dat wil ik ook. Kan ik helpen?',
    none: 'Ik kan er niet uit halen wat je wilt.',
  },
  questions: {
    helping: 'Wat is er anders voor {noun} als het lukt?',
    activity: 'Wat is er anders in de wereld als dit werk gedaan is?',
    offering: 'Wat kunnen mensen als ze het hebben, of waar zijn ze dan vanaf?',
    ranking: 'Wat is er voor anderen beter doordat jij de beste bent?',
    identity: 'Wat is er anders in de wereld doordat jij er bent?',
    'output-target': 'Wat is er anders als je dat aantal hebt gehaald?',
    'inward-change': 'Wat is er buiten anders als je veranderd bent?',
    mixed: 'Hoe ziet het eruit als het gelukt is?',
    none: 'Wat wil je dat er anders is in de wereld?',
  },
  derivations: {},
  because: {},
}
