import { fold } from '#app/core/languages/fold'
import { transliterate } from '#app/core/languages/transliterate'

const MAX_LENGTH = 80
const BULGARIAN = /[ъьщюяй]/i
const SERBIAN = /[ђћљњџј]/i

/**
 * A title in any of our alphabets as part of an address: a-z, 0-9 and single hyphens, at most 80 characters,
 * never empty. Cyrillic reads as Bulgarian where a letter says so, else as Serbian. Not unique by itself.
 */
export function slugify(title: string): string {
  const latin = BULGARIAN.test(title) && !SERBIAN.test(title) ? transliterate(title) : title
  const slug = fold(latin)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return shorten(slug) || 'untitled'
}

/** Cut between words, unless the first is too long by itself. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug
  const end = slug.lastIndexOf('-', MAX_LENGTH)
  return slug.slice(0, end > 0 ? end : MAX_LENGTH)
}
