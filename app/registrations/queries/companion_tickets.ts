import db from '@adonisjs/lucid/services/db'
import { qrSvg } from '#app/core/qr'
import type { Text } from '#app/core/languages/content'
import { checkInPayload } from '#app/registrations/check_in_code'
import type { Companion } from '#app/registrations/queries/standing_companions'

/** Somebody who comes along, with what is shown at the door for them. Holds secrets: for whoever brings them only. */
export interface CompanionTicket {
  id: number
  name: Text
  /** The QR as SVG and its short code; null while there is no place to come to. */
  code: { qr: string; deskCode: string } | null
}

/** Those who come along, each with a code of their own where they have a place. */
export async function companionTickets(
  companions: Companion[],
  havePlaces: boolean
): Promise<CompanionTicket[]> {
  if (companions.length === 0) return []
  const rows = await db
    .from('registrations')
    .whereIn(
      'id',
      companions.map(({ id }) => id)
    )
    .select('id', 'check_in_secret', 'desk_code')
  const tickets = companions.map(async ({ id, name, nameLang }) => {
    const row = rows.find((one) => one.id === id)
    const qr = havePlaces ? await qrSvg(checkInPayload(row.check_in_secret)) : null
    return {
      id,
      name: { text: name, lang: nameLang },
      code: qr === null ? null : { qr, deskCode: row.desk_code },
    }
  })
  return Promise.all(tickets)
}
