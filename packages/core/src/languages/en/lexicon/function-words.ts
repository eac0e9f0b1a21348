/**
 * Small words by their part in the sentence.
 *
 * - `article`: a noun phrase begins.
 * - `own`: "our": what follows is one's own.
 * - `other`: "their", "your", "his": what follows is somebody else's.
 * - `universal`: everybody or everything in the world.
 * - `none`: absence.
 * - `quantity`: some or many.
 * - `we`: the organisation speaks.
 * - `they`: somebody else, said before.
 * - `you`: the reader.
 * - `relative`: a clause about the noun before it.
 * - `modal`, `auxiliary`: a finite verb.
 * - `preposition`, `conjunction`, `adverb`, `negation`, `degree`.
 */
export type FunctionClass = keyof typeof FUNCTION_WORDS

export const FUNCTION_WORDS = {
  article: 'a an the',
  own: 'our my ours',
  other: "their your his her its whose one's people's everyone's",
  demonstrative: 'this that these those such',
  universal:
    'every each all everyone everybody everything anyone anybody anything everywhere any both anyone-else',
  none: 'no nobody none nothing nowhere zero neither',
  quantity:
    'some many several few most various numerous countless more fewer less enough much half other others another',
  we: 'we us i me ourselves',
  they: 'they them he she him it themselves itself himself herself there',
  you: 'you yourself',
  relative: 'who whom which where whereby wherein when wherever whenever',
  modal: "can could may might will would shall should ought must can't cannot won't we'll they'll",
  auxiliary:
    "is are was were am has had does did do being been isn't aren't don't doesn't we're they're it's we've",
  preposition:
    'of in for with to from by at on through into within without across between among amongst around about against during over under beyond beneath behind beside besides inside outside throughout toward towards until till upon via after before since as like including regarding concerning per near off along alongside despite except than onto amid amidst following using utilizing utilising versus above below',
  conjunction: 'and or but nor & plus yet',
  subordinator: 'because if although though unless whether while whilst once so',
  negation: "not never n't",
  degree:
    'very too quite fully truly completely totally highly more most less least ever increasingly well',
  adverb:
    'also always often together again now then here there today tomorrow forever thus thereby therefore hence however only just even still already soon sooner later both either actively continuously continually constantly daily directly effectively efficiently freely further jointly otherwise particularly proudly really safely simply solely specifically strongly successfully sustainably worldwide globally locally nationally internationally exclusively primarily especially mainly largely ultimately better best faster independently responsibly respectfully safely quickly easily profoundly dramatically drastically significantly radically back home up out down away abroad instead online everywhere anywhere firsthand first-hand first',
} as const satisfies Readonly<Record<string, string>>
