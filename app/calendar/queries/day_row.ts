/** A day with what a calendar needs of its event and venue, as either database gives it. */
export interface DayRow {
  id: number
  uid: string
  sequence: number
  status: string
  mode: string
  online_url: string | null
  date: string
  zone: string
  place_label: string | null
  starts_at: string | Date
  ends_at: string | Date
  created_at: string | Date
  updated_at: string | Date
  venue_id: number | null
  latitude: number | string | null
  longitude: number | string | null
  event_id: number
  event_status: string
  event_type_id: number
  event_updated_at: string | Date
  slug: string
  source: string
}

/** The columns of a `DayRow`, for a query on `days` joined with `events` and left joined with `venues`. */
export const DAY_COLUMNS = [
  'days.*',
  'venues.latitude',
  'venues.longitude',
  'events.status as event_status',
  'events.event_type_id',
  'events.updated_at as event_updated_at',
  'events.slug',
  'events.locale as source',
]
