import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { lockOutcomes, type OutcomesClosed } from '#app/library/lock_outcomes'
import { outcomeOccasion } from '#app/library/occasion'
import { TEXT_TRANSLATIONS, type TextKind } from '#app/library/outcome_texts'

interface TextWish {
  eventId: number
  kind: TextKind
  texts: TypedTexts<'text'>
  isPublic: boolean
  /** The language it is written in first. */
  source: Locale
  /** The revision the editor saw; 0 where there was none yet. */
  revision: number
  actor: Actor
}

type Refusal = OutcomesClosed | { reason: 'stale'; revision: number }

/** Writes the minutes or conclusions of an event in its languages. Answers the names of what changed. */
export function writeOutcomeText(wish: TextWish): Promise<Result<string[], Refusal>> {
  return transaction((trx) => written(trx, wish))
}

async function written(trx: Trx, wish: TextWish): Promise<Result<string[], Refusal>> {
  const { eventId, kind, texts, isPublic, source, actor } = wish
  const locked = await lockOutcomes(trx, eventId)
  if (!locked.ok) return locked
  const standing = await trx.from('outcome_texts').where({ event_id: eventId, kind }).first()
  const revision: number = standing?.revision ?? 0
  if (wish.revision !== revision) return refuse('stale', { revision })

  const id: number = standing?.id ?? (await begun(trx, wish))
  const locales = await editTexts(trx, TEXT_TRANSLATIONS, id, {
    typed: texts,
    source,
    formerSource: standing?.locale,
  })
  const isOpened = Boolean(standing?.is_public) !== isPublic
  const fields = [...locales.map((locale) => `text.${locale}`), ...(isOpened ? ['isPublic'] : [])]
  if (fields.length === 0 && standing) return done([])
  const updated = { is_public: isPublic, locale: source, revision: revision + 1 }
  await trx
    .from('outcome_texts')
    .where('id', id)
    .update({ ...updated, updated_at: toSql(clock.now()) })
  const details = { kind, fields, isPublic }
  const subject = { type: 'outcome_text', id }
  await record(
    trx,
    'outcome_text.written',
    { eventId },
    outcomeOccasion(eventId, actor, subject, details)
  )
  return done(fields)
}

async function begun(trx: Trx, { eventId, kind, source }: TextWish): Promise<number> {
  const [{ id }]: { id: number }[] = await trx
    .knexClient('outcome_texts')
    .insert({ event_id: eventId, kind, locale: source, updated_at: toSql(clock.now()) })
    .returning('id')
  return id
}
