import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { optionalDay } from '#app/core/forms/day_rule'
import { everyLocale, missingText, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import type Programme from '#app/programmes/models/programme'
import { PROGRAMME_TEXT_FIELDS, type ProgrammeTextField } from '#app/programmes/programme_texts'

/** A funding programme as its form holds it. */
export type ProgrammeForm = ReturnType<typeof programmeTyped>

export function programmeTyped(body: Body) {
  return {
    code: text(body.code),
    starts_on: text(body.starts_on),
    ends_on: text(body.ends_on),
    locale: text(body.locale),
    texts: typedTexts(body, PROGRAMME_TEXT_FIELDS),
  }
}

/** The form of a programme that stands, or of a new one. */
export function programmeForm(
  locale: Locale,
  programme?: Programme,
  rows: TranslatedRow<ProgrammeTextField>[] = []
): ProgrammeForm {
  return {
    code: programme?.code ?? '',
    starts_on: programme?.startsOn ?? '',
    ends_on: programme?.endsOn ?? '',
    locale: programme?.locale ?? locale,
    texts: textsFields(rows, PROGRAMME_TEXT_FIELDS),
  }
}

const words = vine.object({
  name: vine.string().trim().maxLength(300).nullable(),
  funding_line: vine.string().trim().maxLength(300).nullable(),
  disclaimer: vine.string().trim().maxLength(2000).nullable(),
})

export const programmeRules = vine.create({
  code: vine.string().trim().maxLength(60).nullable(),
  starts_on: optionalDay(),
  ends_on: optionalDay(),
  locale: vine.enum(LOCALES),
  texts: vine.object(everyLocale(() => words.clone())),
})

/** A programme has a name in its language, and ends after it began. */
export function programmeProblems(
  { texts, locale, starts_on: starts, ends_on: ends }: ProgrammeForm,
  i18n: I18n
): FormErrors {
  const missing = missingText(texts, 'name', locale as Locale)
  return {
    ...(missing ? { [missing]: i18n.t('programmes.form.nameMissing') } : {}),
    ...(starts && ends && ends < starts ? { ends_on: i18n.t('projects.form.endsBefore') } : {}),
  }
}
