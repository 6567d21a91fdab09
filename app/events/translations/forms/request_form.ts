import vine from '@vinejs/vine'
import { text, texts as list, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TextItem } from '#app/events/translations/text_items'

/** What an organiser types to ask somebody for translations. */
export type RequestForm = ReturnType<typeof requestTyped>

export function requestTyped(body: Body) {
  return {
    name: text(body.name),
    email: text(body.email).trim(),
    mail_locale: text(body.mail_locale),
    deadline: text(body.deadline),
    note: text(body.note),
    texts: list(body.texts),
  }
}

/** A new request: what is missing or out of date is asked for, in a letter of the same language. */
export function newRequestForm(items: readonly TextItem[], locale: Locale): RequestForm {
  const asked = items.filter(
    ({ standing, twin }) => standing !== 'right' || twin?.standing === 'out_of_date'
  )
  return {
    name: '',
    email: '',
    mail_locale: locale,
    deadline: '',
    note: '',
    texts: asked.map(({ key }) => key),
  }
}

/** @param today the first day that may be a deadline, ISO */
export function requestRules(today: string, items: readonly TextItem[]) {
  return vine.create({
    name: vine.string().trim().maxLength(200),
    email: vine.string().trim().maxLength(254).email(),
    mail_locale: vine.enum(LOCALES),
    deadline: vine
      .date({ formats: ['YYYY-MM-DD'] })
      .afterOrEqual(() => today)
      .nullable(),
    note: vine.string().trim().maxLength(2000).nullable(),
    texts: vine
      .array(vine.enum(items.map(({ key }) => key)))
      .minLength(1)
      .distinct(),
  })
}
