import db from '@adonisjs/lucid/services/db'
import type { Locale } from '#app/core/languages/locales'
import { hashToken } from '#app/core/tokens'

/** Somebody who wants to be told an event's date: an address and a language, until the date is told. */
export interface DateWish {
  id: number
  event_id: number
  email: string
  locale: Locale
  token_hash: string
  token_encrypted: string
  confirmed_at: string | Date | null
}

export function findDateWish(id: number): Promise<DateWish | null> {
  return db.from('date_wishes').where('id', id).first()
}

/** The wish behind a link; null for an unknown one and for one that is forgotten. */
export function findByToken(token: string): Promise<DateWish | null> {
  return db.from('date_wishes').where('token_hash', hashToken(token)).first()
}
