import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { readTranslations } from '#app/core/translations/write'
import { countryOptions } from '#app/manage/country_options'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { findOrganisation, findOwn } from '#app/manage/organisations/find_organisation'
import {
  organisationForm,
  organisationProblems,
  organisationRules,
  organisationTyped,
  organisationWish,
  type OrganisationForm,
} from '#app/manage/organisations/organisation_form'
import { organisationList } from '#app/manage/organisations/queries/organisation_list'
import { organisationOverview } from '#app/manage/organisations/queries/organisation_overview'
import { createOrganisation } from '#app/organisations/actions/create_organisation'
import { editOrganisation } from '#app/organisations/actions/edit_organisation'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import type Organisation from '#app/organisations/models/organisation'
import { ORGANISATION_TRANSLATIONS } from '#app/organisations/organisation_texts'
import type { OrganisationWish } from '#app/organisations/organisation_values'
import { districts } from '#app/people/districts'

/** The organisations that hold events; each is looked after by its own organisers. */
export default class OrganisationsController {
  async index({ access, locale, view }: HttpContext) {
    return view.render('pages/manage/organisations/index', {
      organisations: await organisationList(access, locale),
    })
  }

  async show({ access, i18n, locale, params, view }: HttpContext) {
    const organisation = await findOrganisation(params.id)
    return view.render('pages/manage/organisations/show', {
      organisation: await organisationOverview(access, organisation, { i18n, locale }),
    })
  }

  create(ctx: HttpContext) {
    return this.#show(ctx, null, opened(organisationForm(ctx.locale), 0))
  }

  async store(ctx: HttpContext) {
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, null, read.page)
    const id = await createOrganisation(read.wish, ctx.access.actor)
    return this.#saved(ctx, id, 'organisations.form.created')
  }

  async edit(ctx: HttpContext) {
    const organisation = await findOwn(ctx.access, ctx.params.id)
    const form = await this.#current(ctx, organisation)
    return this.#show(ctx, organisation, opened(form, organisation.revision))
  }

  async update(ctx: HttpContext) {
    const organisation = await findOwn(ctx.access, ctx.params.id)
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, organisation, read.page)
    const { id } = organisation
    const result = await saveOver({
      opened: read.state,
      typed: read.typed,
      current: reopened(organisation, () => this.#current(ctx, organisation)),
      save: (revision) => editOrganisation({ ...read.wish, id, revision, actor: ctx.access.actor }),
    })
    if (!result.ok) return this.#show(ctx, organisation, meanwhileForm(result, ctx.i18n))
    return this.#saved(ctx, id, 'organisations.form.saved')
  }

  async #read({ request, i18n }: HttpContext): Promise<Read> {
    const body = request.body()
    const [typed, state] = [organisationTyped(body), readOpened(body)]
    const again = (errors: FormErrors) => ({
      ok: false as const,
      page: { form: typed, opened: state, errors, status: 422 as const },
    })
    const data = emptyToNull(typed)
    const [error, form] = await request.tryValidateUsing(organisationRules, { data })
    if (error) return again(formErrors(error))
    const errors = organisationProblems(typed, i18n)
    if (Object.keys(errors).length > 0) return again(errors)
    return { ok: true, typed, state, wish: organisationWish(typed, form) }
  }

  async #current({ locale }: HttpContext, organisation: Organisation) {
    const rows = await readTranslations(db, ORGANISATION_TRANSLATIONS, organisation.id)
    return organisationForm(locale, organisation, rows)
  }

  #saved({ response, session, i18n }: HttpContext, id: number, message: string) {
    session.flash('success', i18n.t(message))
    return response.redirect().toPath(`/manage/organisations/${id}`)
  }

  #show(
    { view, response, locale }: HttpContext,
    organisation: Organisation | null,
    page: FormPage<OrganisationForm>
  ) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/organisations/form', {
      id: organisation?.id ?? null,
      locales: FORM_LOCALES,
      types: ORGANISATION_TYPES,
      countries: countryOptions(locale),
      districts: districts(locale),
      ...formState(page),
    })
  }
}

type Read =
  | {
      ok: true
      typed: OrganisationForm
      state: ReturnType<typeof readOpened>
      wish: OrganisationWish
    }
  | { ok: false; page: FormPage<OrganisationForm> }
