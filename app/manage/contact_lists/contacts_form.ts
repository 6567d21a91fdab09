import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { pastedContacts, type LineProblem } from '#app/people/pasted_contacts'
import type { Contacts } from '#app/organisations/actions/add_contacts'
import { LEGAL_BASES, type LegalBasis } from '#app/organisations/models/contact_list_entry'
import { nameLocale } from '#app/people/name_locale'

/** An addition to a contact list as its form holds it: one person, or many lines, or both. */
export type ContactsForm = ReturnType<typeof contactsTyped>

export function contactsTyped(body: Body) {
  return {
    name: text(body.name).trim(),
    email: text(body.email).trim(),
    lines: text(body.lines),
    source: text(body.source).trim(),
    legal_basis: text(body.legal_basis),
    again: text(body.again),
  }
}

export const contactsRules = vine.create({
  name: vine.string().minLength(2).maxLength(200).nullable(),
  email: vine.string().maxLength(254).email().nullable(),
  lines: vine.string().maxLength(500_000).nullable(),
  source: vine.string().maxLength(200),
  legal_basis: vine.enum(LEGAL_BASES),
})

interface Read {
  people: Contacts['people']
  errors: FormErrors
  /** The lines that cannot be taken; where there is one, none is. */
  problems: LineProblem[]
}

/** The people of a form whose fields were checked, and what is wrong with them. */
export function readPeople(form: ContactsForm, locale: Locale, i18n: I18n): Read {
  const say = (key: string, facts = {}) => i18n.t(`contact_lists.form.${key}`, facts)
  const { name, email, lines } = form
  const { people, problems } = pastedContacts(lines, locale)
  const one = name && email ? [{ name, email, nameLocale: nameLocale(name, null, locale) }] : []
  const errors: FormErrors = {}
  if (name && !email) errors.email = say('emailMissing')
  if (email && !name) errors.name = say('nameMissing')
  if (problems.length > 0) errors.lines = say('linesWrong', { count: problems.length })
  if (!name && !email && !lines.trim()) errors.name = say('nobody')
  return { people: [...one, ...people], errors, problems }
}

export function originOf({ source, legal_basis: basis, again }: ContactsForm) {
  return { source, legalBasis: basis as LegalBasis, again: again === '1' }
}
