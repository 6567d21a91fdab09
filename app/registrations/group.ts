import type { Trx } from '#app/core/database'
import { ACTIVE_STATUSES, type RegistrationStatus } from '#app/registrations/models/registration'
import { choiceFrom } from '#app/registrations/choices'
import type { Choice, Party } from '#app/registrations/places'

/** Somebody with those they bring along, who have their seats, wait and go as one. */
export interface Group extends Party {
  /** The registration that was asked for, then its companions that still stand. */
  members: Member[]
  /** Whether letters reach them, so that they can be asked something. */
  hasAddress: boolean
  /** The days that all of them stand for. */
  choices: Choice[]
}

export interface Member {
  id: number
  needsSeat: boolean
}

/** The group of a registration. A companion asked for by itself stands alone. */
export async function groupOf(
  trx: Trx,
  registrationId: number,
  statuses?: readonly RegistrationStatus[]
): Promise<Group> {
  const groups = await groupsOf(trx, [registrationId], statuses)
  return groups.get(registrationId)!
}

/** The groups of registrations, by registration. @param statuses of those they bring along, who stand unless told */
export async function groupsOf(
  client: Pick<Trx, 'from'>,
  registrationIds: number[],
  statuses: readonly RegistrationStatus[] = ACTIVE_STATUSES
): Promise<Map<number, Group>> {
  const rows = await client
    .from('registrations')
    .leftJoin('registration_days', (join) =>
      join
        .on('registration_days.registration_id', 'registrations.id')
        .andOnVal('registration_days.status', '<>', 'given_up')
    )
    .whereIn('registrations.id', registrationIds)
    .orWhere((companions) =>
      companions
        .whereIn('parent_id', registrationIds)
        .whereIn('registrations.status', [...statuses])
    )
    .orderBy('registrations.id')
    .orderBy('day_id')
    .select('registrations.id', 'parent_id', 'email', 'needs_seat', 'partner_id', 'day_id', 'mode')
    .select('registration_days.status')
  const asked = new Set(registrationIds)
  const byGroup = Map.groupBy(rows, (row) => (asked.has(row.id) ? row.id : row.parent_id) as number)
  return new Map([...byGroup].map(([id, own]) => [id, groupFrom(id, own)]))
}

function groupFrom(id: number, rows: Record<string, any>[]): Group {
  const people = new Map(rows.map((row) => [row.id, Boolean(row.needs_seat)]))
  const members = [...people].map(([member, needsSeat]) => ({ id: member, needsSeat }))
  return {
    members,
    seats: members.filter(({ needsSeat }) => needsSeat).length,
    partnerId: rows[0].partner_id,
    hasAddress: rows.some((row) => row.id === id && row.email !== null),
    choices: rows.filter((row) => row.id === id && row.day_id !== null).map(choiceFrom),
  }
}

/** Their ids, to change them together. */
export function idsOf({ members }: Pick<Group, 'members'>): number[] {
  return members.map(({ id }) => id)
}
