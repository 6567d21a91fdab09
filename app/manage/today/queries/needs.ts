import type { Text } from '#app/core/languages/content'
import { approvals } from '#app/manage/today/queries/needs/approvals'
import { awaitedDates } from '#app/manage/today/queries/needs/awaited_dates'
import { draftsSoon } from '#app/manage/today/queries/needs/drafts_soon'
import { failedMails } from '#app/manage/today/queries/needs/failed_mails'
import { freePlaces } from '#app/manage/today/queries/needs/free_places'
import { organiserInvitations } from '#app/manage/today/queries/needs/organiser_invitations'
import { openLists } from '#app/manage/today/queries/needs/open_lists'
import { waitingLists } from '#app/manage/today/queries/needs/waiting_lists'
import { translations } from '#app/manage/today/queries/needs/translations'
import { eventTitles } from '#app/manage/today/queries/event_titles'
import type { Reader } from '#app/manage/today/reader'

/** Something that only somebody at this desk can do. `count` is the figure before it. */
export type Need =
  | { kind: 'waiting'; count: number; eventId: number; room: number | null }
  | { kind: 'offer'; count: number; eventId: number; free: number }
  | { kind: 'approval'; count: number; eventId: number }
  | { kind: 'date'; count: number; eventId: number }
  | { kind: 'draft'; count: number; eventId: number }
  | { kind: 'attendance'; count: number; eventId: number }
  | { kind: 'joining' | 'leading'; count: number; eventId: number }
  | { kind: 'mails' | 'translations'; count: number; eventId: null }

const HREFS: Record<Need['kind'], (eventId: number | null) => string> = {
  waiting: (id) => `/manage/events/${id}/registration`,
  offer: (id) => `/manage/events/${id}/waiting-list`,
  approval: (id) => `/manage/events/${id}/approvals`,
  date: (id) => `/manage/events/${id}/days`,
  draft: (id) => `/manage/events/${id}`,
  attendance: (id) => `/manage/events/${id}/attendance`,
  joining: (id) => `/manage/events/${id}/organisers`,
  leading: (id) => `/manage/events/${id}/organisers`,
  mails: () => '/manage/messages?status=failed',
  translations: () => '/manage/translations',
}

/** What needs whoever organises, the most pressing first; nothing for those who only read. */
export async function needs(
  reader: Reader
): Promise<(Need & { href: string; title: Text | null })[]> {
  const offers = await freePlaces(reader)
  const found: Need[] = [
    ...(await failedMails(reader)),
    ...(await organiserInvitations(reader)),
    ...(await approvals(reader)),
    ...(await draftsSoon(reader)),
    ...offers,
    ...(await waitingLists(
      reader,
      offers.flatMap(({ eventId }) => eventId ?? [])
    )),
    ...(await awaitedDates(reader)),
    ...(await openLists(reader)),
    ...(await translations(reader)),
  ]
  const titles = await eventTitles(
    found.flatMap(({ eventId }) => eventId ?? []),
    reader.locale
  )
  return found.map((need) => ({
    ...need,
    href: HREFS[need.kind](need.eventId),
    title: need.eventId === null ? null : titles.get(need.eventId)!,
  }))
}
