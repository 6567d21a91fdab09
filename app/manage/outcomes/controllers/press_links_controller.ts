import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'
import { SPOKEN_LANGUAGES, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { rowId } from '#app/core/row_id'
import { eventHead } from '#app/events/queries/event_head'
import type Event from '#app/events/models/event'
import { removePressLink } from '#app/library/actions/remove_press_link'
import { savePressLink } from '#app/library/actions/save_press_link'
import { backToOutcomes, findWritable, notThere } from '#app/manage/outcomes/find_writable'
import {
  NEW_PRESS_LINK,
  pressLinkRules,
  pressLinkTyped,
  pressLinkValues,
  type PressLinkForm,
} from '#app/manage/outcomes/press_link_form'

interface Shown {
  id?: number
  old: PressLinkForm
  errors?: object
}

/** What the press wrote about an event. */
export default class PressLinksController {
  async create(ctx: HttpContext) {
    return this.#form(ctx, await findWritable(ctx), { old: NEW_PRESS_LINK })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, await findWritable(ctx))
  }

  async edit(ctx: HttpContext) {
    const event = await findWritable(ctx)
    const link = await this.#find(ctx, event)
    const old = pressLinkTyped({ ...link, is_public: link.is_public ? '1' : '' })
    return this.#form(ctx, event, { id: link.id, old })
  }

  async update(ctx: HttpContext) {
    const event = await findWritable(ctx)
    const { id } = await this.#find(ctx, event)
    return this.#save(ctx, event, id)
  }

  async destroy(ctx: HttpContext) {
    const event = await findWritable(ctx)
    const { id } = await this.#find(ctx, event)
    const result = await removePressLink(event.id, id, ctx.access.actor)
    if (result.ok) return backToOutcomes(ctx, event, 'success', 'removed')
    return backToOutcomes(ctx, event, 'error', result.reason)
  }

  async #find({ params }: HttpContext, { id }: Event) {
    const link = await db
      .from('press_links')
      .where({ id: rowId(params.link_id) ?? 0, event_id: id })
      .first()
    return link ?? notThere('link')
  }

  async #save(ctx: HttpContext, event: Event, id?: number) {
    const { access, request } = ctx
    const old = pressLinkTyped(request.body())
    const [error, form] = await request.tryValidateUsing(pressLinkRules, { data: emptyToNull(old) })
    if (error) return this.#form(ctx, event, { id, old, errors: formErrors(error) })
    const result = await savePressLink(event.id, pressLinkValues(form, old), access.actor, id)
    if (result.ok) return backToOutcomes(ctx, event, 'success', 'saved')
    return backToOutcomes(ctx, event, 'error', result.reason)
  }

  async #form(ctx: HttpContext, event: Event, { id, old, errors }: Shown) {
    const { access, locale, view, response } = ctx
    response.status(errors ? 422 : 200)
    return view.render('pages/manage/outcomes/press', {
      head: await eventHead(access, event, 'outcomes', locale),
      id,
      old,
      errors: errors ?? {},
      languages: SPOKEN_LANGUAGES.map((value) => ({
        value,
        label: spokenLanguageName(value, locale),
      })),
    })
  }
}
