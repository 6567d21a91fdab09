import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { textsFields } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import { readTranslations } from '#app/core/translations/write'
import { removeLogo } from '#app/files/actions/remove_logo'
import { setLogo } from '#app/files/actions/set_logo'
import { LOGO_TRANSLATIONS, logoAt, type LogoPlace } from '#app/files/logo_place'
import { logoOf } from '#app/files/queries/logos_of'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { findOwner, type LogoOwner } from '#app/manage/logos/find_owner'
import {
  logoRules,
  logoTyped,
  pictureMessage,
  uploadedPicture,
  type LogoForm,
} from '#app/manage/logos/logo_form'

/** The logos of organisations, projects and programmes, and a programme's own emblem. */
export default class LogosController {
  async edit(ctx: HttpContext) {
    const owner = await this.#owner(ctx)
    return this.#show(ctx, owner, await currentForm(owner.place))
  }

  async update(ctx: HttpContext) {
    const { access, request, response, session, i18n } = ctx
    const owner = await this.#owner(ctx)
    const typed = logoTyped(request.body())
    const [error, form] = await request.tryValidateUsing(logoRules, { data: emptyToNull(typed) })
    const picture = await uploadedPicture(ctx)
    const errors: FormErrors = {
      ...(picture && !picture.ok ? { picture: pictureMessage(picture, i18n) } : {}),
      ...(error ? formErrors(error) : {}),
    }
    if (error || (picture && !picture.ok)) return this.#show(ctx, owner, typed, errors)

    const result = await setLogo({
      place: owner.place,
      picture: picture?.value ?? null,
      texts: form.texts,
      source: owner.source,
      actor: access.actor,
    })
    if (!result.ok) {
      return this.#show(ctx, owner, typed, { picture: i18n.t('logos.problems.missing') })
    }
    session.flash('success', i18n.t(`logos.saved.${owner.place.kind}`))
    return response.redirect().toPath(owner.back)
  }

  async destroy(ctx: HttpContext) {
    const { access, response, session, i18n } = ctx
    const { place, back } = await this.#owner(ctx)
    await removeLogo(place, access.actor)
    session.flash('success', i18n.t(`logos.removed.${place.kind}`))
    return response.redirect().toPath(back)
  }

  #owner({ access, params, locale }: HttpContext): Promise<LogoOwner> {
    const { owners, id, picture } = params
    return findOwner(access, { owners, id, picture }, locale)
  }

  async #show(
    { view, response, locale }: HttpContext,
    owner: LogoOwner,
    old: LogoForm,
    errors: FormErrors = {}
  ) {
    response.status(Object.keys(errors).length > 0 ? 422 : 200)
    const { kind, id } = owner.place
    return view.render('pages/manage/logos/form', {
      owner,
      kind,
      logo: await logoOf(kind, id, locale),
      locales: FORM_LOCALES,
      source: owner.source,
      old,
      errors,
    })
  }
}

async function currentForm(place: LogoPlace): Promise<LogoForm> {
  const logo = await logoAt(db, place).first()
  const rows = logo ? await readTranslations(db, LOGO_TRANSLATIONS, logo.id) : []
  return { texts: textsFields(rows, LOGO_TRANSLATIONS.fields) }
}
