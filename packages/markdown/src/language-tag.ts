/** A stated language as BCP 47, or `undefined` for what is no language tag (`Dutch`). */
export function languageTag(stated: unknown): string | undefined {
  if (typeof stated !== 'string') return undefined
  const tag = stated.trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4}$/.test(tag) ? tag : undefined
}
