import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { formErrors } from '#app/core/form_errors'
import { missingText } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { readTranslations } from '#app/core/translations/write'
import { createEventType } from '#app/events/actions/create_event_type'
import { editEventType } from '#app/events/actions/edit_event_type'
import { removeEventType } from '#app/events/actions/remove_event_type'
import { EVENT_TYPE_TRANSLATIONS } from '#app/events/event_type_values'
import { requireOrganiser } from '#app/events/forms/described_problems'
import { REGISTRATION_POLICIES } from '#app/events/models/event'
import type EventType from '#app/events/models/event_type'
import { SIGNS } from '#app/events/models/event_type'
import {
  eventTypeForm,
  eventTypeRules,
  eventTypeTyped,
  eventTypeWish,
  newEventType,
  type EventTypeForm,
} from '#app/manage/event_types/event_type_form'
import { findOwn } from '#app/manage/event_types/find_event_type'
import { eventTypeHistory } from '#app/manage/event_types/queries/event_type_history'
import { eventTypeList } from '#app/manage/event_types/queries/event_type_list'
import { mayRemove } from '#app/manage/event_types/queries/may_remove'
import { ownerOptions } from '#app/manage/event_types/queries/owner_options'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { home } from '#app/manage/today/queries/home'

interface FormPage {
  old: EventTypeForm
  errors?: Record<string, string>
  /** Left out for a new one. */
  type?: EventType
}

/** The kinds of events: everyone's, kept by admins, and those that organisers add for their organisation. */
export default class EventTypesController {
  async index({ access, locale, view }: HttpContext) {
    return view.render('pages/manage/event_types/index', {
      types: await eventTypeList(access, locale),
      mayAdd: access.admin || access.organiserOf.length > 0,
    })
  }

  async create(ctx: HttpContext) {
    requireOrganiser(ctx.access)
    const [first] = await ownerOptions(ctx.access, ctx)
    return this.#show(ctx, { old: newEventType(ctx.locale, first.value) })
  }

  async store(ctx: HttpContext) {
    const { access } = ctx
    requireOrganiser(access)
    const old = eventTypeTyped(ctx.request.body())
    const errors = await this.#problems(ctx, old, await ownerOptions(access, ctx))
    if (errors) return this.#show(ctx, { old, errors })
    const organisationId = Number(old.organisation) || null
    await createEventType({ ...eventTypeWish(old), organisationId, actor: access.actor })
    return this.#saved(ctx)
  }

  async edit(ctx: HttpContext) {
    const type = await findOwn(ctx.access, ctx.params.id)
    const rows = await readTranslations(db, EVENT_TYPE_TRANSLATIONS, type.id)
    return this.#show(ctx, { type, old: eventTypeForm(type, rows) })
  }

  async update(ctx: HttpContext) {
    const type = await findOwn(ctx.access, ctx.params.id)
    const organisation = String(type.organisationId ?? '')
    const old = { ...eventTypeTyped(ctx.request.body()), organisation }
    const errors = await this.#problems(ctx, old, [{ value: organisation }])
    if (errors) return this.#show(ctx, { type, old, errors })
    await editEventType(type.id, eventTypeWish(old), ctx.access.actor)
    return this.#saved(ctx)
  }

  async destroy({ access, params, response, session, i18n }: HttpContext) {
    const { id } = await findOwn(access, params.id)
    const result = await removeEventType(id, access.actor)
    if (result.ok) session.flash('success', i18n.t('event_types.remove.done'))
    else session.flash('error', i18n.t(`event_types.remove.refused.${result.reason}`))
    return response.redirect().toPath('/manage/event-types')
  }

  async #problems(
    { request, i18n }: HttpContext,
    old: EventTypeForm,
    owners: { value: string }[]
  ): Promise<Record<string, string> | null> {
    const data = emptyToNull(old)
    const [error] = await request.tryValidateUsing(eventTypeRules(owners), { data })
    if (error) return formErrors(error)
    const missing = missingText(old.texts, 'name', old.locale as Locale)
    return missing ? { [missing]: i18n.t('event_types.form.nameMissing') } : null
  }

  #saved({ response, session, i18n }: HttpContext) {
    session.flash('success', i18n.t('event_types.form.saved'))
    return response.redirect().toPath('/manage/event-types')
  }

  async #show(ctx: HttpContext, { old, errors, type }: FormPage) {
    const { access, view, response, i18n, locale } = ctx
    response.status(errors ? 422 : 200)
    const { zone } = await home({ access, locale, now: clock.now() })
    return view.render('pages/manage/event_types/form', {
      old,
      errors: errors ?? {},
      id: type?.id ?? null,
      hidden: Boolean(type?.hiddenAt),
      mayRemove: type ? await mayRemove(type) : false,
      history: type ? await eventTypeHistory(type.id, { i18n, locale, zone }) : [],
      owners: type ? [] : await ownerOptions(access, ctx),
      signs: SIGNS,
      policies: REGISTRATION_POLICIES,
      locales: FORM_LOCALES,
    })
  }
}
