import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { rowId } from '#app/core/row_id'
import { findOrganisation, findOwn, mayEdit } from '#app/manage/organisations/find_organisation'
import {
  memberOf,
  memberProblems,
  membershipRules,
  membershipTyped,
  termsForm,
  termsOf,
  termsProblems,
  termsRules,
  termsTyped,
  type MembershipForm,
  type TermsForm,
} from '#app/manage/organisations/membership_form'
import { membershipList } from '#app/manage/organisations/queries/membership_list'
import { organisationHead, memberName } from '#app/manage/organisations/queries/organisation_head'
import { addMembership } from '#app/organisations/actions/add_membership'
import { editMembership } from '#app/organisations/actions/edit_membership'
import { removeMembership } from '#app/organisations/actions/remove_membership'
import Membership, { MEMBERSHIP_ROLES } from '#app/organisations/models/membership'
import type Organisation from '#app/organisations/models/organisation'
import { organisationOptions } from '#app/organisations/queries/organisation_options'

/** Who belongs to a network: seen by all who work in `/manage`, kept by those who look after it. */
export default class MembershipsController {
  async index({ access, locale, params, request, view }: HttpContext) {
    const network = await findOrganisation(params.id)
    return view.render('pages/manage/organisations/memberships/index', {
      network: await organisationHead(network, locale),
      mayEdit: mayEdit(access, network.id),
      ...(await membershipList(access, network, request.input('when'), locale)),
    })
  }

  async create(ctx: HttpContext) {
    const network = await findOwn(ctx.access, ctx.params.id)
    return this.#showNew(ctx, network, { ...membershipTyped({}), role: 'member' })
  }

  async store(ctx: HttpContext) {
    const { access, request, i18n, locale } = ctx
    const network = await findOwn(access, ctx.params.id)
    const typed = membershipTyped(request.body())
    const again = (errors: FormErrors) => this.#showNew(ctx, network, typed, errors)
    const rules = membershipRules(await organisationOptions(locale))
    const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
    if (error) return again(formErrors(error))
    const errors = { ...memberProblems(typed, i18n), ...termsProblems(typed, i18n) }
    if (Object.keys(errors).length > 0) return again(errors)
    const result = await addMembership({
      networkId: network.id,
      member: memberOf(typed, locale),
      terms: termsOf(typed),
      actor: access.actor,
    })
    if (result.ok) return this.#done(ctx, 'added')
    const field = typed.organisation ? 'organisation' : 'name'
    return again({ [field]: i18n.t(`memberships.form.${result.reason}`) })
  }

  async edit(ctx: HttpContext) {
    const { network, membership } = await this.#find(ctx)
    return this.#showOne(ctx, membership, opened(termsForm(membership), network.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const { network, membership } = await this.#find(ctx)
    const [typed, state] = [termsTyped(request.body()), readOpened(request.body())]
    const again = (errors: FormErrors) =>
      this.#showOne(ctx, membership, { form: typed, opened: state, errors, status: 422 })
    const [error] = await request.tryValidateUsing(termsRules, { data: emptyToNull(typed) })
    if (error) return again(formErrors(error))
    const errors = termsProblems(typed, i18n)
    if (Object.keys(errors).length > 0) return again(errors)
    const { id } = membership
    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await Promise.all([membership.refresh(), network.refresh()])
        return { values: termsForm(membership), revision: network.revision }
      },
      save: (revision) =>
        editMembership({
          networkId: network.id,
          id,
          terms: termsOf(typed),
          revision,
          actor: access.actor,
        }),
    })
    if (result.ok) return this.#done(ctx, 'saved')
    switch (result.reason) {
      case 'already':
        return again({ since: i18n.t('memberships.form.already') })
      case 'meanwhile':
        return this.#showOne(ctx, membership, meanwhileForm(result, i18n))
      default:
        return unreachable(result)
    }
  }

  async destroy(ctx: HttpContext) {
    const { network, membership } = await this.#find(ctx)
    await removeMembership(network.id, membership.id, ctx.access.actor)
    return this.#done(ctx, 'removed')
  }

  async #find({ access, params }: HttpContext) {
    const network = await findOwn(access, params.id)
    const membership = await Membership.query()
      .where({ id: rowId(params.membership_id) ?? 0, network_id: network.id })
      .first()
    if (!membership) throw new Exception('no such membership', { status: 404 })
    return { network, membership }
  }

  #done({ params, response, session, i18n }: HttpContext, what: 'added' | 'saved' | 'removed') {
    session.flash('success', i18n.t(`memberships.${what}`))
    return response.redirect().toPath(`/manage/organisations/${params.id}/memberships`)
  }

  async #showNew(
    { view, response, locale }: HttpContext,
    network: Organisation,
    old: MembershipForm,
    errors?: FormErrors
  ) {
    response.status(errors ? 422 : 200)
    const organisations = await organisationOptions(locale)
    return view.render('pages/manage/organisations/memberships/create', {
      network: await organisationHead(network, locale),
      organisations: organisations.filter(({ value }) => value !== String(network.id)),
      roles: MEMBERSHIP_ROLES,
      old,
      errors: errors ?? {},
    })
  }

  async #showOne(
    { view, response, locale }: HttpContext,
    membership: Membership,
    page: FormPage<TermsForm>
  ) {
    response.status(page.status ?? 200)
    const network = await findOrganisation(membership.networkId)
    return view.render('pages/manage/organisations/memberships/edit', {
      id: membership.id,
      network: await organisationHead(network, locale),
      member: await memberName(membership, locale),
      roles: MEMBERSHIP_ROLES,
      ...formState(page),
    })
  }
}
