import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findPreviewable } from '#app/events/queries/find_event'
import { checkForm } from '#app/registrations/check_form'
import { showPreview } from '#app/registrations/manage/form_preview'
import { registrationForm } from '#app/registrations/queries/registration_form'

/** The registration form as people will find it, to be looked at and tried. Nothing that is typed is kept. */
export default class RegistrationPreviewsController {
  async show(ctx: HttpContext) {
    return showPreview(ctx, await this.#form(ctx))
  }

  async store(ctx: HttpContext) {
    const previewed = await this.#form(ctx)
    const checked = await checkForm(ctx, ctx.request.all(), previewed.form)
    return showPreview(ctx, previewed, { errors: checked.ok ? null : checked.errors })
  }

  async #form({ access, params, locale }: HttpContext) {
    const event = await findPreviewable(access, params.id)
    if (event.registrationPolicy === 'none') {
      throw new Exception('nobody registers', { status: 404, code: 'E_NOT_FOUND' })
    }
    return { event, form: await registrationForm(event.id, locale) }
  }
}
