import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { everyLocale, missingText, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { isCountry } from '#app/core/languages/countries'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import type Organisation from '#app/organisations/models/organisation'
import {
  ORGANISATION_TEXT_FIELDS,
  type OrganisationTextField,
} from '#app/organisations/organisation_texts'

/** An organisation as its form holds it. */
export type OrganisationForm = ReturnType<typeof organisationTyped>

export function organisationTyped(body: Body) {
  return {
    country: text(body.country),
    type: text(body.type),
    website: text(body.website),
    email: text(body.email),
    name_locale: text(body.name_locale),
    texts: typedTexts(body, ORGANISATION_TEXT_FIELDS),
  }
}

/** The form of an organisation that stands, or of a new one. */
export function organisationForm(
  locale: Locale,
  organisation?: Organisation,
  rows: TranslatedRow<OrganisationTextField>[] = []
): OrganisationForm {
  return {
    country: organisation?.country ?? '',
    type: organisation?.type ?? '',
    website: organisation?.website ?? '',
    email: organisation?.email ?? '',
    name_locale: organisation?.nameLocale ?? locale,
    texts: textsFields(rows, ORGANISATION_TEXT_FIELDS),
  }
}

const words = vine.object({
  name: vine.string().trim().maxLength(300).nullable(),
  town: vine.string().trim().maxLength(100).nullable(),
})

export const organisationRules = vine.create({
  country: vine.string().in((field) => (isCountry(field.value) ? [field.value] : [])),
  type: vine.enum(ORGANISATION_TYPES),
  website: vine
    .string()
    .trim()
    .maxLength(300)
    .url({ require_protocol: true, protocols: ['https', 'http'] })
    .nullable(),
  email: vine.string().trim().maxLength(254).email().nullable(),
  name_locale: vine.enum(LOCALES),
  texts: vine.object(everyLocale(() => words.clone())),
})

/** An organisation has a name in the language it was given in. */
export function nameProblems(
  { texts, name_locale: given }: OrganisationForm,
  i18n: I18n
): FormErrors {
  const missing = missingText(texts, 'name', given as Locale)
  return missing ? { [missing]: i18n.t('organisations.form.nameMissing') } : {}
}
