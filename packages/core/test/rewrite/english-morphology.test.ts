import { describe, expect, it } from 'vitest'
import {
  article,
  infinitiveOf,
  isMass,
  isPlural,
  thirdPerson,
} from '../../src/languages/en/agreement.ts'
import { adverb, comparative, isComparative } from '../../src/languages/en/comparative.ts'

const COMPARATIVES: Record<string, readonly (readonly [string, string | undefined])[]> = {
  'one syllable takes -er': [
    ['clean', 'cleaner'],
    ['green', 'greener'],
    ['strong', 'stronger'],
    ['young', 'younger'],
    ['quick', 'quicker'],
    ['slow', 'slower'],
    ['fair', 'fairer'],
  ],
  'a final e takes -r': [
    ['safe', 'safer'],
    ['wise', 'wiser'],
    ['fine', 'finer'],
    ['free', 'freer'],
  ],
  'one vowel and one consonant double': [
    ['big', 'bigger'],
    ['hot', 'hotter'],
    ['thin', 'thinner'],
    ['fit', 'fitter'],
  ],
  'y becomes i after a consonant': [
    ['healthy', 'healthier'],
    ['tidy', 'tidier'],
    ['lively', 'livelier'],
    ['happy', 'happier'],
    ['unhappy', 'unhappier'],
    ['dry', 'drier'],
  ],
  '-le takes -r': [
    ['simple', 'simpler'],
    ['humble', 'humbler'],
    ['gentle', 'gentler'],
    ['stable', 'more stable'],
    ['fragile', 'more fragile'],
  ],
  'some of two syllables take -er': [
    ['narrow', 'narrower'],
    ['quiet', 'quieter'],
    ['polite', 'politer'],
    ['clever', 'cleverer'],
  ],
  'the others take more': [
    ['modern', 'more modern'],
    ['successful', 'more successful'],
    ['sustainable', 'more sustainable'],
    ['self-reliant', 'more self-reliant'],
    ['socially innovative', 'more socially innovative'],
    ['skilled', 'more skilled'],
    ['just', 'more just'],
    ['beautiful', 'more beautiful'],
  ],
  'irregular ones': [
    ['good', 'better'],
    ['bad', 'worse'],
    ['well-informed', 'better informed'],
    ['well insulated', 'better insulated'],
    ['little', 'less'],
  ],
  'a comparative stays': [
    ['safer', 'safer'],
    ['better', 'better'],
    ['more open', 'more open'],
  ],
  'no more or less of it': [
    ['dead', undefined],
    ['unique', undefined],
    ['zero', undefined],
  ],
}

describe('English comparatives', () => {
  for (const [rule, pairs] of Object.entries(COMPARATIVES))
    it.each(pairs)(`${rule}: %s -> %s`, (adjective, expected) => {
      expect(comparative(adjective)).toBe(expected)
    })

  it.each(['cleaner', 'safer', 'healthier', 'bigger', 'better', 'more open'])(
    'knows %s as a comparative',
    (form) => expect(isComparative(form)).toBe(true),
  )
  it.each(['farmer', 'water', 'power', 'worker', 'clever', 'proper', 'under'])(
    'does not take %s for one',
    (form) => expect(isComparative(form)).toBe(false),
  )

  it.each([
    ['social', 'socially'],
    ['economic', 'economically'],
    ['happy', 'happily'],
    ['sustainable', 'sustainably'],
    ['public', 'publicly'],
    ['full', 'fully'],
  ])('adverb of %s: %s', (adjective, expected) => expect(adverb(adjective)).toBe(expected))
})

describe('English agreement', () => {
  it.each(
    'people children women lives streets companies SMEs cities buses teachers fishermen schoolchildren police'.split(
      ' ',
    ),
  )('%s is plural', (noun) => expect(isPlural(noun)).toBe(true))
  it.each(
    'city access news business progress campus crisis homelessness economics gas status care'.split(
      ' ',
    ),
  )('%s is singular', (noun) => expect(isPlural(noun)).toBe(false))
  it.each(
    'care water education traffic safety awareness entrepreneurship tourism poverty healthcare justice'.split(
      ' ',
    ),
  )('%s takes no article', (noun) => expect(isMass(noun)).toBe(true))
  it.each('city community university neighbourhood street partnership society country'.split(' '))(
    '%s takes one',
    (noun) => expect(isMass(noun)).toBe(false),
  )

  it.each([
    ['cleaner city', 'a'],
    ['open city', 'an'],
    ['honest market', 'an'],
    ['hourly train', 'an'],
    ['European city', 'a'],
    ['university', 'a'],
    ['unique place', 'a'],
    ['useful life', 'a'],
    ['uninsured family', 'an'],
    ['unusual place', 'an'],
    ['united town', 'a'],
    ['SME sector', 'an'],
    ['one-stop town', 'a'],
    ['inclusive town', 'an'],
    ['ugly street', 'an'],
  ])('before "%s" stands %s', (following, expected) => expect(article(following)).toBe(expected))

  it.each([
    ['find', 'finds'],
    ['reach', 'reaches'],
    ['carry', 'carries'],
    ['play', 'plays'],
    ['have', 'has'],
    ['be', 'is'],
    ['go', 'goes'],
    ['thrive', 'thrives'],
    ['pass', 'passes'],
  ])('third person of %s: %s', (verb, expected) => expect(thirdPerson(verb)).toBe(expected))

  it.each([
    ['finding', 'find'],
    ['making', 'make'],
    ['running', 'run'],
    ['living', 'live'],
    ['helping', 'help'],
    ['creating', 'create'],
    ['treating', 'treat'],
    ['organizing', 'organize'],
    ['managing', 'manage'],
    ['planning', 'plan'],
    ['selling', 'sell'],
    ['sharing', 'share'],
    ['providing', 'provide'],
    ['enabling', 'enable'],
    ['learning', 'learn'],
    ['training', 'train'],
    ['growing', 'grow'],
    ['inspiring', 'inspire'],
    ['improving', 'improve'],
    ['reducing', 'reduce'],
    ['ensuring', 'ensure'],
    ['offering', 'offer'],
    ['strengthening', 'strengthen'],
    ['cleaning', 'clean'],
    ['exploring', 'explore'],
    ['combining', 'combine'],
    ['playing', 'play'],
    ['being', 'be'],
    ['going', 'go'],
    ['discussing', 'discuss'],
    ['using', 'use'],
    ['increasing', 'increase'],
    ['encouraging', 'encourage'],
    ['connecting', 'connect'],
    ['cooking', 'cook'],
    ['building', 'build'],
    ['protecting', 'protect'],
    ['fixing', 'fix'],
    ['choosing', 'choose'],
    ['teaching', 'teach'],
    ['serving', 'serve'],
    ['caring', 'care'],
    ['restoring', 'restore'],
    ['recycling', 'recycle'],
    ['changing', 'change'],
    ['bringing', 'bring'],
  ])('infinitive of %s: %s', (gerund, expected) => expect(infinitiveOf(gerund)).toBe(expected))
})
