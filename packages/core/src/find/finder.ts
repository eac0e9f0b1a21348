import type { Form, Placeholder, Section, Statement } from '../analysis.ts'
import type { Document } from '../document.ts'
import type { DocumentOptions } from '../options.ts'
import type { Range } from '../range.ts'
import { announce, type Announcement } from './announce.ts'
import { announcedCells } from './cells.ts'
import { changesIn } from './changes.ts'
import { choose, statementRange, type Choice } from './choose.ts'
import { announcedDirectives } from './directives.ts'
import { announcedFields } from './fields.ts'
import type { Choosing } from './fit.ts'
import { labelsOf, type Label } from './labels.ts'
import { Languages } from './language.ts'
import { lexiconsOf, type Lexicon } from './lexicon.ts'
import { leadOn } from './lists.ts'
import { markersOf, type Markers } from './markers.ts'
import { isOperational } from './operational.ts'
import { Outline, type Heading } from './outline.ts'
import { passageOf, piece, type Passage, type Piece } from './passage.ts'
import type { Span } from './pattern.ts'
import { sayingsIn, type Said } from './saying.ts'
import { settle, type Gap } from './settle.ts'
import { spanAfter, spanUnder } from './spans.ts'
import type { Candidate } from './statement.ts'

/** Kinds of blocks whose sentences are read. */
const READ: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'item',
  'cell',
  'definition',
  'field',
])

/** Finds the statements of one document: what says most plainly that it is one goes first. */
export class Finder {
  readonly #outline: Outline
  readonly #lexicons: readonly Lexicon[]
  readonly #languages: Languages
  readonly #markers: Markers
  readonly #options: DocumentOptions
  readonly #isOperational: boolean
  readonly #candidates: Candidate[] = []
  readonly #gaps: Gap[] = []
  /** Passages from which a statement was taken, or that were found to be placeholders. */
  readonly #taken = new Set<number>()
  /** What was taken from each passage. */
  readonly #byPassage = new Map<number, { readonly range: Range; readonly section: Section }[]>()

  constructor(document: Document, options: DocumentOptions) {
    this.#options = options
    this.#lexicons = lexiconsOf(options)
    const passages = document.blocks.map(passageOf)
    this.#outline = new Outline(passages, this.#lexicons, options)
    this.#languages = new Languages(document, this.#outline, options)
    this.#markers = markersOf(this.#outline, this.#lexicons)
    this.#isOperational = isOperational(passages, this.#lexicons)
  }

  find(): {
    readonly statements: readonly Statement[]
    readonly placeholders: readonly Placeholder[]
  } {
    this.#findMarked()
    this.#findFields()
    this.#findCells()
    this.#findDirectives()
    const labels = this.#labels()
    const said = this.#said()
    this.#findLabelled(labels, said)
    this.#findSaid(said.filter(({ faint }) => !faint))
    const saidBefore = countBefore(said, this.#outline.passages.length)
    for (const heading of this.#outline.headings) this.#findUnder(heading, saidBefore)
    this.#findChanges()
    if (this.#candidates.length === 0) this.#findFaint(said.filter(({ faint }) => faint))
    return settle(this.#candidates, this.#gaps, this.#outline.passages, this.#languages)
  }

  #choosing(isWary: boolean): Choosing {
    return {
      outline: this.#outline,
      lexicons: this.#lexicons,
      isOperational: this.#isOperational,
      silenced: this.#markers.silenced,
      isWary,
    }
  }

  #add(pieces: readonly [Piece, ...Piece[]], section: Section, form: Form): void {
    this.#candidates.push({ pieces, section, form })
    for (const { index, range } of pieces) {
      this.#taken.add(index)
      const others = this.#byPassage.get(index)
      if (others) others.push({ range, section })
      else this.#byPassage.set(index, [{ range, section }])
    }
  }

  #addChoice(choice: Choice | undefined, section: Section, form: Form): void {
    if (choice?.kind === 'statement') {
      if (choice.pieces.some(({ index }) => this.#taken.has(index))) return
      this.#add(choice.pieces, section, form)
    }
    if (choice?.kind === 'placeholder') {
      const passage = this.#outline.passages[choice.piece.index]
      if (!passage || this.#taken.has(passage.index)) return
      this.#gaps.push({ passage, range: choice.piece.range, section })
      this.#taken.add(passage.index)
    }
  }

  #addRange(passage: Passage, range: Range, section: Section, form: Form, isWary = false): void {
    if (this.#markers.silenced.has(passage.index) || this.#taken.has(passage.index)) return
    const found = statementRange(passage, range, this.#choosing(isWary))
    if (found === 'placeholder') {
      this.#gaps.push({ passage, range, section })
      this.#taken.add(passage.index)
    } else if (found) this.#add([found], section, form)
  }

  /** After `<!-- mission -->` the whole block, or list, is the statement. */
  #findMarked(): void {
    for (const [index, section] of this.#markers.marked) {
      const passage = this.#outline.passages[index]
      const last = passage?.sentences.at(-1)
      if (!passage || !last || this.#markers.silenced.has(index)) continue
      if (announce(passage.tokens, this.#lexicons, this.#outline.names)) continue
      const whole = { from: 0, to: passage.tokens.length }
      const next = this.#outline.headingOf(index)?.own.to ?? this.#outline.passages.length
      const isLead = passage.tokens.at(-1)?.text === ':'
      const joined = isLead ? leadOn(passage, whole, next, this.#choosing(false)) : undefined
      const isItem = passage.block.kind === 'item'
      const listed = isItem ? choose({ from: index, to: next }, this.#choosing(false)) : undefined
      if (listed?.kind === 'statement') this.#add(listed.pieces, section, 'marker')
      else this.#add(joined ?? [piece(passage, whole)], section, 'marker')
    }
  }

  #findFields(): void {
    const fields = announcedFields(
      this.#outline.passages,
      this.#lexicons,
      this.#options.fields ?? [],
    )
    for (const { passage, section, strong } of fields) {
      this.#addRange(passage, wholeOf(passage), section, 'field', !strong)
    }
  }

  #findCells(): void {
    for (const { passage, section, form } of announcedCells(this.#outline, this.#lexicons)) {
      this.#addRange(passage, wholeOf(passage), section, form)
    }
  }

  /** `:::mission`: a directive that is called what it holds. */
  #findDirectives(): void {
    for (const { span, section } of announcedDirectives(this.#outline, this.#lexicons)) {
      this.#addChoice(choose(span, this.#choosing(false)), section, 'label')
    }
  }

  #labels(): readonly Label[] {
    return this.#outline.passages.flatMap((passage) => {
      if (this.#taken.has(passage.index) || this.#markers.silenced.has(passage.index)) return []
      return labelsOf(passage, this.#lexicons, this.#outline)
    })
  }

  #findLabelled(labels: readonly Label[], said: readonly Said[]): void {
    const strongAt = new Set(
      labels.filter(({ announcement }) => announcement.strong).map(({ passage }) => passage.index),
    )
    for (const [number, label] of labels.entries()) {
      const { passage, announcement, content } = label
      const { strong, owned } = announcement
      const isOurs =
        (owned && this.#outline.isAboutOneself(passage.index)) ||
        this.#outline.isUnderBody(passage.index)
      if (!strong && !isOurs && !isNear(strongAt, passage.index)) continue
      const [section] = announcement.sections
      if (content) this.#addRange(passage, content, section, 'label')
      else if (label.isMarked) this.#findAfterLabel(label, labels[number + 1], said)
    }
  }

  /** A label alone in its block: what it labels comes next, before the next label or heading. */
  #findAfterLabel(
    { passage, announcement }: Label,
    following: Label | undefined,
    said: readonly Said[],
  ): void {
    const { from, to: own } = spanAfter(passage, this.#outline)
    const to = Math.min(own, following?.passage.index ?? own)
    const next = this.#outline.passages[passage.index + 1]
    const isInItem = passage.block.kind === 'item'
    const container = passage.block.containers.at(-1)
    const isInside = next?.block.containers.some(
      ({ kind, id }) => kind === container?.kind && id === container.id,
    )
    if (isInItem && !isInside) return
    const isSaid = said.some(
      (each) =>
        !each.faint &&
        each.passage.index >= from &&
        each.passage.index < to &&
        isAkin(each.section, announcement.sections),
    )
    if (isSaid) return
    const choice = choose({ from, to }, this.#choosing(false))
    this.#addChoice(choice, announcement.sections[0], 'label')
  }

  #said(): readonly Said[] {
    const surroundings = {
      outline: this.#outline,
      lexicons: this.#lexicons,
      isOperational: this.#isOperational,
    }
    return this.#outline.passages.flatMap((passage) =>
      READ.has(passage.block.kind) && !this.#markers.silenced.has(passage.index)
        ? sayingsIn(passage, surroundings)
        : [],
    )
  }

  #findSaid(said: readonly Said[]): void {
    const isSaidStrongly = said.some(({ strong }) => strong)
    for (const each of said) {
      if (this.#taken.has(each.passage.index) && !this.#isBesideTaken(each)) continue
      if (this.#isOutdone(each, isSaidStrongly)) continue
      this.#addSaid(each)
    }
  }

  /** Whether nothing was taken from the sentence itself, only from others of the same block. */
  #isBesideTaken({ passage, span }: Said): boolean {
    const { start, end } = piece(passage, span).range
    const own = this.#byPassage.get(passage.index) ?? []
    return own.length > 0 && own.every(({ range }) => range.end <= start || range.start >= end)
  }

  /** "Our goal is" is no more than a goal where the mission itself is said. */
  #isOutdone(said: Said, isSaidStrongly: boolean): boolean {
    if (said.strong || said.whose === 'named' || said.whose === 'subject') return false
    const over = this.#outline.headingOf(said.passage.index)?.announcement
    if (over) return over.strong
    return isSaidStrongly
  }

  #addSaid(said: Said): void {
    const { passage, span, section, leadsOn, isOpen, isBare } = said
    const { kind } = passage.block
    const form: Form = kind === 'heading' || kind === 'field' ? kind : 'sentence'
    const isBeforeList = isOpen && this.#outline.passages[passage.index + 1]?.block.kind === 'item'
    if (leadsOn || (isBeforeList && passage.block.kind === 'paragraph')) {
      const limit = this.#outline.stretchOf(passage.index).to
      const joined = leadOn(passage, span, limit, this.#choosing(false))
      if (
        joined &&
        joined.every(({ index }) => index === passage.index || !this.#taken.has(index))
      ) {
        this.#add(joined, section, form)
        return
      }
      if (isBare) return
    }
    if (!isBare || section === 'vision') this.#add([piece(passage, span)], section, form)
  }

  #findFaint(said: readonly Said[]): void {
    const first = said.find(
      ({ passage, opens }) => opens || this.#outline.isAboutOneself(passage.index),
    )
    if (first) this.#addSaid(first)
  }

  /** What stands under a heading that announces a statement, where nothing there says it more plainly. */
  #findUnder(heading: Heading, saidBefore: readonly number[]): void {
    const { announcement, own, tree, passage } = heading
    if (!announcement || this.#markers.silenced.has(passage.index)) return
    if (this.#takesRest(heading, announcement)) return
    const [section] = announcement.sections
    const isSaid = this.#states(own, announcement.sections)
    if (isSaid || this.#isDividedUnder(heading, saidBefore)) return
    if (this.#isBare(own) && this.#findInHeading(heading, section)) return
    const isTrusted = announcement.strong || (announcement.owned && !this.#isOperational)
    if (!isTrusted && !this.#mayBeLoose(heading)) return
    const choice = choose(
      spanUnder(heading, this.#outline),
      this.#choosing(
        !announcement.strong &&
          !(announcement.owned && isTrusted) &&
          (!this.#outline.isAboutBody || this.#isOperational),
      ),
    )
    if (choice) this.#addChoice(choice, section, 'under-heading')
    else if (tree.to === own.to && announcement.strong) this.#addEmpty(heading, section)
  }

  /** Whether something akin was found within these passages. */
  #states({ from, to }: Span, sections: readonly Section[]): boolean {
    for (let index = from; index < to; index++) {
      const found = this.#byPassage.get(index) ?? []
      if (found.some(({ section }) => isAkin(section, sections))) return true
    }
    return false
  }

  /** "Mission: a cleaner city": the statement is in the heading. */
  #takesRest(
    { passage, own }: Heading,
    { rest, isColon, sections, strong }: Announcement,
  ): boolean {
    if (!rest || !strong) return false
    const words = passage.tokens.filter(({ kind, start }) => kind === 'word' && start >= rest.start)
    const first = words[0]
    const isExplained = first !== undefined && EXPLAINS.has(first.form)
    if (words.length < 3 || isExplained || (!isColon && own.from < own.to)) return false
    this.#addRange(passage, rest, sections[0], 'heading')
    return this.#taken.has(passage.index)
  }

  /** Whether headings further down announce the same, or a sentence further down says it. */
  #isDividedUnder({ announcement, own, tree }: Heading, saidBefore: readonly number[]): boolean {
    if (!announcement) return false
    if ((saidBefore[tree.to] ?? 0) > (saidBefore[own.to] ?? 0)) return true
    const { headings } = this.#outline
    let next = this.#outline.numberOf(own.to)
    while (next !== undefined && (headings[next]?.passage.index ?? tree.to) < tree.to) {
      const below = headings[next]?.announcement
      if (below?.strong && !below.owned && isAkin(below.sections[0], announcement.sections))
        return true
      next += 1
    }
    return false
  }

  /** A heading right under it that is itself the statement: quoted, or a whole sentence. */
  #findInHeading({ passage, depth, tree, own }: Heading, section: Section): boolean {
    const next = this.#outline.passages[own.to]
    const isDeeper = next?.block.kind === 'heading' && (next.block.depth ?? 1) > depth
    const isSentence =
      next !== undefined &&
      (QUOTE.test(next.block.text) ||
        (next.tokens.length >= 6 && (/[.!]$/u.test(next.block.text) || this.#isOfUs(next))))
    if (next && isDeeper && isSentence && !this.#outline.headingOf(next.index)?.announcement) {
      this.#addRange(next, wholeOf(next), section, 'heading')
      return true
    }
    if (passage.block.kind === 'field') return false
    if (tree.from === tree.to && this.#isLone(passage)) this.#addEmpty({ passage }, section)
    return true
  }

  /** Whether nothing stands there but other fields of the front matter. */
  #isBare({ from, to }: Span): boolean {
    return this.#outline.passages.slice(from, to).every(({ block }) => block.kind === 'field')
  }

  /** "We strive to ...", as a heading. */
  #isOfUs({ tokens }: Passage): boolean {
    return this.#lexicons.some((lexicon) => lexicon.takes('we', tokens, 0) > 0)
  }

  /** Whether a heading announces by itself, and not as a line of a form or template with many such. */
  #isLone(passage: Passage): boolean {
    return this.#outline.headingOf(passage.index)?.announcement?.strong === true
  }

  #addEmpty({ passage }: Pick<Heading, 'passage'>, section: Section): void {
    if (this.#isOperational || this.#taken.has(passage.index)) return
    const after = this.#outline.passages.slice(passage.index + 1, passage.index + 3)
    if (after.some(({ block }) => block.kind !== 'heading' && block.kind !== 'marker')) return
    this.#gaps.push({ passage, range: wholeOf(passage), section })
  }

  /** "Purpose" may stand above anything: it counts on pages of a body, and below what announces a mission. */
  #mayBeLoose(heading: Heading): boolean {
    let above = heading.parent
    while (above && !above.announcement?.strong) above = above.parent
    return above !== undefined || this.#outline.isAboutBody || this.#isTitle(heading)
  }

  /** Whether it is the only title of the page: all of it is about that. */
  #isTitle({ passage, depth }: Heading): boolean {
    const titles = this.#outline.headings.filter((heading) => heading.depth <= 1)
    return depth === 1 && passage.block.kind === 'heading' && titles.length === 1
  }

  #findChanges(): void {
    for (const { passage, span } of changesIn(this.#outline, this.#lexicons)) {
      if (this.#taken.has(passage.index) || this.#markers.silenced.has(passage.index)) continue
      this.#add([piece(passage, span)], 'change', 'sentence')
    }
  }
}

const NEIGHBOURHOOD = 6

/** Whether one of these indices is close by. */
function isNear(indices: ReadonlySet<number>, index: number): boolean {
  for (let at = index - NEIGHBOURHOOD; at <= index + NEIGHBOURHOOD; at++) {
    if (indices.has(at)) return true
  }
  return false
}

const QUOTE = /^\s*["“‘«„]/u

/** After a dash in a heading, these explain the word before it. */
const EXPLAINS: ReadonlySet<string> = new Set(
  'why what how where who waarom wat hoe waar wie our onze the de'.split(' '),
)

/** For each passage, how many sentences before it say plainly what a mission is. */
function countBefore(said: readonly Said[], passages: number): readonly number[] {
  const counts = Array.from({ length: passages + 1 }, () => 0)
  for (const { passage, strong, faint } of said) {
    if (strong && !faint) counts[passage.index + 1] = (counts[passage.index + 1] ?? 0) + 1
  }
  let sum = 0
  return counts.map((count) => (sum += count))
}

function wholeOf({ tokens }: Passage): Range {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
}

/** A mission said under "Purpose" is what was announced; a vision under "Mission" is not. */
function isAkin(section: Section, announced: readonly Section[]): boolean {
  return announced.some((each) => each === section || (each !== 'vision' && section !== 'vision'))
}
