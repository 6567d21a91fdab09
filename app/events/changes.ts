import { DateTime } from 'luxon'
import type { Locale } from '#app/core/languages/locales'
import type { TextPath } from '#app/core/translations/texts'
import { EVENT_TEXT_FIELDS, type EventTextRow } from '#app/events/event_texts'
import type { EventValues } from '#app/events/event_values'

/** What a change of an event leaves in its history. */
export interface ChangeDetails {
  /** Names of what changed; texts with their language: `title.bg`. */
  fields: string[]
  /** Before and after, texts too; never of what says who somebody is. Instants as ISO. */
  values: Record<string, [unknown, unknown]>
}

/** Whose values are a person's own. */
const PERSONAL = ['contactName', 'contactEmail']

/** A value as text, so that lists and instants compare by what they hold, whatever their order. */
function plain(value: unknown): string {
  if (value instanceof DateTime) return String(value.toMillis())
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
}

/** Those of the wanted values that differ from what stands. */
export function changedValues(
  before: EventValues,
  wanted: Partial<EventValues>
): Partial<EventValues> {
  const differing = Object.entries(wanted).filter(
    ([name, value]) =>
      value !== undefined && plain(value) !== plain(before[name as keyof EventValues])
  )
  return Object.fromEntries(differing)
}

/** Each text that a person wrote, corrected or found still right, with its row before and after. */
export function changedTexts(
  before: readonly EventTextRow[],
  after: readonly EventTextRow[],
  stillRight: readonly TextPath[] = []
) {
  const locales = new Set<Locale>([...before, ...after].map(({ locale }) => locale))
  return [...locales].flatMap((locale) => {
    const old = before.find((row) => row.locale === locale)
    const now = after.find((row) => row.locale === locale)
    const byHand = (now ?? old)?.origin !== 'derived' || old?.origin === 'corrected'
    const words = EVENT_TEXT_FIELDS.filter(
      (field) => byHand && (old?.[field] ?? null) !== (now?.[field] ?? null)
    )
    const wasChecked = stillRight.some((path) => path.startsWith(`${locale}.`))
    const rechecked = wasChecked && old?.sourceHash !== now?.sourceHash
    return [
      ...words.map((field) => ({ name: `${field}.${locale}`, field, old, now })),
      ...(rechecked && words.length === 0
        ? [{ name: `checked.${locale}`, field: null, old, now }]
        : []),
    ]
  })
}

/** The history of a change: names of all that changed, with their values where they are nobody's own. */
export function describeChanges(
  before: EventValues,
  changes: Partial<EventValues>,
  texts: ReturnType<typeof changedTexts>
): ChangeDetails {
  const told = Object.keys(changes)
    .filter((name) => !PERSONAL.includes(name))
    .map((name) => name as keyof EventValues)
    .map((name) => [name, [kept(before[name]), kept(changes[name])]])
  const words = texts.flatMap(({ name, field, old, now }) =>
    field ? [[name, [old?.[field] ?? null, now?.[field] ?? null]]] : []
  )
  return {
    fields: [...Object.keys(changes), ...texts.map(({ name }) => name)],
    values: Object.fromEntries([...told, ...words]),
  }
}

function kept(value: unknown): unknown {
  return value instanceof DateTime ? value.toUTC().toISO() : (value ?? null)
}
