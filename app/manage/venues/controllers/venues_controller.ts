import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { rowCommand, without } from '#app/core/forms/row_command'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { listOf } from '#app/core/languages/list_of'
import { readTranslations } from '#app/core/translations/write'
import { createVenue } from '#app/events/actions/create_venue'
import { editVenue, editVenueWithin } from '#app/events/actions/edit_venue'
import Room from '#app/events/models/room'
import type Venue from '#app/events/models/venue'
import { readPosition } from '#app/events/position'
import { VENUE_TEXT_FIELDS, VENUE_TRANSLATIONS } from '#app/events/venue_texts'
import type { VenueWish } from '#app/events/venue_values'
import { countryOptions } from '#app/manage/country_options'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { rehearseChange, tidingsKey } from '#app/manage/events/changes/tidings'
import { askBeforeSaving, leadsElsewhere } from '#app/manage/venues/ask_before_saving'
import { comingEvents } from '#app/manage/venues/queries/coming_events'
import { findOwn, mayAdd, requireAdding } from '#app/manage/venues/find_venue'
import { venueList } from '#app/manage/venues/queries/venue_list'
import {
  nextRoom,
  venueForm,
  venueRules,
  venueTyped,
  writtenLocales,
  type VenueForm,
} from '#app/manage/venues/venue_form'
import { venueProblems, zoneOf } from '#app/manage/venues/venue_problems'
import { typedName } from '#app/people/name_locale'
import { KNOWN_ZONES } from '#app/organisations/country_zones'

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
    return this.#show(ctx, null, opened(venueForm(), 0))
  }

  async store(ctx: HttpContext) {
    const { access } = ctx
    requireAdding(access)
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, null, read.page)
    const owner = access.admin ? null : access.organiserOf[0]
    await createVenue(read.wish, owner, access.actor)
    return this.#saved(ctx, [])
  }

  async edit(ctx: HttpContext) {
    const venue = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, venue, opened(await this.#current(venue), venue.revision))
  }

  async update(ctx: HttpContext) {
    const { access, i18n, params } = ctx
    const venue = await findOwn(access, params.id)
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, venue, read.page)
    const { typed, state, wish } = read
    const question = await this.#question(ctx, venue, read)
    if (question) return askBeforeSaving(ctx, question)
    const result = await saveOver({
      opened: state,
      typed,
      current: reopened(venue, () => this.#current(venue)),
      save: (revision) => editVenue({ id: venue.id, wish, revision, actor: access.actor }),
    })
    if (!result.ok) return this.#show(ctx, venue, meanwhileForm(result, i18n))
    return this.#saved(ctx, result.value)
  }

  /** What to ask first: where coming events of others' calendars are held here, and readers would be led elsewhere. */
  async #question({ access, request, locale }: HttpContext, venue: Venue, read: Posted) {
    const { typed, state, wish } = read
    if (!leadsElsewhere(await this.#current(venue), typed)) return null
    const coming = await comingEvents(venue.id, access, locale)
    if (coming.ids.length === 0) return null
    const edit = { id: venue.id, wish, revision: venue.revision, actor: access.actor }
    const rehearsed = await rehearseChange(coming.ids, (trx) => editVenueWithin(trx, edit))
    if (!rehearsed.ok) return null
    const tidings = rehearsed.value
    const { do: pressed, told } = request.body()
    const isOther = told !== undefined && told !== tidingsKey(tidings)
    if (pressed === 'confirm' && !isOther) return null
    return { id: venue.id, typed, state, coming, tidings, isOther }
  }

  /** The posted form, checked; or the page that shows it again with what is to be mended, or with a room more or less. */
  async #read({ request, i18n, locale }: HttpContext): Promise<Read> {
    const body = request.body()
    const [typed, state] = [venueTyped(body), readOpened(body)]
    const again = (form: VenueForm, errors: FormErrors = {}, status: 200 | 422 = 422) => ({
      ok: false as const,
      page: { form, opened: state, errors, status },
    })
    const { rooms } = typed
    const command = rowCommand(body.do)
    if (body.do === 'back') return again(typed, {}, 200)
    if (command?.name === 'add') return again({ ...typed, rooms: [...rooms, nextRoom()] }, {}, 200)
    if (command) return again({ ...typed, rooms: without(rooms, command.at[0]) }, {}, 200)

    const [error, form] = await request.tryValidateUsing(venueRules, { data: emptyToNull(typed) })
    if (error) return again(typed, formErrors(error))
    const errors = venueProblems(typed, locale, i18n)
    const zone = zoneOf(typed)
    if (zone === null || Object.keys(errors).length > 0) return again(typed, errors)
    const { country, capacity, map_url: mapUrl, texts } = form
    const written = writtenLocales(typed)
    const wish = {
      values: { country, zone, capacity, mapUrl, position: readPosition(typed.position) },
      texts,
      source: written.includes(locale) ? locale : written[0],
      rooms: form.rooms,
    }
    return { ok: true, typed, state, wish }
  }

  async #current(venue: Venue): Promise<VenueForm> {
    const words = await readTranslations(db, VENUE_TRANSLATIONS, venue.id)
    return venueForm(venue, words, await Room.query().where('venue_id', venue.id).orderBy('id'))
  }

  #saved({ response, session, i18n, locale }: HttpContext, kept: string[]) {
    session.flash('success', i18n.t('venues.form.saved'))
    if (kept.length > 0) {
      session.flash('notice', i18n.t('venues.form.roomsKept', { rooms: listOf(kept, locale) }))
    }
    return response.redirect().toPath('/manage/venues')
  }

  #show({ view, response, locale }: HttpContext, venue: Venue | null, page: FormPage<VenueForm>) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/venues/form', {
      id: venue?.id ?? null,
      locales: FORM_LOCALES,
      parts: PARTS,
      zones: KNOWN_ZONES,
      countries: countryOptions(locale),
      rooms: page.form.rooms.map(({ name }) => typedName(name, locale)),
      ...formState(page),
    })
  }
}

interface Posted {
  ok: true
  typed: VenueForm
  state: ReturnType<typeof readOpened>
  wish: VenueWish
}

type Read = Posted | { ok: false; page: FormPage<VenueForm> }
