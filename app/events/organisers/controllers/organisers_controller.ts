import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { formState, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import { unreachable } from '#app/core/result'
import { addOrganiser } from '#app/events/organisers/actions/add_organiser'
import { setTerms } from '#app/events/organisers/actions/set_terms'
import { findLed } from '#app/events/organisers/leads'
import { mustBeAsked } from '#app/events/organisers/must_be_asked'
import { ownInvitation } from '#app/events/organisers/queries/invitation_page'
import { organiserRows } from '#app/events/organisers/queries/organiser_rows'
import { meanwhilePage } from '#app/events/forms/posted_form'
import {
  termsForm,
  termsRules,
  termsTyped,
  type TermsForm,
} from '#app/events/organisers/terms_form'
import { eventHead } from '#app/events/queries/event_head'
import { findPreviewable } from '#app/events/queries/find_event'
import { readableEvents } from '#app/events/reach'
import { MAY_EDIT } from '#app/events/rights'
import type Event from '#app/events/models/event'
import Organisation from '#app/organisations/models/organisation'

/** The terms of a partner as they were typed, with what is wrong with them or what others changed. */
interface Wrong {
  id: number
  page: FormPage<TermsForm>
}

/** Who holds an event together, and what the lead lets each do. */
export default class OrganisersController {
  async index(ctx: HttpContext) {
    const { access, params, response } = ctx
    const event = await findPreviewable(access, params.id)
    const isReader = await readableEvents(access).where('events.id', event.id).first()
    const invitation = isReader ? null : await ownInvitation(access, event.id)
    if (invitation) {
      const path = `/manage/events/${event.id}/organiser-invitations/${invitation.id}`
      return response.redirect().toPath(path)
    }
    return this.#show(ctx, event)
  }

  async store(ctx: HttpContext) {
    const { access, request, response, session, i18n } = ctx
    const event = await findLed(ctx)
    response.redirect().toPath(`/manage/events/${event.id}/organisers`)
    const organisation = await Organisation.find(rowId(request.input('organisation')) ?? 0)
    if (!organisation) return session.flash('error', i18n.t('organisers.choose'))
    const ask = await mustBeAsked(access, organisation.id)
    const result = await addOrganiser({
      eventId: event.id,
      organisationId: organisation.id,
      asked: ask === 'asked',
      invitedBy: access.userId,
      actor: access.actor,
    })
    if (result.ok) return session.flash('success', i18n.t(`organisers.added.${ask}`))
    switch (result.reason) {
      case 'closed':
        return session.flash('error', i18n.t('events.closed'))
      case 'already_there':
      case 'already_asked':
        return session.flash('notice', i18n.t(`organisers.${result.reason}`))
      default:
        return unreachable(result)
    }
  }

  async update(ctx: HttpContext) {
    const { access, params, request, response, session, i18n } = ctx
    const event = await findLed(ctx)
    const id = rowId(params.organisation_id) ?? 0
    const [typed, state] = [termsTyped(request.body()), readOpened(request.body())]
    const show = (page: FormPage<TermsForm>) => this.#show(ctx, event, { id, page })
    const [error, form] = await request.tryValidateUsing(termsRules, { data: emptyToNull(typed) })
    if (error) {
      return show({ form: typed, opened: state, errors: formErrors(error), status: 422 })
    }
    const terms = {
      mayEdit: form.may_edit,
      mustAgree: form.must_agree ?? false,
      seats: form.seats,
    }
    const result = await saveOver({
      opened: state,
      typed,
      current: () => currentTerms(event, id),
      save: (revision) =>
        setTerms({ eventId: event.id, organisationId: id, terms, revision, actor: access.actor }),
    })
    if (!result.ok && result.reason === 'meanwhile') {
      return show(await meanwhilePage(ctx, event.id, state.revision, result))
    }
    if (!result.ok) throw noPartner()
    session.flash('success', i18n.t('events.saved'))
    return response.redirect().toPath(`/manage/events/${event.id}/organisers`)
  }

  async #show(
    { access, locale, i18n, view, response }: HttpContext,
    event: Event,
    wrong: Wrong | null = null
  ) {
    response.status(wrong?.page.status ?? 200)
    return view.render('pages/manage/events/organisers/index', {
      head: await eventHead(access, event, 'settings', locale),
      ...(await organiserRows(access, event, i18n)),
      parts: MAY_EDIT.map((part) => ({ value: part, label: i18n.t(`organisers.parts.${part}`) })),
      wrong: wrong && { id: wrong.id, ...formState(wrong.page) },
    })
  }
}

/** The same form as it would be opened now. */
async function currentTerms(event: Event, organisationId: number) {
  await event.refresh()
  const row = await db
    .from('event_organisers')
    .where({ event_id: event.id, organisation_id: organisationId, lead: false })
    .first()
  if (!row) throw noPartner()
  return { values: termsForm(row), revision: event.revision }
}

function noPartner() {
  return new Exception('no such partner', { status: 404, code: 'E_NOT_FOUND' })
}
