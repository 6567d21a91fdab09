import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { dayValues, heldDays } from '#app/events/day_values'

interface Proposer {
  userId: number
  name: string
}

/** Niš would begin an hour earlier, and Sofia, whose yes it takes, has not answered yet. Nobody is written to. */
export async function loadProposal(
  trx: Trx,
  eventId: number,
  organisations: Map<string, number>,
  { userId, name }: Proposer
) {
  const [lead, partner] = ['cluster-house', 'foundation-for-entrepreneurship-development'].map(
    (slug) => organisations.get(slug)!
  )
  await trx
    .from('event_organisers')
    .where({ event_id: eventId, organisation_id: partner })
    .update({ must_agree: true, may_edit: 'agenda', seats: 12 })
  const days = await heldDays(eventId, trx)
  const before = days.map((day) => ({ id: day.id, ...dayValues(day) }))
  const wish = {
    days: before.map((day) => ({ ...day, startsLocal: '10:00' })),
    planned: null,
    note: {
      'sr-Cyrl': { note: 'Сала је слободна сат раније.' },
      'sr-Latn': { note: 'Sala je slobodna sat ranije.' },
      'bg': { note: 'Залата е свободна с час по-рано.' },
      'en': { note: 'The hall is free an hour earlier.' },
    },
  }
  const at = toSql(clock.now().minus({ hours: 20 }))
  const [{ id }]: { id: number }[] = await trx
    .knexClient('event_proposals')
    .insert({
      event_id: eventId,
      organisation_id: lead,
      matter: 'days',
      status: 'open',
      before: JSON.stringify(before),
      wish: JSON.stringify(wish),
      proposed_by: userId,
      proposed_at: at,
    })
    .returning('id')
  await trx
    .table('event_proposal_answers')
    .insert({ event_proposal_id: id, organisation_id: partner })
  await trx.table('activities').insert({
    verb: 'proposal.made',
    actor_user_id: userId,
    actor_label: name,
    subject_type: 'event',
    subject_id: eventId,
    event_id: eventId,
    details: JSON.stringify({ matter: 'days' }),
    at,
  })
}
