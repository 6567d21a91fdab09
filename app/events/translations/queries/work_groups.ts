import { pickText, type Text } from '#app/core/languages/content'
import { dayAndMonth, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { textState, type TextState } from '#app/core/translations/text_state'
import { originalText } from '#app/events/translations/original_text'
import { localesOf, type TextItem } from '#app/events/translations/text_items'
import {
  THINGS,
  thingKey,
  type TextField,
  type Thing,
  type ThingKind,
} from '#app/events/translations/things'

/** A field that is typed into, beside its original. */
export interface WorkField {
  locale: Locale
  name: string
  /** `session-12-title.bg`, for the box that finds it still right. */
  path: string
  /** Null for one line. */
  rows: number | null
  markdown: boolean
  state: TextState
  /** Serbian in its other script, which follows by itself. */
  isTwin: boolean
}

export interface WorkText {
  key: string
  field: TextField
  original: Text | null
  fields: WorkField[]
}

/** The texts of one thing, under its name. */
export interface WorkGroup {
  id: string
  kind: ThingKind
  name: Text
  when: string | null
  texts: WorkText[]
}

const ROWS: Partial<Record<TextField, number>> = {
  summary: 3,
  description: 8,
  directions: 4,
  accessibility: 4,
}

/** Texts by the thing they belong to, as a page of work shows them. */
export function workGroups(items: readonly TextItem[], reader: Locale): WorkGroup[] {
  const groups = Map.groupBy(items, ({ thing }) => thingKey(thing))
  return [...groups].map(([id, own]) => {
    const [{ thing }] = own
    return {
      id,
      kind: thing.kind,
      name: nameOf(thing, reader),
      when: thing.when && whenOf(thing.when, reader),
      texts: own.map((item) => ({
        key: item.key,
        field: item.field,
        original: originalText(item),
        fields: localesOf(item).map((locale) => workField(item, locale)),
      })),
    }
  })
}

export function nameOf({ kind, rows, source }: Thing, reader: Locale): Text {
  const field = kind === 'venue' ? 'name' : 'title'
  return pickText(rows, field, reader, source) ?? { text: '…', lang: reader }
}

function whenOf({ date, starts, ends }: NonNullable<Thing['when']>, reader: Locale): string {
  return `${dayAndMonth(date, reader)}, ${timeRange(starts, ends)}`
}

function workField({ key, thing, field, locale: main }: TextItem, locale: Locale): WorkField {
  const { translations, markdown } = THINGS[thing.kind]
  return {
    locale,
    name: `texts[${key}][${locale}]`,
    path: `${key}.${locale}`,
    rows: ROWS[field] ?? null,
    markdown: markdown.includes(field),
    state: textState(thing.rows, locale, field, {
      source: thing.source,
      fields: translations.fields,
    }),
    isTwin: locale !== main,
  }
}
