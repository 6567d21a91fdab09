import { clock } from '#app/core/clock'
import { fromSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { ContentLanguage } from '#app/core/languages/content_locales'
import { agendaAdvice, fundingAdvice, textAdvice } from '#app/events/queries/language_advice'
import { membersAdvice } from '#app/events/queries/members_advice'

/** What readers would miss although an event can be published without it, with the facts its sentence needs. */
export type Advice =
  | { part: 'words' | 'outOfDate' | 'agenda'; language: ContentLanguage }
  | { part: 'funding'; language: ContentLanguage; projectId: number }
  | { part: 'link' | 'pastDay'; date: string }
  | {
      part:
        | 'noDay'
        | 'contact'
        | 'members'
        | 'registrationOver'
        | 'registrationOpensLate'
        | 'registrationClosesLate'
        | 'embargoLate'
    }

type Client = Pick<Trx, 'from'>
type Row = Awaited<ReturnType<ReturnType<Client['from']>['firstOrFail']>>

/** What to think of before an event is published; nothing of it stands in the way. */
export async function publicationAdvice(client: Client, eventId: number): Promise<Advice[]> {
  const event = await client.from('events').where('id', eventId).firstOrFail()
  const days = await client
    .from('days')
    .where('event_id', eventId)
    .whereNot('status', 'cancelled')
    .orderBy('starts_at')
  return [
    ...(await textAdvice(client, eventId, event.locale)),
    ...(await agendaAdvice(client, eventId)),
    ...(event.project_id ? await fundingAdvice(client, eventId, event.project_id) : []),
    ...dayAdvice(days),
    ...(days.length === 0 && !event.planned_from ? [{ part: 'noDay' as const }] : []),
    ...(event.contact_email ? [] : [{ part: 'contact' as const }]),
    ...(await membersAdvice(client, event)),
    ...windowAdvice(event, days),
  ]
}

function dayAdvice(days: Row[]): Advice[] {
  const now = clock.now()
  return [
    ...days
      .filter((day) => day.mode !== 'on_site' && !day.online_url)
      .map(({ date }) => ({ part: 'link' as const, date })),
    ...days
      .filter((day) => fromSql(day.ends_at) <= now)
      .map(({ date }) => ({ part: 'pastDay' as const, date })),
  ]
}

/** Whether registration and the embargo fit the days. */
function windowAdvice(event: Row, days: Row[]): Advice[] {
  const at = (value: string | Date | null) => (value ? fromSql(value) : null)
  const [begins, ends] = [at(days[0]?.starts_at), at(days.at(-1)?.ends_at)]
  const registers = event.registration_policy !== 'none'
  const opens = registers ? at(event.registration_opens_at) : null
  const closes = registers ? at(event.registration_closes_at) : null
  const embargo = at(event.embargo_until)
  return [
    ...(closes && closes <= clock.now() ? [{ part: 'registrationOver' as const }] : []),
    ...(opens && begins && opens > begins ? [{ part: 'registrationOpensLate' as const }] : []),
    ...(closes && ends && closes > ends ? [{ part: 'registrationClosesLate' as const }] : []),
    ...(embargo && begins && embargo > begins ? [{ part: 'embargoLate' as const }] : []),
  ]
}
