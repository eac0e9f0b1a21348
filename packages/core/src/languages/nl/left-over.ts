import { lookUp } from './lexicon.ts'

/**
 * Words that are left over where a sentence was taken apart, and words that point to what is not there.
 * Each pattern looks at a few words in a row, so that all of them take linear time.
 */
const LEFT_OVER: readonly RegExp[] = [
  // Ends with a word that wants another behind it.
  /(?:^|\s)(?:of|die|dat|alsmede|evenals|dus|(?<!dan )ook|en|van|de|het|een|te|omgaan|beschikken|voldoen|dicht)$/iu,
  /\bmet (?:de|een) (?:kans|mogelijkheid|ruimte|tijd|vrijheid)$/iu,
  // Begins with a verb whose subject stands elsewhere.
  /^(?:moet|moeten|mag|mogen|kan|kunnen|wil|willen|is|zijn|wordt|worden|heeft|hebben)\b/iu,
  /^\S+ (?:weet|is|wordt|heeft|kan|voelt|mag|moet)$/iu,
  /^ook (?:zij|ze|hij|wij|we)\b/iu,
  // Two frames, or two amounts, behind each other.
  /\b(?:meer|minder|geen) (?:meer|minder)\b/iu,
  /\bwaarin (?:voor|met|door|om|naar|te|en|of|maar|want|dus|dit)\b/iu,
  /\bwaarin .* en dat\b/iu,
  /\bwaarin \S+ (?:zijn|is|hebben|heeft|worden|wordt) (?:die|dat|wie)\b/iu,
  /\bdie .*\bis en (?:de|het|een) \S+ \S+$/iu,
  /\s(?:ze|zij|hij|we|wij) (?:die|dat|zonder)\b/iu,
  /\bin staat (?:die|hun|het|de|een|om)\b/iu,
  /\b(?:die|dat|waarin) en\b/iu,
  /\ben met (?:extra|bijzondere|speciale) aandacht\b/iu,
  // Points to what was said before.
  /\b(?:daardoor|hierdoor|daarmee|hiermee|hieraan|daaraan|hierbij|(?:mag|moet|kan) daarbij|al hetgeen|overeenkomstig|teneinde)\b/iu,
  /\b(?:met de bedoeling|met het doel|met het oog op|dat laatste|evenals alles)\b/iu,
  /\bdaar\b(?! waar)|^(?:daar|hier|wie)\b|^minimaal\b|^het kan\b|, (?:zulks|zover|dat was)\b/iu,
  /\bniet alleen\b(?! voor staan)(?!.*\bmaar\b)/iu,
]

/** Whether a writer could put an outcome so: nothing is left over in it from where it was taken. */
export function isWhole(text: string): boolean {
  return !LEFT_OVER.some((pattern) => pattern.test(text)) && !isMoreOfADeed(text)
}

/** "meer verdrinken": what looks like a noun is a verb. */
function isMoreOfADeed(text: string): boolean {
  const word = /^(?:meer|minder) (\S+en)(?:\s|$)/iu.exec(text)?.[1]
  if (word === undefined) return false
  const { noun, verbs } = lookUp(word)
  return noun === undefined && (verbs.length > 0 || /^(?:ver|ont|her)/u.test(word))
}
