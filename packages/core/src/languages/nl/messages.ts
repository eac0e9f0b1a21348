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
  cues: {
    helping: 'iemand helpen',
    activity: 'eigen werk',
    offering: 'een product of dienst',
    ranking: 'eigen rang of succes',
    identity: 'wat je bent',
    'output-target': 'een aantal van eigen werk',
    'inward-change': 'eigen verandering als doel',
    act: 'een verandering in de wereld, als handeling gezegd',
    state: 'een gewenste toestand van de wereld',
  },
  steps: {
    frame: '"{frame}" leidt de uitspraak in en legt niets vast.',
    cue: '"{cue}": {kind}. {because}',
    also: '"{cue}" is ook {also}.',
    'set-aside': '"{cue}" is {kind}, maar telt hier niet. {because}',
    nothing: 'Uit "{cue}" valt niets te lezen. {because}',
    verdict: 'Samen: {verdict}. Een buitenstaander zegt: "{outsider}"',
  },
  setAside: {
    introduction: 'Het leidt de missie in, en is niet de missie zelf.',
    'description-of-identity': 'Het beschrijft wat de organisatie is.',
    'what-the-helped-can-do': 'Het is wat de geholpenen dan kunnen, dus de hulp blijft de missie.',
    'what-the-joined-can-do': 'Het is wat mensen kunnen als ze eenmaal bij elkaar zijn gebracht.',
    'work-for-the-wanted-world': 'Het zegt waar de gewenste verandering goed voor is.',
  },
}
