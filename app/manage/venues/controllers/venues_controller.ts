import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'
import { listOf } from '#app/core/languages/list_of'
import { readTranslations } from '#app/core/translations/write'
import { createVenue } from '#app/events/actions/create_venue'
import { editVenue } from '#app/events/actions/edit_venue'
import Room from '#app/events/models/room'
import type Venue from '#app/events/models/venue'
import { VENUE_TEXT_FIELDS, VENUE_TRANSLATIONS } from '#app/events/venue_texts'
import type { VenueWish } from '#app/events/venue_values'
import { countryOptions } from '#app/manage/country_options'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { findOwn, mayAdd, requireAdding } from '#app/manage/venues/find_venue'
import { venueList } from '#app/manage/venues/queries/venue_list'
import { roomLines } from '#app/manage/venues/room_lines'
import {
  venueForm,
  venueProblems,
  venueRules,
  venueTyped,
  writtenLocales,
  zoneOf,
} from '#app/manage/venues/venue_form'
import { KNOWN_ZONES } from '#app/organisations/country_zones'

type State = Parameters<HttpContext['view']['render']>[1]

/** The words of a venue in each language, in the order its form asks for them. */
const PARTS = VENUE_TEXT_FIELDS.map((field) => ({
  field,
  long: field === 'directions' || field === 'accessibility',
}))

/** The places where days are held. */
export default class VenuesController {
  async index({ access, locale, view }: HttpContext) {
    return view.render('pages/manage/venues/index', {
      venues: await venueList(access, locale),
      mayAdd: mayAdd(access),
    })
  }

  create(ctx: HttpContext) {
    requireAdding(ctx.access)
    return this.#showForm(ctx, { old: venueForm() })
  }

  async store(ctx: HttpContext) {
    const { access } = ctx
    requireAdding(access)
    const wish = await this.#wished(ctx)
    if ('errors' in wish) return this.#showForm(ctx, wish, 422)
    const owner = access.admin ? null : access.organiserOf[0]
    await createVenue(wish, owner, access.actor)
    return this.#saved(ctx, [])
  }

  async edit(ctx: HttpContext) {
    const venue = await findOwn(ctx.access, ctx.params.id)
    const rows = await readTranslations(db, VENUE_TRANSLATIONS, venue.id)
    const rooms = await Room.query().where('venue_id', venue.id).orderBy('id')
    return this.#showForm(ctx, { venue, old: venueForm(venue, rows, rooms) })
  }

  async update(ctx: HttpContext) {
    const venue = await findOwn(ctx.access, ctx.params.id)
    const wish = await this.#wished(ctx)
    if ('errors' in wish) return this.#showForm(ctx, { venue, ...wish }, 422)
    return this.#saved(ctx, await editVenue(venue.id, wish, ctx.access.actor))
  }

  async #wished({
    request,
    i18n,
    locale,
  }: HttpContext): Promise<VenueWish | { old: object; errors: object }> {
    const old = venueTyped(request.body())
    const [error, form] = await request.tryValidateUsing(venueRules, { data: emptyToNull(old) })
    if (error) return { old, errors: formErrors(error) }
    const errors = venueProblems(old, locale, i18n)
    const zone = zoneOf(old)
    if (zone === null || Object.keys(errors).length > 0) return { old, errors }
    const { country, capacity, map_url: mapUrl, texts } = form
    const written = writtenLocales(old)
    return {
      values: { country, zone, capacity, mapUrl },
      texts,
      source: written.includes(locale) ? locale : written[0],
      rooms: roomLines(old.rooms),
    }
  }

  #saved({ response, session, i18n, locale }: HttpContext, kept: string[]) {
    session.flash('success', i18n.t('venues.form.saved'))
    if (kept.length > 0) {
      session.flash('notice', i18n.t('venues.form.roomsKept', { rooms: listOf(kept, locale) }))
    }
    return response.redirect().toPath('/manage/venues')
  }

  #showForm(
    { view, response, locale }: HttpContext,
    state: State & { venue?: Venue },
    status = 200
  ) {
    response.status(status)
    return view.render('pages/manage/venues/form', {
      errors: {},
      id: state.venue?.id ?? null,
      ...state,
      locales: FORM_LOCALES,
      parts: PARTS,
      zones: KNOWN_ZONES,
      countries: countryOptions(locale),
    })
  }
}
