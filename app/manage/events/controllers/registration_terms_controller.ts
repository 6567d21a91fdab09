import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import type { Result } from '#app/core/result'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventValues } from '#app/events/event_values'
import { answerSave } from '#app/events/forms/answer_save'
import {
  registrationForm,
  registrationProblems,
  registrationRules,
  registrationTyped,
  registrationValues,
  type RegistrationForm,
} from '#app/events/forms/registration_form'
import type { NotEditable } from '#app/events/lock_event'
import { eventZone } from '#app/events/queries/event_zone'
import { findManageable } from '#app/events/queries/find_event'
import { rehearseTerms } from '#app/manage/events/terms/rehearse_terms'
import { askBeforeChangingTerms, effectKey, showTerms } from '#app/manage/events/terms/terms_page'

/** Who may register for an event, from when to when, and how many. Where people are registered it is said before what a change means for them. */
export default class RegistrationTermsController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const zone = await eventZone(event.id)
    const form = registrationForm(await readEventValues(db, event.id), zone)
    return showTerms(ctx, event, zone, opened(form, event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request } = ctx
    const event = await findManageable(access, ctx.params.id)
    const zone = await eventZone(event.id)
    const body = request.body()
    const [typed, state] = [registrationTyped(body), readOpened(body)]
    const show = (page: FormPage<RegistrationForm>) => showTerms(ctx, event, zone, page)
    if (body.do === 'back') return show({ form: typed, opened: state })

    const standing = async () => registrationForm(await readEventValues(db, event.id), zone)
    const stood = await standing()
    const errors = await formProblems(request, registrationRules, typed, () =>
      registrationProblems(typed, stood, zone, ctx)
    )
    if (errors) return show({ form: typed, opened: state, errors, status: 422 })

    const over = <T, R extends NotEditable | { reason: 'slug_taken' }>(
      save: (revision: number) => Promise<Result<T, R>>
    ) =>
      saveOver({
        opened: state,
        typed,
        save,
        current: async () => {
          await event.refresh()
          return { values: await standing(), revision: event.revision }
        },
      })
    const next = `/manage/events/${event.id}/registration`
    const answer = (result: Parameters<typeof answerSave<RegistrationForm>>[1]['result']) =>
      answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })

    const values = registrationValues(typed, zone)
    const edit = { eventId: event.id, values, actor: access.actor }
    const rehearsed = await over((revision) => rehearseTerms({ ...edit, revision }))
    if (!rehearsed.ok) return answer(rehearsed)
    const effect = rehearsed.value
    const isOther = body.told !== undefined && body.told !== effectKey(effect)
    if (effect.consequences.length > 0 && (body.do !== 'confirm' || isOther)) {
      return askBeforeChangingTerms(ctx, event, { ...effect, typed, state, isOther })
    }
    return answer(await over((revision) => editEvent({ ...edit, revision })))
  }
}
