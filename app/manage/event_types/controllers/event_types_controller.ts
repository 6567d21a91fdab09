import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { missingText } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import { contentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { readTranslations } from '#app/core/translations/write'
import { createEventType } from '#app/events/actions/create_event_type'
import { editEventType } from '#app/events/actions/edit_event_type'
import { removeEventType } from '#app/events/actions/remove_event_type'
import { readTemplate } from '#app/events/agenda_template'
import { EVENT_TYPE_TRANSLATIONS } from '#app/events/event_type_values'
import { requireOrganiser } from '#app/events/forms/described_problems'
import { REGISTRATION_POLICIES } from '#app/events/models/event'
import type EventType from '#app/events/models/event_type'
import { SIGNS } from '#app/events/models/event_type'
import { TYPE_NOTE_TRANSLATIONS } from '#app/events/state_notes'
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
    return this.#show(ctx, null, opened(newEventType(ctx.locale, first.value), 0))
  }

  async store(ctx: HttpContext) {
    const { access } = ctx
    requireOrganiser(access)
    const typed = eventTypeTyped(ctx.request.body())
    const read = await this.#read(ctx, typed, await ownerOptions(access, ctx))
    if (!read.ok) return this.#show(ctx, null, read.page)
    const organisationId = Number(typed.organisation) || null
    await createEventType({ ...eventTypeWish(typed), organisationId, actor: access.actor })
    return this.#saved(ctx)
  }

  async edit(ctx: HttpContext) {
    const type = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, type, opened(await this.#current(type), type.revision))
  }

  async update(ctx: HttpContext) {
    const type = await findOwn(ctx.access, ctx.params.id)
    const organisation = String(type.organisationId ?? '')
    const typed = { ...eventTypeTyped(ctx.request.body()), organisation }
    const read = await this.#read(ctx, typed, [{ value: organisation }])
    if (!read.ok) return this.#show(ctx, type, read.page)
    const { actor } = ctx.access
    const result = await saveOver({
      opened: read.state,
      typed,
      current: reopened(type, () => this.#current(type)),
      save: (revision) => editEventType({ ...eventTypeWish(typed), id: type.id, revision, actor }),
    })
    if (!result.ok) return this.#show(ctx, type, meanwhileForm(result, ctx.i18n))
    return this.#saved(ctx)
  }

  async destroy({ access, params, response, session, i18n }: HttpContext) {
    const { id } = await findOwn(access, params.id)
    const result = await removeEventType(id, access.actor)
    if (result.ok) session.flash('success', i18n.t('event_types.remove.done'))
    else session.flash('error', i18n.t(`event_types.remove.refused.${result.reason}`))
    return response.redirect().toPath('/manage/event-types')
  }

  async #read(
    { request, i18n }: HttpContext,
    typed: EventTypeForm,
    owners: { value: string }[]
  ): Promise<Read> {
    const state = readOpened(request.body())
    const again = (errors: FormErrors) => ({
      ok: false as const,
      page: { form: typed, opened: state, errors, status: 422 as const },
    })
    const data = emptyToNull(typed)
    const [error] = await request.tryValidateUsing(eventTypeRules(owners), { data })
    if (error) return again(formErrors(error))
    const missing = missingText(typed.texts, 'name', typed.locale as Locale)
    if (missing) return again({ [missing]: i18n.t('event_types.form.nameMissing') })
    return { ok: true, state }
  }

  async #current(type: EventType) {
    return eventTypeForm(type, await readTranslations(db, EVENT_TYPE_TRANSLATIONS, type.id))
  }

  #saved({ response, session, i18n }: HttpContext) {
    session.flash('success', i18n.t('event_types.form.saved'))
    return response.redirect().toPath('/manage/event-types')
  }

  async #show(ctx: HttpContext, type: EventType | null, page: FormPage<EventTypeForm>) {
    const { access, view, response, i18n, locale } = ctx
    response.status(page.status ?? 200)
    const lines = type ? await readTemplate(db, type.id) : []
    const notes = type ? await readTranslations(db, TYPE_NOTE_TRANSLATIONS, type.id) : []
    const { zone } = await home({ access, locale, now: clock.now() })
    return view.render('pages/manage/event_types/form', {
      id: type?.id ?? null,
      hidden: Boolean(type?.hiddenAt),
      mayRemove: type ? await mayRemove(type) : false,
      lines: lines.length,
      noteLanguages: new Set(notes.map((row) => contentLanguage(row.locale))).size,
      history: type ? await eventTypeHistory(type.id, { i18n, locale, zone }) : [],
      owners: type ? [] : await ownerOptions(access, ctx),
      signs: SIGNS,
      policies: REGISTRATION_POLICIES,
      locales: FORM_LOCALES,
      ...formState(page),
    })
  }
}

type Read =
  { ok: true; state: ReturnType<typeof readOpened> } | { ok: false; page: FormPage<EventTypeForm> }
