import type { VerbClass } from './verbs.ts'

/**
 * Verbs of more than one word, in dictionary form, whose class is not that of the verb alone.
 * - `stand-up`: an act on a value, work for those represented.
 * - `identity`: says what one is.
 * - `difference`: an act, whatever follows.
 * - `raise`: what is raised is told or collected: work.
 */
export type PhraseClass = VerbClass | 'stand-up' | 'identity' | 'difference' | 'raise' | 'put-first'

export const VERB_PHRASES: readonly (readonly [PhraseClass, string])[] = [
  [
    'realise',
    'bring about|usher in|give rise to|pave the way for|bring closer|move towards|move toward|lead the way to|create the conditions for|make way for|make real|lay the foundation for|lay the foundations for',
  ],
  [
    'ensure',
    'make sure|bring forward the day|leave no one|leave nobody|make it so|make it so that|see to it|make certain|see to',
  ],
  ['join', 'bring together|come together|pull together'],
  [
    'help',
    'look after|care for|take care of|be there for|are there for|is there for|stand by|stand alongside|stand beside|walk alongside|walk beside|mean something to|mean something for|take the load off|take work off|be of service to|be of help to|give back to|lend a hand to|respond to the needs of|meet the needs of|stand with|come alongside|act as a resource to|work on behalf of|set at ease|reach out to|cater to|attend to|minister to|be of use to',
  ],
  [
    'change',
    'put an end to|remove barriers|remove the barriers|remove obstacles|break the cycle|break barriers|break down barriers|break the chain|bring an end to|bring to an end|do away with|get rid of|rid|phase out|wipe out|stamp out|root out|speed up|slow down|scale back|break down|tear down|take down|open up|cut down|drive down|bring down|lift up|build up|turn the tide on|move the needle on|call for an end to|push back|roll back|level the playing field|close the gap|give voice to|give a voice to|shine a light on|stem the tide of|take action against|act against|be part of the solution|fight for|move forward|push forward|drive forward|carry forward|take the stigma out of|take the sting out of|raise the level of|raise the standard of|raise standards|change the way|change the face of|change the course of|change the future of|bend the curve of|break the link between|break the stigma|break the silence|break taboos|bridge the gap|narrow the gap|turn back|drive out|drive back|stand against|take on the crisis in|make progress on|advance the cause of|further the cause of|fight back against|crack down on|ward off|stave off|pave over|do something about|undo the damage of|give new life to|breathe new life into|breathe life into|bring back|bring new life to|bring change to|drive change|drive positive change|effect change|lead change in|create change|inspire change|make change happen|bring change|unlock the potential of|unlock the power of|unleash the potential of|unleash the power of|reduce the burden of|ease the burden of|weed out|break the stranglehold of|push the boundaries of human|push the boundaries of knowledge|push the frontiers of|build bridges between|heal the divide between|lift the burden of',
  ],
  ['counter', 'patch up|mend up|fix up|mop up|snuff out|sweep away|clear away|pare down|rein in'],
  ['stand-up', 'stand up for|speak up for|speak out for|take a stand for|stick up for'],
  [
    'difference',
    'make a difference|make the difference|have an impact|make an impact|have a positive impact|make a positive impact|make a positive difference|have a lasting impact|leave a legacy|make a lasting difference|change lives|do good|give hope',
  ],
  [
    'identity',
    'serve as|act as|function as|operate as|be known as|be recognised as|be recognized as|be regarded as|be seen as|be considered|be the home of|be home to|position ourselves as|establish ourselves as|be acknowledged as|be perceived as|be viewed as',
  ],
  [
    'raise',
    'raise awareness|raise funds|raise money|raise public awareness|create awareness|create public awareness|build awareness|spread awareness|spread the word|bring awareness|bring attention|draw attention|shed light|shine light|increase awareness|generate awareness|raise and distribute|raise capital|raise consciousness|raise donations|raise private funds',
  ],
  [
    'work',
    'set up|carry out|carry on|act for|account for|work with|work alongside|work together with|work in partnership with|focus on|be responsible for|be in charge of|take part in|engage in|advocate for|care about|speak for|go about|use the power of|put to work|participate in|come up with|give access|hand out|follow up|pass on|roll out|take over|sign up|scale up|deal with|look at|look into|reflect on|report on|lead and|put into practice|put in practice|bring to life|bring to light|get ahead of|push the boundaries|push the limits|take on|make available|keep track of|stay on top of|bring out',
  ],
  ['offer', 'make available|give access to|bring to market|cater for|provide for|give away'],
  [
    'rank',
    'stand out|set the standard|set the benchmark|lead the field|lead the market|lead the industry|be the best|be number one|be first|be the first|raise the bar|set the bar',
  ],
  ['let', 'leave people to'],
  [
    'strive',
    'work towards|work toward|work for|work on|strive for|strive towards|aim for|aim at|aim to|hope for|push for|commit to|dedicate ourselves to|commit ourselves to|devote ourselves to|go for|press for|build towards|contribute to|contribute towards|do our part to|play a part in|play a role in|strive after|reach for|exist for|stand ready to|add to|continue to|set out to|seek to|have a passion for|work together for|work together to|work hard to|work hard for|work tirelessly for|work tirelessly to|join hands to|help to|partner to|collaborate to|unite to|come together to|join forces to|team up to|take action to|take urgent action to|take steps to|make every effort to|act to|go beyond to',
  ],
  [
    'wish',
    'dream of|pray for|hold out for|ache for|hunger for|stop until|rest until|sleep until|dream about|believe in|hope to see|want to see|like to see|look forward to|long for|yearn for|picture|wish for|call for|look for|have a vision of|have a dream of|wish to see|imagine|stand for',
  ],
]
