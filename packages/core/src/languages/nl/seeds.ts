import type { Reading } from '../../read/reading.ts'
import type { Seed } from '../../rewrite/seed.ts'

export function seeds(_reading: Reading): readonly Seed[] {
  return []
}
