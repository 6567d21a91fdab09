import type { Actor } from '#app/activity/record'
import { toSql } from '#app/core/columns'
import { answerRows, type FormerAnswer } from '#app/questions/former_answers'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import type { Locked } from '#app/registrations/actions/under_registration'
import { keepBefore, type BeforeChange } from '#app/registrations/before_change'
import { groupOf, idsOf } from '#app/registrations/group'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import type { Choice } from '#app/registrations/places'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { sessionsOf } from '#app/registrations/wanted_sessions'

const HAD_YES: RegistrationStatus[] = ['confirmed', 'waitlisted', 'offered']

type Standing = Omit<Required<BeforeChange>, 'status' | 'queuedAt' | 'answers'> & {
  rows: Awaited<ReturnType<typeof answerRows>>
}

/**
 * All that a change may touch, as it stands, where the organiser looks at changes: of those who had their yes, whether
 * they have a place, are offered one or wait for one. Null where nobody looks, or will look at the whole registration.
 */
export async function whatStands(
  { trx, terms, registration }: Locked,
  days: Choice[]
): Promise<Standing | null> {
  const { id, name, organisationName, country, district, language, status, beforeChange } =
    registration
  if (terms.policy !== 'approval' || !terms.approveChanges) return null
  if (beforeChange === null && !HAD_YES.includes(status)) return null
  const came = await standingCompanions(trx, id)
  return {
    name,
    organisationName,
    country,
    district,
    language,
    days,
    companions: came.map((companion) => companion.name),
    sessions: await sessionsOf(trx, id),
    rows: await answerRows(trx, id),
  }
}

/**
 * The change waits for the organiser's yes. Who has a place is pending until then and keeps the seat; who waits or is
 * offered one stands as before, and is pending once they take a place.
 */
export async function submitAgain(
  { trx, registration }: Locked,
  stood: Standing,
  { fields, answered }: { fields: string[]; answered: number[] },
  actor: Actor
) {
  if (fields.every((field) => field === 'locale')) return
  const { id, status, queuedAt, beforeChange } = registration
  const stands = { status, ...(queuedAt && { queuedAt: toSql(queuedAt) }) }
  if (status === 'confirmed') {
    const group = await groupOf(trx, id)
    await trx.from('registrations').whereIn('id', idsOf(group)).update({ status: 'pending' })
  }
  await trx
    .from('registrations')
    .where('id', id)
    .update({
      before_change: keepBefore(beforeChange, { ...stands, ...changed(stood, fields, answered) }),
    })
  if (beforeChange !== null) return
  await recordRegistration(trx, 'registration.change_pending', registration, actor)
}

/** What stood in the fields that were changed. */
function changed({ rows, ...stood }: Standing, fields: string[], answered: number[]): BeforeChange {
  const answers: FormerAnswer[] = answered.map((questionId) => ({
    questionId,
    row: rows.get(questionId) ?? null,
  }))
  return Object.fromEntries(
    Object.entries({ ...stood, answers }).filter(([field]) => fields.includes(field))
  )
}
