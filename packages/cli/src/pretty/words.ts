import type { LanguageTag, Severity, Verdict } from '@mission-lint/core'

/** Something counted: what one is called, and what several are. */
type Counted = readonly [one: string, several: string]

/** What the report for people says itself, in one language; all else comes from core. */
export interface Words {
  /** Where a mission is announced but missing. */
  readonly missing: string
  readonly summary: {
    readonly missions: Counted
    readonly files: Counted
    readonly noMissions: string
    readonly in: string
    readonly verdicts: Readonly<Record<Verdict, Counted>>
    readonly severities: Readonly<Record<Severity, Counted>>
  }
  readonly unknownLanguage: string
}

export const WORDS: Readonly<Record<LanguageTag, Words>> = {
  en: {
    missing: 'not there yet',
    summary: {
      missions: ['mission', 'missions'],
      files: ['file', 'files'],
      noMissions: 'No missions',
      in: 'in',
      verdicts: {
        role: ['role', 'roles'],
        mixed: ['mixed', 'mixed'],
        outcome: ['outcome', 'outcomes'],
        none: ['unclear', 'unclear'],
      },
      severities: {
        error: ['error', 'errors'],
        warning: ['warning', 'warnings'],
        info: ['info', 'info'],
      },
    },
    unknownLanguage:
      'This does not look like English or Dutch, so it is not judged. Is it? Then say so: --language en.',
  },
  nl: {
    missing: 'staat er nog niet',
    summary: {
      missions: ['missie', 'missies'],
      files: ['bestand', 'bestanden'],
      noMissions: 'Geen missies',
      in: 'in',
      verdicts: {
        role: ['rol', 'rollen'],
        mixed: ['gemengd', 'gemengd'],
        outcome: ['uitkomst', 'uitkomsten'],
        none: ['onduidelijk', 'onduidelijk'],
      },
      severities: {
        error: ['fout', 'fouten'],
        warning: ['waarschuwing', 'waarschuwingen'],
        info: ['info', 'info'],
      },
    },
    unknownLanguage:
      'Dit lijkt geen Nederlands of Engels, en is daarom niet beoordeeld. Is het dat wel? Zeg het dan: --language nl.',
  },
}
