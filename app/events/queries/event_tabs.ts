import type Event from '#app/events/models/event'

export const EVENT_TABS = [
  'overview',
  'registrations',
  'agenda',
  'attendance',
  'messages',
  'outcomes',
  'settings',
  'history',
] as const

export type EventTab = (typeof EVENT_TABS)[number]

export interface Tab {
  /** Name in the catalogue: `events.tabs.<key>`. */
  key: EventTab
  href: string
  current: boolean
  count: number | null
}

const PATHS: Record<EventTab, string> = {
  overview: '',
  registrations: '/registrations',
  agenda: '/agenda',
  attendance: '/attendance',
  messages: '/messages',
  outcomes: '/outcomes',
  settings: '/edit',
  history: '/history',
}

/** Sections that only those open who may change the event. */
const FOR_EDITORS: EventTab[] = ['messages', 'settings']

/** The sections of an event in `/manage`, for `partials/manage/event_tabs`. */
export function eventTabs(
  event: Pick<Event, 'id'>,
  current: EventTab,
  counts: Partial<Record<EventTab, number>> = {},
  may = { all: true, texts: true, organisers: true }
): Tab[] {
  const shown = EVENT_TABS.filter(
    (key) => may.all || !FOR_EDITORS.includes(key) || (key === 'settings' && may.organisers)
  )
  const settings = may.all ? '/edit' : may.texts ? '/texts' : '/organisers'
  const paths = { ...PATHS, settings }
  return shown.map((key) => ({
    key,
    href: `/manage/events/${event.id}${paths[key]}`,
    current: key === current,
    count: counts[key] ?? null,
  }))
}
