import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { giveConsents } from '#app/people/actions/give_consents'
import type { ConsentKind } from '#app/people/models/consent'

interface Wanted {
  personId: number
  registrationId: number
  /** The free choices asked about: `false` withdraws, `true` gives; kinds not named stay as they are. */
  choices: Partial<Record<ConsentKind, boolean>>
  /** What stood beside each of them, in this language. */
  words: Partial<Record<ConsentKind, string>>
  locale: Locale
}

/**
 * Gives and withdraws consents of a registration, and answers the kinds that changed. A withdrawn one keeps its row,
 * so that what was done while it stood can be explained. The caller holds the registration's lock.
 */
export async function changeConsents(trx: Trx, wanted: Wanted): Promise<ConsentKind[]> {
  const { personId, registrationId, choices, words, locale } = wanted
  const standing = () =>
    trx.from('consents').where('registration_id', registrationId).whereNull('withdrawn_at')
  const rows = await standing().select('kind')
  const given = new Set(rows.map(({ kind }) => kind as ConsentKind))
  const asked = Object.entries(choices) as [ConsentKind, boolean][]
  const added = asked.filter(([kind, yes]) => yes && !given.has(kind)).map(([kind]) => kind)
  const taken = asked.filter(([kind, yes]) => !yes && given.has(kind)).map(([kind]) => kind)

  if (taken.length > 0) {
    await standing()
      .whereIn('kind', taken)
      .update({ withdrawn_at: toSql(clock.now()) })
  }
  const agreed = added.map((kind) => ({ kind, text: words[kind] ?? null }))
  await giveConsents(trx, { personId, registrationId, agreed, locale })
  return [...added, ...taken]
}
