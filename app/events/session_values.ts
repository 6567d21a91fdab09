import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'
import type { SessionRole } from '#app/events/models/session_person'

export const SESSION_TEXT_FIELDS = ['title', 'description'] as const
export const SESSION_ROLES = ['speaker', 'trainer', 'moderator', 'interpreter'] as const

export type SessionTextField = (typeof SESSION_TEXT_FIELDS)[number]
export type SessionTexts = TypedTexts<SessionTextField>

export const SESSION_TRANSLATIONS = {
  table: 'session_translations',
  key: 'session_id',
  fields: SESSION_TEXT_FIELDS,
  extra: ({ title }: TranslatedRow<SessionTextField>) => ({ title: title ?? '' }),
}

/** Somebody at a session. With an address they are the person of that mailbox and name; a trainer needs one to sign in. */
export interface WantedPerson {
  /** Who stands here already; another name or address makes it somebody else. */
  personId?: number
  role: SessionRole
  name: string
  email: string | null
}

/** What a session has besides its time and place; what is absent stays as it is. */
interface SessionDetails {
  /** Spoken there; null: those of the event. */
  language: string | null
  /** Heard through interpreters. */
  interpreted: string[]
  /** Seats of its own; null: those of the event. */
  capacity: number | null
  texts: SessionTexts
  people: WantedPerson[]
}

/** An agenda item as an organiser wants it; without an id it is a new one. */
export interface WantedSession extends Partial<SessionDetails> {
  id?: number
  /** The session of the same event that a new one begins as: its texts, people and languages. */
  copyOf?: number
  kind: 'session' | 'break'
  /** On the clocks of its day, within its hours. */
  startsLocal: string
  endsLocal: string
  /** The room's name in the day's venue; a new name is a new room. */
  room: string | null
  trackId: number | null
  /** The organiser who holds it; null: all together. Absent: as it stands. */
  organisationId?: number | null
}
