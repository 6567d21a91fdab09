import type { DateTime } from 'luxon'
import type { Trx } from '#app/core/database'
import { findOrMakePeople } from '#app/people/actions/find_or_make_person'
import { insertAll, type Draft } from '#app/registrations/actions/insert_registration'
import { identityOf, type Typed } from '#app/registrations/wish'

/** A registration with the names of those it brings along, who have no address of their own. */
export interface Bringing {
  /** The registration that brings them. */
  id: number
  /** As it was or would be written: theirs stands as it does. */
  draft: Pick<Draft, 'row' | 'choices'> & {
    typed: Pick<Draft['typed'], 'country' | 'language' | 'locale' | 'sessionIds'>
  }
  names: string[]
  needSeats: boolean
}

/** Writes those who come along, each a registration of their own, and gives their ids. */
export async function insertCompanions(
  trx: Trx,
  bringing: Bringing[],
  now: DateTime
): Promise<number[]> {
  const typed = bringing.flatMap((one) => one.names.map((name) => ({ one, typed: as(name, one) })))
  if (typed.length === 0) return []
  const people = await findOrMakePeople(
    trx,
    typed.map((companion) => identityOf(companion.typed))
  )
  const drafts = typed.map(({ one, typed: companion }, index) => ({
    row: {
      ...one.draft.row,
      person_id: people[index],
      parent_id: one.id,
      form_nonce: null,
      needs_seat: one.needSeats,
    },
    typed: companion,
    choices: one.draft.choices,
  }))
  return insertAll(trx, drafts, now)
}

/** What is known of somebody by their name and by whom they come with; a seat at a session is one that counts. */
function as(name: string, { draft, needSeats }: Bringing): Draft['typed'] {
  const { country, language, locale, sessionIds = [] } = draft.typed
  const nothing = { email: null, organisationName: null, organisationType: null, district: null }
  const known = { name, country, language, locale, role: 'guest' } satisfies Partial<Typed>
  return { ...nothing, ...known, sessionIds: needSeats ? sessionIds : [] }
}
