import { DateTime } from 'luxon'
import type { Access } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import type { Text } from '#app/core/languages/content'
import { dateList, longDateList } from '#app/core/languages/date_list'
import { monthRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type Event from '#app/events/models/event'
import type { Sign } from '#app/events/models/event_type'
import type { Clock } from '#app/events/queries/day_clocks'
import type { DaySummary } from '#app/events/queries/day_summaries'
import { registered } from '#app/events/limits'
import { eventSummary } from '#app/events/queries/event_summary'
import { eventTabs, type EventTab, type Tab } from '#app/events/queries/event_tabs'
import { mayEdit, organises } from '#app/events/queries/find_event'
import { openProposals, type OpenProposal } from '#app/events/queries/open_proposals'
import { isOpenToChange } from '#app/events/lock_event'
import { isUnderEmbargo } from '#app/events/embargo'
import { lastingStatus } from '#app/events/lasting_status'
import { shownDays } from '#app/events/shown_days'

/** The top of every page of an event in `/manage`, for `partials/manage/event_head`. */
export interface EventHead {
  id: number
  title: Text
  sign: Sign
  typeName: Text
  /** Names of a badge's kind and word: `events.status.<status>`. */
  status: { key: EventState; kind: 'ok' | 'info' | 'wait' | 'no' | 'off' }
  /** Dates in words; null while there is none. */
  when: string | null
  clocks: Clock[]
  mayEdit: boolean
  /** Whether its texts, days and settings can still be changed: not once it is off or put away. */
  mayChange: boolean
  /** The same of parts that partners may be allowed by themselves. */
  may: { texts: boolean; agenda: boolean; sessions: boolean }
  /** Whether the page of texts opens, be it only for reading. */
  opensTexts: boolean
  /** Changes that wait for the yes of other organisers. */
  proposals: OpenProposal[]
  /** Where strangers read it, once it is published and open to them. */
  publicHref: string | null
  previewHref: string
  tabs: Tab[]
}

export type EventState = Event['status'] | 'discarded' | 'embargoed' | 'over'

const KINDS: Record<EventState, EventHead['status']['kind']> = {
  draft: 'info',
  published: 'ok',
  postponed: 'wait',
  cancelled: 'no',
  archived: 'off',
  embargoed: 'wait',
  over: 'off',
  discarded: 'off',
}

type Standing = Pick<Event, 'status' | 'publishedAt' | 'embargoUntil'>

/** How an event stands: its status, as the clock and its history have it. */
export function eventState(event: Standing, ends: DateTime[]): EventHead['status'] {
  const key = stateKey(event, ends, clock.now())
  return { key, kind: KINDS[key] }
}

/** An archived event that nobody outside ever saw is a discarded draft. */
function stateKey(event: Standing, ends: DateTime[], now: DateTime): EventState {
  if (event.status === 'archived' && !event.publishedAt) return 'discarded'
  if (event.status !== 'published') return event.status
  if (isUnderEmbargo(event, now)) return 'embargoed'
  return ends.length > 0 && ends.every((end) => end <= now) ? 'over' : 'published'
}

export async function eventHead(
  access: Access,
  event: Event,
  tab: EventTab,
  locale: Locale
): Promise<EventHead> {
  const summary = (await eventSummary(event.id, locale))!
  const held = shownDays(lastingStatus(event), summary.days)
  const editable = await mayEdit(access, event)
  const texts = await mayEdit(access, event, 'texts')
  const isOpen =
    event.publishedAt &&
    !isUnderEmbargo(event, clock.now()) &&
    ['public', 'unlisted'].includes(event.visibility)
  return {
    id: event.id,
    title: summary.title,
    sign: summary.type.sign,
    typeName: summary.type.name,
    status: eventState(
      event,
      held.map(({ endsAt }) => endsAt)
    ),
    when: datesInWords(held, event, locale),
    clocks: held.length === 1 ? held[0].clocks : [],
    mayEdit: editable,
    mayChange: editable && isOpenToChange(event),
    may: {
      texts: isOpenToChange(event) && texts,
      agenda: isOpenToChange(event) && (await mayEdit(access, event, 'agenda')),
      sessions: isOpenToChange(event) && (await mayEdit(access, event, 'sessions')),
    },
    opensTexts: texts,
    proposals: await openProposals(event.id),
    publicHref: isOpen ? `/${locale}/events/${event.slug}` : null,
    previewHref: `/manage/events/${event.id}/preview`,
    tabs: eventTabs(
      event,
      tab,
      { registrations: await registered(event.id) },
      { all: editable, texts, organisers: await organises(access, event) }
    ),
  }
}

/** With their weekdays only days within one week are still read at a glance. */
const WEEK = { days: 6 }

/** "Friday, 12 March 2027", "9–30 November 2026", "March 2027" while only planned, or null. */
function datesInWords(
  days: Pick<DaySummary, 'date'>[],
  { plannedFrom, plannedTo }: Pick<Event, 'plannedFrom' | 'plannedTo'>,
  locale: Locale
): string | null {
  const [first, last] = [days[0], days.at(-1)]
  if (first && last) {
    const isWeek = DateTime.fromISO(first.date).plus(WEEK) >= DateTime.fromISO(last.date)
    return (isWeek ? longDateList : dateList)(
      days.map(({ date }) => date),
      locale
    )
  }
  if (!plannedFrom) return null
  return monthRange(plannedFrom, plannedTo ?? plannedFrom, locale)
}
