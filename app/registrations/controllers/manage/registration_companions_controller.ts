import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { unreachable } from '#app/core/result'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { setCompanions } from '#app/registrations/actions/set_companions'
import {
  blankRows,
  companionsForm,
  companionsSent,
  named,
  type CompanionsForm,
} from '#app/registrations/companion_fields'
import { tooManyWords } from '#app/registrations/companions'
import { answerStep } from '#app/registrations/manage/answer_step'
import { findRegistration } from '#app/registrations/manage/find_registration'
import type Registration from '#app/registrations/models/registration'
import { registrationForm } from '#app/registrations/queries/registration_form'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { companionsRules } from '#app/registrations/validators'

/** Who comes along with somebody, changed by an organiser; the person is told. */
export default class RegistrationCompanionsController {
  async edit(ctx: HttpContext) {
    const { event, registration } = await this.#find(ctx)
    if (!registration.isActive || registration.parentId) return answerStep(ctx, 'warning', 'ended')
    const standing = await standingCompanions(db, registration.id)
    return this.#show(ctx, event, registration, opened(companionsForm(standing), 0))
  }

  async update(ctx: HttpContext) {
    const { access, i18n, request, response, session } = ctx
    const { event, registration } = await this.#find(ctx)
    const [typed, state] = [companionsSent(request.body()), readOpened(request.body())]
    const again = (errors: Record<string, string>) =>
      this.#show(ctx, event, registration, { form: typed, opened: state, errors, status: 422 })
    const [error, form] = await companionsRules.tryValidate(request.body(), {
      messagesProvider: formWords(i18n, 'registrations.validation'),
    })
    if (error) return again(formErrors(error))

    const result = await saveOver({
      opened: state,
      typed: { companions: typed.companions.filter(({ name }) => name) },
      current: async () => ({
        values: companionsForm(await standingCompanions(db, registration.id)),
        revision: 0,
      }),
      save: () =>
        setCompanions(
          registration.id,
          { wanted: named(form.companions), seen: state.seen },
          access.actor
        ),
    })
    if (result.ok) {
      const told = registration.email ? 'yes' : 'no'
      session.flash('success', i18n.t('companions.manage.saved', { told }))
      return response
        .redirect()
        .toPath(`/manage/events/${event.id}/registrations/${registration.id}`)
    }
    switch (result.reason) {
      case 'meanwhile':
        return this.#show(ctx, event, registration, meanwhileForm(result, i18n))
      case 'ended':
      case 'event_closed':
        return answerStep(ctx, 'warning', result.reason)
      case 'too_many':
        return again({ companions: tooManyWords(i18n, result.most) })
      case 'full':
        return again({ companions: i18n.t('companions.form.full', { left: 0 }) })
      case 'companions_full':
        return again({ companions: i18n.t('companions.form.full', { left: result.left }) })
      default:
        return unreachable(result)
    }
  }

  async #find({ access, params }: HttpContext) {
    const event = await findManageable(access, params.id)
    return { event, registration: await findRegistration(event, params.registration_id) }
  }

  async #show(
    { access, locale, response, view }: HttpContext,
    event: Event,
    registration: Registration,
    page: FormPage<CompanionsForm>
  ) {
    response.status(page.status ?? 200)
    const { offered } = await registrationForm(event.id, locale)
    const most = offered.mostCompanions
    const form = { companions: blankRows(page.form.companions, most) }
    return view.render('pages/manage/registrations/companions', {
      head: await eventHead(access, event, 'registrations', locale),
      person: { id: registration.id, name: registration.name, lang: registration.nameLocale },
      most,
      companions: form.companions,
      ...formState({ ...page, form }),
    })
  }
}
