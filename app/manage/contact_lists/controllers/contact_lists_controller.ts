import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { clock } from '#app/core/clock'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull, text } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import { findContactList, findKeeper } from '#app/manage/contact_lists/find_contact_list'
import { contactListHistory } from '#app/manage/contact_lists/queries/contact_list_history'
import { contactRows } from '#app/manage/contact_lists/queries/contact_rows'
import { organisationHead } from '#app/manage/organisations/queries/organisation_head'
import { home } from '#app/manage/today/queries/home'
import { createContactList } from '#app/organisations/actions/create_contact_list'
import { editContactList } from '#app/organisations/actions/edit_contact_list'
import type ContactList from '#app/organisations/models/contact_list'
import type Organisation from '#app/organisations/models/organisation'
import { contactLists } from '#app/organisations/queries/contact_lists'

const SEARCH_MAX = 200

const rules = vine.create({ name: vine.string().trim().minLength(2).maxLength(200) })

type ListForm = { name: string }

/** The people that an organisation may write to; only those who look after it see them. */
export default class ContactListsController {
  async index({ access, locale, params, view }: HttpContext) {
    const organisation = await findKeeper(access, params.id)
    return view.render('pages/manage/contact_lists/index', {
      organisation: await organisationHead(organisation, locale),
      lists: await contactLists(organisation.id),
    })
  }

  async show({ access, i18n, locale, params, request, view }: HttpContext) {
    const { organisation, list } = await findContactList(access, params)
    const search = text(request.input('q')).slice(0, SEARCH_MAX)
    const after = rowId(request.input('after'))
    const { zone } = await home({ access, locale, now: clock.now() })
    return view.render('pages/manage/contact_lists/show', {
      organisation: await organisationHead(organisation, locale),
      list: { id: list.id, name: list.name },
      history: await contactListHistory(list.id, { i18n, locale, zone }),
      search,
      ...(await contactRows(list.id, organisation, { search, after, locale })),
    })
  }

  async create(ctx: HttpContext) {
    const organisation = await findKeeper(ctx.access, ctx.params.id)
    return this.#show(ctx, organisation, null, opened({ name: '' }, 0))
  }

  async store(ctx: HttpContext) {
    const { access, params } = ctx
    const organisation = await findKeeper(access, params.id)
    const { typed, page } = await this.#read(ctx)
    if (page) return this.#show(ctx, organisation, null, page)
    const { id } = organisation
    const made = await createContactList({
      organisationId: id,
      name: typed.name.trim(),
      actor: access.actor,
    })
    return this.#saved(ctx, `/manage/organisations/${id}/contact-lists/${made}`)
  }

  async edit(ctx: HttpContext) {
    const { organisation, list } = await findContactList(ctx.access, ctx.params)
    return this.#show(ctx, organisation, list, opened({ name: list.name }, list.revision))
  }

  async update(ctx: HttpContext) {
    const { organisation, list } = await findContactList(ctx.access, ctx.params)
    const { typed, state, page } = await this.#read(ctx)
    if (page) return this.#show(ctx, organisation, list, page)
    const result = await saveOver({
      opened: state,
      typed,
      current: reopened(list, async () => ({ name: list.name })),
      save: (revision) =>
        editContactList({
          id: list.id,
          name: typed.name.trim(),
          revision,
          actor: ctx.access.actor,
        }),
    })
    if (!result.ok) return this.#show(ctx, organisation, list, meanwhileForm(result, ctx.i18n))
    return this.#saved(ctx, `/manage/organisations/${organisation.id}/contact-lists/${list.id}`)
  }

  async #read({ request }: HttpContext) {
    const [typed, state] = [{ name: text(request.input('name')) }, readOpened(request.body())]
    const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
    const wrong = (errors: FormErrors) =>
      ({ form: typed, opened: state, errors, status: 422 }) as const
    return { typed, state, page: error ? wrong(formErrors(error)) : null }
  }

  #saved({ response, session, i18n }: HttpContext, path: string) {
    session.flash('success', i18n.t('contact_lists.saved'))
    return response.redirect().toPath(path)
  }

  async #show(
    { view, response, locale }: HttpContext,
    organisation: Organisation,
    list: ContactList | null,
    page: FormPage<ListForm>
  ) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/contact_lists/form', {
      organisation: await organisationHead(organisation, locale),
      list: list && { id: list.id, name: list.name },
      ...formState(page),
    })
  }
}
