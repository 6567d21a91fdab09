import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { optionalPastDay } from '#app/core/forms/day_rule'
import { everyLocale, missingText, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { isCountry } from '#app/core/languages/countries'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { phoneNumber, readablePhone } from '#app/core/phone'
import type { TranslatedRow } from '#app/core/translations/texts'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import type Organisation from '#app/organisations/models/organisation'
import {
  ORGANISATION_TEXT_FIELDS,
  type OrganisationTextField,
} from '#app/organisations/organisation_texts'
import type { OrganisationWish } from '#app/organisations/organisation_values'

/** An organisation as its form holds it. */
export type OrganisationForm = ReturnType<typeof organisationTyped>

export function organisationTyped(body: Body) {
  return {
    country: text(body.country),
    type: text(body.type),
    district: text(body.district).trim(),
    website: text(body.website),
    email: text(body.email),
    phone: text(body.phone).trim(),
    founded_on: text(body.founded_on),
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
    district: organisation?.district ?? '',
    website: organisation?.website ?? '',
    email: organisation?.email ?? '',
    phone: organisation?.phone ? readablePhone(organisation.phone) : '',
    founded_on: organisation?.foundedOn ?? '',
    name_locale: organisation?.nameLocale ?? locale,
    texts: textsFields(rows, ORGANISATION_TEXT_FIELDS),
  }
}

const words = vine.object({
  name: vine.string().trim().maxLength(300).nullable(),
  address: vine.string().trim().maxLength(300).nullable(),
  town: vine.string().trim().maxLength(100).nullable(),
})

export const organisationRules = vine.create({
  country: vine.string().in((field) => (isCountry(field.value) ? [field.value] : [])),
  type: vine.enum(ORGANISATION_TYPES),
  district: vine.string().maxLength(100).nullable(),
  website: vine
    .string()
    .trim()
    .maxLength(300)
    .url({ require_protocol: true, protocols: ['https', 'http'] })
    .nullable(),
  email: vine.string().trim().maxLength(254).email().nullable(),
  phone: vine.string().maxLength(40).nullable(),
  founded_on: optionalPastDay(),
  name_locale: vine.enum(LOCALES),
  texts: vine.object(everyLocale(() => words.clone())),
})

/** An organisation has a name in the language it was given in, and its telephone is one. */
export function organisationProblems(form: OrganisationForm, i18n: I18n): FormErrors {
  const missing = missingText(form.texts, 'name', form.name_locale as Locale)
  const phone = form.phone !== '' && phoneNumber(form.phone, form.country) === null
  return {
    ...(missing ? { [missing]: i18n.t('organisations.form.nameMissing') } : {}),
    ...(phone ? { phone: i18n.t('organisations.form.phoneUnknown') } : {}),
  }
}

/** A checked form as the organisation it asks for. */
export function organisationWish(
  typed: OrganisationForm,
  form: Infer<typeof organisationRules>
): OrganisationWish {
  const { country, type, district, website, email } = form
  const values = {
    country,
    type,
    district,
    website,
    email,
    phone: phoneNumber(typed.phone, country),
    foundedOn: typed.founded_on || null,
    nameLocale: form.name_locale,
  }
  return { values, texts: form.texts }
}
