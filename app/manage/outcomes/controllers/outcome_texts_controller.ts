import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { readTranslations } from '#app/core/translations/write'
import { eventHead } from '#app/events/queries/event_head'
import type Event from '#app/events/models/event'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { writeOutcomeText } from '#app/library/actions/write_outcome_text'
import { backToOutcomes, findWritable } from '#app/manage/outcomes/find_writable'
import {
  outcomeTextForm,
  outcomeTextRules,
  outcomeTextTyped,
  type OutcomeTextForm,
} from '#app/manage/outcomes/outcome_text_form'
import { TEXT_TRANSLATIONS, type TextKind } from '#app/library/outcome_texts'

/** The minutes of an event, or its conclusions, in every language. */
export default class OutcomeTextsController {
  async edit(ctx: HttpContext) {
    const event = await findWritable(ctx)
    const { values, revision } = await standing(event, ctx.params.kind)
    return this.#show(ctx, event, opened(values, revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, params, i18n } = ctx
    const event = await findWritable(ctx)
    const kind: TextKind = params.kind
    const body = request.body()
    const [typed, state] = [outcomeTextTyped(body), readOpened(body)]
    const [error, form] = await request.tryValidateUsing(outcomeTextRules, {
      data: emptyToNull(typed),
    })
    if (error) {
      const errors = formErrors(error)
      return this.#show(ctx, event, { form: typed, opened: state, errors, status: 422 })
    }
    const result = await saveOver({
      opened: state,
      typed,
      current: () => standing(event, kind),
      save: (revision) =>
        writeOutcomeText({
          eventId: event.id,
          kind,
          texts: form.texts,
          isPublic: typed.is_public === '1',
          source: form.locale,
          revision,
          actor: access.actor,
        }),
    })
    if (result.ok) return backToOutcomes(ctx, event, 'success', 'saved')
    switch (result.reason) {
      case 'meanwhile':
        return this.#show(ctx, event, meanwhileForm(result, i18n))
      case 'closed':
        return backToOutcomes(ctx, event, 'error', 'closed')
      default:
        return unreachable(result)
    }
  }

  async #show(ctx: HttpContext, event: Event, page: FormPage<OutcomeTextForm>) {
    const { access, locale, view, response, params } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/outcomes/text', {
      head: await eventHead(access, event, 'outcomes', locale),
      kind: params.kind,
      locales: FORM_LOCALES,
      ...formState(page),
    })
  }
}

/** The form as it would be opened now. */
async function standing(event: Event, kind: TextKind) {
  const row = await db.from('outcome_texts').where({ event_id: event.id, kind }).first()
  const words = row ? await readTranslations(db, TEXT_TRANSLATIONS, row.id) : []
  return { values: outcomeTextForm(row, words, event.locale), revision: Number(row?.revision ?? 0) }
}
