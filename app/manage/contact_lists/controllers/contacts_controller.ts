import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import {
  contactsRules,
  contactsTyped,
  originOf,
  readPeople,
  type ContactsForm,
} from '#app/manage/contact_lists/contacts_form'
import { findContactList } from '#app/manage/contact_lists/find_contact_list'
import { findContact } from '#app/manage/contact_lists/find_contact'
import type { LineProblem } from '#app/people/pasted_contacts'
import { organisationHead } from '#app/manage/organisations/queries/organisation_head'
import { addContacts, type Added } from '#app/organisations/actions/add_contacts'
import { removeContact } from '#app/organisations/actions/remove_contact'
import { LEGAL_BASES } from '#app/organisations/models/contact_list_entry'

interface Shown {
  old: ContactsForm
  errors?: FormErrors
  problems?: LineProblem[]
}

/** People are put on a list one by one or many at once, always with where the address is from and what allows to keep it. */
export default class ContactsController {
  create(ctx: HttpContext) {
    return this.#show(ctx, { old: contactsTyped({}) })
  }

  async store(ctx: HttpContext) {
    const { access, params, request, i18n, locale } = ctx
    const { list } = await findContactList(access, params)
    const old = contactsTyped(request.body())
    const [error] = await request.tryValidateUsing(contactsRules, { data: emptyToNull(old) })
    const { people, problems, errors: wrong } = readPeople(old, locale, i18n)
    const errors = { ...wrong, ...(error ? formErrors(error) : {}) }
    if (Object.keys(errors).length > 0) return this.#show(ctx, { old, errors, problems })
    const added = await addContacts({
      listId: list.id,
      people,
      ...originOf(old),
      actor: access.actor,
    })
    return this.#done(ctx, added)
  }

  async destroy(ctx: HttpContext) {
    const { access, params, session, i18n, response } = ctx
    const { organisation, list } = await findContactList(access, params)
    const { id: entryId } = await findContact(list.id, rowId(params.contact_id))
    const result = await removeContact({ listId: list.id, entryId, actor: access.actor })
    if (result.ok) session.flash('success', i18n.t('contact_lists.remove.done'))
    else session.flash('error', i18n.t(`contact_lists.remove.refused.${result.reason}`))
    return response
      .redirect()
      .toPath(`/manage/organisations/${organisation.id}/contact-lists/${list.id}`)
  }

  #done({ params, session, i18n, response }: HttpContext, { added, known, optedOut }: Added) {
    session.flash('success', i18n.t('contact_lists.added', { count: added }))
    const notes = [
      ...(known > 0 ? [i18n.t('contact_lists.known', { count: known })] : []),
      ...(optedOut > 0 ? [i18n.t('contact_lists.stayedOut', { count: optedOut })] : []),
    ]
    if (notes.length > 0) session.flash('notice', notes.join(' '))
    return response
      .redirect()
      .toPath(`/manage/organisations/${params.id}/contact-lists/${params.list_id}`)
  }

  async #show({ access, params, view, response, locale }: HttpContext, state: Shown) {
    const { organisation, list } = await findContactList(access, params)
    response.status(state.errors ? 422 : 200)
    return view.render('pages/manage/contact_lists/add', {
      organisation: await organisationHead(organisation, locale),
      list: { id: list.id, name: list.name },
      bases: LEGAL_BASES,
      errors: {},
      problems: [],
      ...state,
    })
  }
}
