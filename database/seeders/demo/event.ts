import type { EventStatus, RegistrationPolicy, Visibility } from '#app/events/models/event'
import type { Locale } from '#app/core/languages/locales'
import type { SessionRole } from '#app/events/models/session_person'
import type { DemoTopic } from './topics.js'
import type { Words } from './words.js'

export interface DemoSession {
  starts: string
  ends: string
  title: Words
  room?: string
  isBreak?: boolean
  capacity?: number
  /** Key of one of the event's tracks. */
  track?: string
  description?: Words
  /** Spoken there, where it is not as at the event, and what it is interpreted into. */
  language?: string
  interpreted?: string[]
  people?: [name: string, role: SessionRole][]
}

export interface DemoDay {
  /** Days from the day the demo is loaded. */
  at: number
  starts: string
  ends: string
  venue?: string
  zone?: string
  online?: string
  place?: string
  sessions?: DemoSession[]
  /** Who leads the hidden whole-day session, where there is no agenda. */
  people?: [name: string, role: SessionRole][]
  /** Times the day was moved since it was published. */
  moved?: number
}

export interface DemoEvent {
  slug: string
  type: string
  project?: string
  topics: DemoTopic[]
  organisers: string[]
  status?: EventStatus
  visibility?: Visibility
  policy?: RegistrationPolicy
  /** The locale it was written in. */
  locale: Locale
  spoken: string[]
  interpreted?: string[]
  title: Words
  summary?: Words
  description?: Words
  capacity?: number
  chooseDays?: boolean
  /** How many others somebody may bring along. */
  companions?: number
  days: DemoDay[]
  /** Names of its tracks by key, in their order. */
  tracks?: Record<string, Words>
  /** How people on its agenda are introduced, by name. */
  introductions?: Record<string, { affiliation: Words; bio: Words }>
  /** Planned months, where no day is set yet, as days from now. */
  planned?: [from: number, to: number]
  /** Days from now until which nobody outside sees it. */
  embargo?: number
  confirmed?: number
  waiting?: number
  unconfirmed?: number
  cancelled?: number
}

export const CH = 'cluster-house'
export const FED = 'foundation-for-entrepreneurship-development'
