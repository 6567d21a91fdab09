import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import type { FormErrors } from '#app/core/form_errors'
import { missingText } from '#app/core/forms/texts_fields'
import type { Locale } from '#app/core/languages/locales'
import type { ProjectForm } from '#app/manage/projects/project_form'

/** What the rules of single fields don't see: a name, dates in order, each partner once, one lead that is one's own. */
export function projectProblems(form: ProjectForm, access: Access, i18n: I18n): FormErrors {
  const nameless = missingText(form.texts, 'name', form.locale as Locale)
  return {
    ...(nameless ? { [nameless]: i18n.t('projects.form.nameMissing') } : {}),
    ...dateProblems(form, i18n),
    ...partnerProblems(form, access, i18n),
  }
}

function dateProblems({ starts_on: starts, ends_on: ends }: ProjectForm, i18n: I18n): FormErrors {
  return starts && ends && ends < starts ? { ends_on: i18n.t('projects.form.endsBefore') } : {}
}

function partnerProblems({ partners }: ProjectForm, access: Access, i18n: I18n): FormErrors {
  const twice = partners.flatMap(({ organisation }, index) =>
    partners.findIndex((one) => one.organisation === organisation) < index
      ? [[`partners.${index}.organisation`, i18n.t('projects.form.partnerTwice')]]
      : []
  )
  if (twice.length > 0) return Object.fromEntries(twice)
  const leads = partners.filter(({ role }) => role === 'lead')
  if (leads.length !== 1) return { partners: i18n.t('projects.form.oneLead') }
  const own = access.admin || access.organiserOf.includes(Number(leads[0].organisation))
  return own ? {} : { partners: i18n.t('projects.form.ownLead') }
}
