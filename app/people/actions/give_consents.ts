import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import type { ConsentKind } from '#app/people/models/consent'

interface Given {
  personId: number
  registrationId: number
  kinds: ConsentKind[]
  noticeId: number | null
  locale: Locale
}

/** Keeps what was read or agreed to as rows, never as booleans: each has its time, its language and the words it was about. */
export async function giveConsents(trx: Trx, ...given: Given[]) {
  const rows = given.flatMap(({ personId, registrationId, kinds, noticeId, locale }) =>
    kinds.map((kind) => ({
      person_id: personId,
      registration_id: registrationId,
      kind,
      notice_id: kind === 'notice' ? noticeId : null,
      locale,
      given_at: toSql(clock.now()),
    }))
  )
  if (rows.length > 0) await trx.table('consents').multiInsert(rows)
}
