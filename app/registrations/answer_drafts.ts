import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { group, type Body } from '#app/core/forms/typed'
import { hashToken } from '#app/core/tokens'
import { keyOf } from '#app/questions/check_answers'
import type { Question } from '#app/questions/question'

const PURPOSE = 'answer-draft'
const HOURS_KEPT = 3
/** Longer than anybody's answers; what is longer was not typed by hand. */
const LONGEST = 60_000

/** A form, by the nonce that its token carries. */
interface Form {
  eventId: number
  nonce: string
}

/**
 * Keeps answers that were typed, for the pages on which the form may come back. They are too long for an address, and
 * some are nobody's business: encrypted, by the form they were typed into, for as long as its seal lasts.
 */
export async function keepDraft(
  form: Form,
  typed: unknown,
  questions: readonly Question[]
): Promise<void> {
  if (questions.length === 0) return
  const answers = group(typed)
  const own = questions.flatMap(({ id }) =>
    answers[keyOf(id)] === undefined ? [] : [[keyOf(id), answers[keyOf(id)]] as const]
  )
  const size = JSON.stringify(own).length
  if (own.length === 0 || size > LONGEST) return
  await db
    .connection()
    .knexQuery()
    .into('form_drafts')
    .insert({
      token_hash: hashOf(form),
      typed: encryption.encrypt(Object.fromEntries(own), { purpose: PURPOSE }),
      expires_at: toSql(clock.now().plus({ hours: HOURS_KEPT })),
    })
    .onConflict('token_hash')
    .merge()
}

/** The answers typed into a form; null where there are none, or they are too old. */
export async function readDraft(form: Form): Promise<Body | null> {
  const row = await db
    .from('form_drafts')
    .where('token_hash', hashOf(form))
    .where('expires_at', '>', toSql(clock.now()))
    .select('typed')
    .first()
  return row ? encryption.decrypt<Body>(row.typed, PURPOSE) : null
}

export async function dropOldDrafts(): Promise<void> {
  await db.from('form_drafts').where('expires_at', '<=', toSql(clock.now())).delete()
}

function hashOf({ eventId, nonce }: Form): string {
  return hashToken(`answers:${eventId}:${nonce}`)
}
