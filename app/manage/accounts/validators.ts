import vine from '@vinejs/vine'
import { LOCALES } from '#app/core/languages/locales'

/** A role as the forms write it, `organiser-7`, or `admin`. Whether its scope is on offer, the list of choices knows. */
const grant = () => vine.string().maxLength(30)

export const grantForm = vine.create({ grant: grant() })

export const invitationForm = vine.create({
  name: vine.string().trim().minLength(2).maxLength(200),
  email: vine.string().trim().maxLength(254).email(),
  locale: vine.enum(LOCALES),
  grant: grant(),
})
