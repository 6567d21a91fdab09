import type { Trx } from '#app/core/database'
import { firstFreeSlug } from '#app/core/free_slug'

/** Whether another event answers to this address, today or from before. */
export async function isSlugTaken(trx: Trx, slug: string, ownId?: number): Promise<boolean> {
  const own = ownId ?? 0
  const today = await trx.from('events').where('slug', slug).whereNot('id', own).first()
  if (today) return true
  const before = await trx.from('event_slugs').where('slug', slug).whereNot('event_id', own).first()
  return Boolean(before)
}

/** An address for a new event, from its title. */
export function freeSlug(trx: Trx, title: string): Promise<string> {
  return firstFreeSlug(title, (slug) => isSlugTaken(trx, slug))
}
