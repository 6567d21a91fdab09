import vine from '@vinejs/vine'
import { several } from '#app/core/forms/several'
import { isCountry } from '#app/core/languages/countries'
import { LOCALES } from '#app/core/languages/locales'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import { mendAddress } from '#app/people/email_address'
import { companions, notTooMany } from '#app/registrations/companion_rules'
import { REGISTRATION_ROLES } from '#app/registrations/models/registration'
import { PRESENCES } from '#app/registrations/places'
import { sessions, type Sessions } from '#app/registrations/session_rules'

/** Roles that people give themselves; the others are given by the organiser. */
export const OPEN_ROLES = ['participant', 'speaker', 'media', 'guest'] as const

const squeeze = (typed: unknown) =>
  typeof typed === 'string' ? typed.replace(/\s+/g, ' ').trim() : typed

const line = (max: number) => vine.string().parse(squeeze).maxLength(max)

const name = () => vine.string().parse(squeeze).regex(/\p{L}/u).minLength(2).maxLength(200)

const email = () =>
  vine
    .string()
    .trim()
    .maxLength(254)
    .email()
    .parse((typed) => (typeof typed === 'string' ? mendAddress(typed) : typed))

const knownCountry = vine.createRule((value, _, field) => {
  if (!isCountry(value)) field.report('', 'enum', field)
})

const offeredDay = vine.createRule((value, _, field) => {
  if (!field.meta.dayIds.includes(value)) field.report('', 'enum', field)
})

const someDay = vine.createRule((value, _, field) => {
  if (field.meta.choosesDays && (value as unknown[]).length === 0)
    field.report('', 'notEmpty', field)
})

const code = () => vine.string().regex(/^\d{6}$/)

/** What the event offers, against which a form is checked. */
export interface Offered extends Sessions {
  languages: string[]
  dayIds: number[]
  /** How many others one may bring along. */
  mostCompanions: number
}

const days = () => vine.array(vine.number().use(offeredDay())).parse(several).use(someDay())

const language = () =>
  vine
    .enum((field) => field.meta.languages as string[])
    .nullable()
    .optional()

const organisation = () => line(300).nullable().optional()

const presence = () => vine.enum(PRESENCES).optional()

/** Of those who come along, whoever gives up only their places names one at least. */
const somebody = vine.createRule((value, _, field) => {
  const isEmpty = (value as unknown[]).length === 0
  if (field.parent.who === 'some' && isEmpty) field.report('', 'somebody', field)
})

/** In the order of the page, in which its errors are listed. */
export const registrationForm = vine.withMetaData<Offered>().create({
  name: name(),
  email: email(),
  organisation: organisation(),
  organisation_type: vine.enum(ORGANISATION_TYPES).nullable().optional(),
  country: vine.string().use(knownCountry()),
  district: line(100).nullable().optional(),
  role: vine.enum(OPEN_ROLES).optional(),
  language: language(),
  days: days(),
  sessions: sessions(),
  presence: presence(),
  companions: companions().use(notTooMany()),
  notice: vine.accepted(),
  photo: vine.accepted().optional(),
  newsletter: vine.accepted().optional(),
})

/** The organiser's form: whoever is registered by hand may have no address. */
export const handForm = vine.withMetaData<Offered>().create({
  name: name(),
  email: email().nullable().optional(),
  organisation: organisation(),
  organisation_type: vine.enum(ORGANISATION_TYPES).nullable().optional(),
  country: vine.string().use(knownCountry()).nullable().optional(),
  district: line(100).nullable().optional(),
  role: vine.enum(REGISTRATION_ROLES).optional(),
  mail_language: vine.enum(LOCALES),
  language: language(),
  days: days(),
  sessions: sessions(),
  presence: presence(),
  companions: companions().use(notTooMany()),
})

export const changeForm = vine.withMetaData<Offered>().create({
  name: name(),
  organisation: organisation(),
  country: vine.string().use(knownCountry()).nullable().optional(),
  district: line(100).nullable().optional(),
  mail_language: vine.enum(LOCALES).optional(),
  language: language(),
  days: days(),
  sessions: sessions(),
  presence: presence(),
  companions: companions(),
})

/** Of those who come along, as an organiser writes them down. */
export const companionsRules = vine.create({ companions: companions() })

/** Another address for a registration. */
export const addressForm = vine.create({ email: email() })

export const choiceForm = vine.create({
  photo: vine.accepted().optional(),
  newsletter: vine.accepted().optional(),
})

export const codeForm = vine.create({
  code: code().parse((typed) => (typeof typed === 'string' ? typed.replace(/\s/g, '') : typed)),
})

export const cancellationForm = vine.create({
  who: vine.enum(['all', 'some']).optional(),
  companions: vine.array(vine.number()).parse(several).use(somebody()),
  reason: line(1000).nullable().optional(),
})
