/** Frequent in English, not Dutch words. */
export const functionWords: ReadonlySet<string> = new Set(
  'the of and to a for that with we our is by are who from this which their it as an be on they its at or so where can not all they them us how what into through people every everyone world more people'.split(
    ' ',
  ),
)
