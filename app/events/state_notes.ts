/** The states of a registration in which an organiser may say more than we do. */
export const NOTE_FIELDS = [
  'confirmed',
  'waiting',
  'offered',
  'pending',
  'declined',
  'cancelled',
  'expired',
] as const

export type NoteField = (typeof NOTE_FIELDS)[number]

/** What an event says by state. */
export const NOTE_TRANSLATIONS = {
  table: 'state_note_translations',
  key: 'event_id',
  fields: NOTE_FIELDS,
}

/** What the events of a type start from. */
export const TYPE_NOTE_TRANSLATIONS = {
  table: 'event_type_note_translations',
  key: 'event_type_id',
  fields: NOTE_FIELDS,
}
