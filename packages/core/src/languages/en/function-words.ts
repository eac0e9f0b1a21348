/** Frequent in English, and no words of Dutch. */
export const functionWords: ReadonlySet<string> = new Set(
  `the and to a for that with our by are who from this which their it an they its at or so where can
  not all them us how what into through be on as if than then these those there his her your my any
  each every everyone everybody nobody anyone anything nothing because while about across among
  between beyond toward towards within without upon until under against during before after has have
  having does do did will would should must may might shall could also only more most many such both
  neither whose whom when why here own same other others another been being am i it's we're don't
  people world life lives better make makes making ensure provide help helping improve create
  building free one together`.split(/\s+/u),
)
