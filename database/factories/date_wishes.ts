import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { newToken } from '#app/core/tokens'

/** Somebody who asked to be told the date of an event, and confirmed the address or has not yet. */
export async function createDateWish(eventId: number, email: string, isConfirmed = true) {
  const { hash, encrypted } = newToken()
  const now = toSql(clock.now())
  await db.table('date_wishes').insert({
    event_id: eventId,
    email,
    email_normalised: email,
    locale: 'bg',
    token_hash: hash,
    token_encrypted: encrypted,
    confirmed_at: isConfirmed ? now : null,
    created_at: now,
  })
}
