import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'
import { readTranslations } from '#app/core/translations/write'
import { countryOptions } from '#app/manage/country_options'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { findOwn } from '#app/manage/organisations/find_organisation'
import {
  nameProblems,
  organisationForm,
  organisationRules,
  organisationTyped,
} from '#app/manage/organisations/organisation_form'
import { organisationList } from '#app/manage/organisations/queries/organisation_list'
import { createOrganisation } from '#app/organisations/actions/create_organisation'
import { editOrganisation } from '#app/organisations/actions/edit_organisation'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import type Organisation from '#app/organisations/models/organisation'
import { ORGANISATION_TRANSLATIONS } from '#app/organisations/organisation_texts'
import type { OrganisationWish } from '#app/organisations/organisation_values'

type State = Parameters<HttpContext['view']['render']>[1]

/** The organisations that hold events; each is looked after by its own organisers. */
export default class OrganisationsController {
  async index({ access, locale, view }: HttpContext) {
    return view.render('pages/manage/organisations/index', {
      organisations: await organisationList(access, locale),
    })
  }

  create(ctx: HttpContext) {
    return this.#showForm(ctx, { old: organisationForm(ctx.locale) })
  }

  async store(ctx: HttpContext) {
    const wish = await this.#wished(ctx)
    if ('errors' in wish) return this.#showForm(ctx, wish, 422)
    await createOrganisation(wish, ctx.access.actor)
    return this.#saved(ctx, 'organisations.form.created')
  }

  async edit(ctx: HttpContext) {
    const organisation = await findOwn(ctx.access, ctx.params.id)
    const rows = await readTranslations(db, ORGANISATION_TRANSLATIONS, organisation.id)
    const old = organisationForm(ctx.locale, organisation, rows)
    return this.#showForm(ctx, { organisation, old })
  }

  async update(ctx: HttpContext) {
    const organisation = await findOwn(ctx.access, ctx.params.id)
    const wish = await this.#wished(ctx)
    if ('errors' in wish) return this.#showForm(ctx, { organisation, ...wish }, 422)
    await editOrganisation(organisation.id, wish, ctx.access.actor)
    return this.#saved(ctx, 'organisations.form.saved')
  }

  async #wished({
    request,
    i18n,
  }: HttpContext): Promise<OrganisationWish | { old: object; errors: object }> {
    const old = organisationTyped(request.body())
    const [error, form] = await request.tryValidateUsing(organisationRules, {
      data: emptyToNull(old),
    })
    if (error) return { old, errors: formErrors(error) }
    const errors = nameProblems(old, i18n)
    if (Object.keys(errors).length > 0) return { old, errors }
    const { name_locale: nameLocale, texts, ...values } = form
    return { values: { ...values, nameLocale }, texts }
  }

  #saved({ response, session, i18n }: HttpContext, message: string) {
    session.flash('success', i18n.t(message))
    return response.redirect().toPath('/manage/organisations')
  }

  #showForm(
    { view, response, locale }: HttpContext,
    state: State & { organisation?: Organisation },
    status = 200
  ) {
    response.status(status)
    return view.render('pages/manage/organisations/form', {
      errors: {},
      id: state.organisation?.id ?? null,
      ...state,
      locales: FORM_LOCALES,
      types: ORGANISATION_TYPES,
      countries: countryOptions(locale),
    })
  }
}
