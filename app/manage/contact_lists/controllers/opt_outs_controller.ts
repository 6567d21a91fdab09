import type { HttpContext } from '@adonisjs/core/http'
import { rowId } from '#app/core/row_id'
import { findContact } from '#app/manage/contact_lists/find_contact'
import { findContactList } from '#app/manage/contact_lists/find_contact_list'
import { optIn, optOut } from '#app/organisations/actions/opt_out'

/** That somebody does not want to be written to; taken back only because they said so. */
export default class OptOutsController {
  store(ctx: HttpContext) {
    return this.#save(ctx, 'out')
  }

  destroy(ctx: HttpContext) {
    return this.#save(ctx, 'in')
  }

  async #save(ctx: HttpContext, choice: 'out' | 'in') {
    const { access, params, session, i18n, response } = ctx
    const { organisation, list } = await findContactList(access, params)
    const { id: entryId } = await findContact(list.id, rowId(params.contact_id))
    const change = choice === 'out' ? optOut : optIn
    await change({ listId: list.id, entryId, actor: access.actor })
    session.flash('success', i18n.t(`contact_lists.opted.${choice}`))
    return response
      .redirect()
      .toPath(`/manage/organisations/${organisation.id}/contact-lists/${list.id}`)
  }
}
