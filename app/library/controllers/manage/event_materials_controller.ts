import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'
import { NATIVE_NAMES, LOCALES } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import { agendas } from '#app/events/queries/agenda/agendas'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import { addMaterial } from '#app/library/actions/add_material'
import { removeMaterial } from '#app/library/actions/remove_material'
import { materialRules, materialTyped, uploadedDocument } from '#app/library/material_form'
import { materialsOf } from '#app/library/queries/materials_of'
import { sendMaterial } from '#app/library/send_material'

/** Slides, texts and links of an event. */
export default class EventMaterialsController {
  async index(ctx: HttpContext) {
    const event = await findVisible(ctx.access, ctx.params.id)
    const typed = materialTyped({ locale: event.locale, audience: 'public' })
    return this.#show(ctx, event, typed)
  }

  async show(ctx: HttpContext) {
    const event = await findVisible(ctx.access, ctx.params.id)
    return sendMaterial(ctx, event.id, ['public', 'confirmed'])
  }

  async store(ctx: HttpContext) {
    const { access, params, request, response, session, i18n } = ctx
    const event = await findManageable(access, params.id)
    const typed = materialTyped(request.body())
    const [error, form] = await request.tryValidateUsing(materialRules, {
      data: emptyToNull(typed),
    })
    const file = await uploadedDocument(ctx)
    const errors: FormErrors = error ? formErrors(error) : {}
    if (file && !file.ok) {
      const { reason, ...facts } = file
      errors.file = i18n.t(`materials.problems.${reason}`, facts)
    } else if (file && typed.url) errors.url = i18n.t('materials.problems.both')
    else if (!file && !typed.url) errors.file = i18n.t('materials.problems.neither')
    if (error || (file && !file.ok) || Object.keys(errors).length > 0) {
      return this.#show(ctx, event, typed, errors)
    }

    const result = await addMaterial({
      eventId: event.id,
      material: file?.value ?? form.url!,
      title: form.title,
      locale: form.locale,
      audience: form.audience as 'public' | 'confirmed',
      sessionId: form.session,
      actor: access.actor,
    })
    if (!result.ok && result.reason === 'no_such_session') {
      return this.#show(ctx, event, typed, { session: i18n.t('materials.problems.session') })
    }
    session.flash(
      result.ok ? 'success' : 'error',
      i18n.t(result.ok ? 'events.saved' : 'events.closed')
    )
    return response.redirect().toPath(`/manage/events/${event.id}/materials`)
  }

  async destroy({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id)
    const result = await removeMaterial(event.id, rowId(params.material_id) ?? 0, access.actor)
    session.flash(
      result.ok ? 'success' : 'error',
      i18n.t(result.ok ? 'events.saved' : 'events.closed')
    )
    return response.redirect().toPath(`/manage/events/${event.id}/materials`)
  }

  async #show(
    { access, locale, view, response }: HttpContext,
    event: Event,
    old: ReturnType<typeof materialTyped>,
    errors: FormErrors = {}
  ) {
    response.status(Object.keys(errors).length > 0 ? 422 : 200)
    const days = await agendas(event, locale)
    const items = days.flatMap((day) => day.items).filter(({ isBreak }) => !isBreak)
    return view.render('pages/manage/events/materials/index', {
      head: await eventHead(access, event, 'agenda', locale),
      materials: await materialsOf(event.id, 'confirmed', locale, event.locale),
      sessions: items.map(({ id, time, title }) => ({
        value: String(id),
        label: `${time} ${title?.text ?? ''}`,
        lang: title?.lang,
      })),
      locales: LOCALES.map((one) => ({ value: one, label: NATIVE_NAMES[one].name, lang: one })),
      old,
      errors,
    })
  }
}
