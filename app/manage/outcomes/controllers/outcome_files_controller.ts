import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { missingText } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import { readTranslations } from '#app/core/translations/write'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import { answerFile } from '#app/files/answer_file'
import { addOutcomeFile } from '#app/library/actions/add_outcome_file'
import { editOutcomeFile } from '#app/library/actions/edit_outcome_file'
import { removeOutcomeFile } from '#app/library/actions/remove_outcome_file'
import { FILE_TRANSLATIONS, type FileKind } from '#app/library/outcome_texts'
import { photoRefusals } from '#app/library/queries/photo_refusals'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { backToOutcomes, findWritable, notThere } from '#app/manage/outcomes/find_writable'
import {
  outcomeFileForm,
  outcomeFileRules,
  outcomeFileTyped,
  uploadedFile,
  type OutcomeFileForm,
} from '#app/manage/outcomes/outcome_file_form'

interface Shown {
  kind: FileKind
  id?: number
  old: OutcomeFileForm
  errors?: FormErrors
}

/** Documents and photos of an event. A photo is shown to strangers only with the statement that those on it agreed. */
export default class OutcomeFilesController {
  async create(ctx: HttpContext) {
    const event = await findWritable(ctx)
    return this.#form(ctx, event, { kind: ctx.params.kind, old: outcomeFileForm(event.locale) })
  }

  async store(ctx: HttpContext) {
    const { access, params, request, i18n } = ctx
    const event = await findWritable(ctx)
    const kind: FileKind = params.kind
    const old = outcomeFileTyped(request.body())
    const upload = await uploadedFile(ctx, kind)
    const errors = await this.#problems(ctx, kind, old)
    if (!upload) errors.file = i18n.t('outcomes.problems.missing')
    else if (!upload.ok) errors.file = i18n.t(`outcomes.problems.${upload.reason}`)
    if (!upload?.ok || Object.keys(errors).length > 0) {
      return this.#form(ctx, event, { kind, old, errors })
    }
    const wish = { ...wishOf(old), kind }
    const result = await addOutcomeFile(event.id, upload.value, wish, access.actor)
    if (result.ok) return backToOutcomes(ctx, event, 'success', `added.${kind}`)
    return backToOutcomes(ctx, event, 'error', result.reason)
  }

  /** The bytes themselves, for whoever may open the event. */
  async show(ctx: HttpContext) {
    const event = await findVisible(ctx.access, ctx.params.id)
    const file = await this.#find(ctx, event)
    const { mayEdit } = await eventHead(ctx.access, event, 'outcomes', ctx.locale)
    if (!file.is_public && !mayEdit) notThere('file')
    return answerFile(ctx, file.file_id)
  }

  async edit(ctx: HttpContext) {
    const event = await findWritable(ctx)
    const file = await this.#find(ctx, event)
    const words = await readTranslations(db, FILE_TRANSLATIONS, file.id)
    const old = outcomeFileForm(event.locale, file, words)
    return this.#form(ctx, event, { kind: file.kind, id: file.id, old })
  }

  async update(ctx: HttpContext) {
    const { access, request } = ctx
    const event = await findWritable(ctx)
    const { id, kind } = await this.#find(ctx, event)
    const old = outcomeFileTyped(request.body())
    const errors = await this.#problems(ctx, kind, old)
    if (Object.keys(errors).length > 0) return this.#form(ctx, event, { kind, id, old, errors })
    const result = await editOutcomeFile(event.id, id, wishOf(old), access.actor)
    if (result.ok) return backToOutcomes(ctx, event, 'success', 'saved')
    return backToOutcomes(ctx, event, 'error', result.reason)
  }

  async destroy(ctx: HttpContext) {
    const event = await findWritable(ctx)
    const { id } = await this.#find(ctx, event)
    const result = await removeOutcomeFile(event.id, id, ctx.access.actor)
    if (result.ok) return backToOutcomes(ctx, event, 'success', 'removed')
    return backToOutcomes(ctx, event, 'error', result.reason)
  }

  async #find({ params }: HttpContext, { id }: Event) {
    const file = await db
      .from('outcome_files')
      .where({ id: rowId(params.file_id) ?? 0, event_id: id })
      .first()
    return file ?? notThere('file')
  }

  async #problems({ request, i18n }: HttpContext, kind: FileKind, old: OutcomeFileForm) {
    const [error] = await request.tryValidateUsing(outcomeFileRules, { data: emptyToNull(old) })
    if (error) return formErrors(error)
    const errors: FormErrors = {}
    const untitled = missingText(old.texts, 'title', old.locale as Locale)
    if (untitled) errors[untitled] = i18n.t(`outcomes.problems.title_${kind}`)
    if (kind === 'photo' && old.is_public && !old.agreed) {
      errors.agreed = i18n.t('outcomes.problems.not_agreed')
    }
    return errors
  }

  async #form(ctx: HttpContext, event: Event, { kind, id, old, errors = {} }: Shown) {
    const { access, locale, view, response } = ctx
    response.status(Object.keys(errors).length > 0 ? 422 : 200)
    return view.render('pages/manage/outcomes/file', {
      head: await eventHead(access, event, 'outcomes', locale),
      refusals: kind === 'photo' ? await photoRefusals(event.id) : 0,
      kind,
      id,
      old,
      errors,
      locales: FORM_LOCALES,
    })
  }
}

function wishOf({ texts, locale, is_public: isPublic, agreed }: OutcomeFileForm) {
  return {
    titles: texts,
    source: locale as Locale,
    isPublic: isPublic === '1',
    agreed: agreed === '1',
  }
}
