import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { createEvent } from '#database/factories/events'
import { deskOf, organiserOf } from '#tests/helpers/desk'

/** An organiser's event, their desk, and the page of its questions. */
export async function ownQuestions(client: ApiClient) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house] })
  return { event, house, desk: deskOf(client, user), list: `/manage/events/${event.id}/questions` }
}

/** The words of a question or an option by language. */
export const labelsOf = async (table: string, key: string, id: number) => {
  const rows = await db.from(table).where(key, id).select('locale', 'label')
  return Object.fromEntries(rows.map((row) => [row.locale, row.label]))
}
