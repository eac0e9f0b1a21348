import type { Section } from '../analysis.ts'
import { announcedByKey } from './fields.ts'
import type { Lexicon } from './lexicon.ts'
import type { Outline } from './outline.ts'
import type { Span } from './pattern.ts'

/** The passages in a directive whose name announces a statement. */
export interface AnnouncedDirective {
  readonly span: Span
  readonly section: Section
}

/** Directives such as `:::mission`; those that are titled, or hold a heading, are left to that. */
export function announcedDirectives(
  { passages }: Outline,
  lexicons: readonly Lexicon[],
): readonly AnnouncedDirective[] {
  const spans = new Map<number, Span & { readonly name: string }>()
  for (const { index, block } of passages) {
    const directive = block.containers.findLast(({ kind }) => kind === 'directive')
    if (!directive?.name) continue
    const { name, id } = directive
    spans.set(id, { name, from: spans.get(id)?.from ?? index, to: index + 1 })
  }
  return [...spans.values()].flatMap(({ name, from, to }) => {
    const announced = announcedByKey(name, lexicons)
    const isHeaded = passages.slice(from, to).some(({ block }) => block.kind === 'heading')
    return announced?.strong && !isHeaded
      ? [{ span: { from, to }, section: announced.sections[0] }]
      : []
  })
}
