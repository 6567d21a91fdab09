import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { copyTypedName } from '#app/people/actions/copy_typed_name'
import { nameLocale } from '#app/people/name_locale'
import { insertCompanions } from '#app/registrations/actions/insert_companions'
import { recordGroup } from '#app/registrations/actions/record_registration'
import type { CompanionPlan } from '#app/registrations/companion_plan'
import type { Hold } from '#app/registrations/hold'
import Registration from '#app/registrations/models/registration'
import { registrationSearchKey } from '#app/registrations/wish'
import { choicesOf } from '#app/registrations/choices'
import { sessionsOf } from '#app/registrations/wanted_sessions'

/**
 * Writes who comes along now: whoever is named no more is taken off, whoever is new is registered beside the one who
 * brings them, as that one stands now. The seats are the caller's to count.
 */
export async function changeCompanions(
  { trx, terms }: Pick<Hold, 'trx' | 'terms'>,
  id: number,
  plan: CompanionPlan,
  actor: Actor
) {
  const { eventId } = terms
  for (const companion of plan.renamed) await rename(trx, companion)
  if (plan.left.length > 0) {
    await takeOff(trx, plan.left)
    const members = plan.left.map((one) => ({ id: one }))
    await recordGroup(trx, 'registration.cancelled', { members }, eventId, actor)
  }
  if (plan.added.length === 0) return
  const registration = await Registration.findOrFail(id, { client: trx })
  const bringing = {
    id,
    draft: {
      row: rowOf(registration),
      typed: await typedOf(trx, registration),
      choices: await choicesOf(trx, id),
    },
    names: plan.added,
    needSeats: terms.companions.needSeats,
  }
  const made = await insertCompanions(trx, [bringing], clock.now())
  const members = made.map((one) => ({ id: one }))
  await recordGroup(trx, 'registration.brought', { members }, eventId, actor)
}

async function takeOff(trx: Trx, ids: number[]) {
  const now = toSql(clock.now())
  await trx.from('registrations').whereIn('id', ids).update({
    status: 'cancelled',
    holds_seat: false,
    hold_until: null,
    queued_at: null,
    cancelled_at: now,
    updated_at: now,
  })
}

/** The same person, spelled otherwise: without an address nobody else knows them by that name. */
async function rename(trx: Trx, { id, name }: { id: number; name: string }) {
  const { personId, country, locale } = await Registration.findOrFail(id, { client: trx })
  const ofName = nameLocale(name, country, locale)
  await trx
    .from('registrations')
    .where('id', id)
    .update({ name, name_locale: ofName, search_key: registrationSearchKey(name, null) })
  await copyTypedName(trx, personId, { name, nameLocale: ofName, email: null })
}

async function typedOf(trx: Trx, { id, country, language, locale }: Registration) {
  return { country, language, locale, sessionIds: await sessionsOf(trx, id) }
}

/** Columns of a model are no properties of its own: what is spread of it is lost. */
function rowOf(registration: Registration) {
  const { holdUntil, queuedAt, emailConfirmedAt } = registration
  return {
    event_id: registration.eventId,
    person_id: registration.personId,
    partner_id: registration.partnerId,
    status: registration.status,
    source: registration.source,
    holds_seat: registration.holdsSeat,
    hold_until: holdUntil && toSql(holdUntil),
    queued_at: queuedAt && toSql(queuedAt),
    email_confirmed_at: emailConfirmedAt && toSql(emailConfirmedAt),
  }
}
