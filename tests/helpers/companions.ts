import db from '@adonisjs/lucid/services/db'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'

/** How somebody and those they brought along stand, in the order in which they were named. */
export async function groupStatuses(registrationId: number): Promise<string[]> {
  const rows = await db
    .from('registrations')
    .where('id', registrationId)
    .orWhere('parent_id', registrationId)
    .orderBy('id')
    .select('status')
  return rows.map(({ status }) => status)
}

/** The kept counts of an event's own limit. */
export async function limitOf(event: { id: number }): Promise<{ taken: number; waiting: number }> {
  const { taken, waiting } = await db
    .from('quotas')
    .where('event_id', event.id)
    .whereNull('day_id')
    .whereNull('session_id')
    .firstOrFail()
  return { taken, waiting }
}

/** The address of somebody's own page, in English. */
export async function ownPathOf(registrationId: number): Promise<string> {
  const { tokenEncrypted } = await Registration.findOrFail(registrationId)
  return ownPath('en', tokenEncrypted)
}

/** The words of a page, one after another. */
export function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

/** The rows of a form with these names. */
export function rowsOf(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [`companions[${index}][name]`, name]))
}
