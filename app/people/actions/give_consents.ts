import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { wordIds } from '#app/people/actions/keep_words'
import type { ConsentKind } from '#app/people/models/consent'

/** What somebody read or agreed to. */
export interface Agreed {
  kind: ConsentKind
  /** The words that stood there; null where nobody knows them any more. */
  text: string | null
  /** Versions of what organisations say of themselves, which were to be read along. */
  noticeIds?: number[]
}

interface Given {
  personId: number
  registrationId: number
  agreed: Agreed[]
  locale: Locale
}

/**
 * Keeps what was read or agreed to as rows, never as booleans: each has its time, its language and the words it was
 * about, which are kept already.
 */
export async function giveConsents(trx: Trx, ...given: Given[]) {
  const all = given.flatMap(({ agreed, ...whose }) => agreed.map((one) => ({ ...whose, ...one })))
  const said = all.flatMap(({ locale, text }) => (text === null ? [] : [{ locale, text }]))
  const now = toSql(clock.now())
  const idOf = await wordIds(trx, said)
  const rows = all.flatMap(({ personId, registrationId, kind, text, noticeIds = [], locale }) => {
    const row = {
      person_id: personId,
      registration_id: registrationId,
      kind,
      words_id: text === null ? null : idOf({ locale, text }),
      locale,
      given_at: now,
    }
    const notices = noticeIds.length > 0 ? noticeIds : [null]
    return notices.map((notice) => ({ ...row, notice_id: notice }))
  })
  if (rows.length > 0) await trx.table('consents').multiInsert(rows)
}
