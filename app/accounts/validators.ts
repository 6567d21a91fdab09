import vine from '@vinejs/vine'
import { LOCALES } from '#app/core/languages/locales'

const PASSWORD_MIN = 10
const PASSWORD_MAX = 200
const EMAIL_MAX = 254

const email = () => vine.string().trim().maxLength(EMAIL_MAX).email()
const newPassword = () =>
  vine
    .string()
    .minLength(PASSWORD_MIN)
    .maxLength(PASSWORD_MAX)
    .confirmed({ confirmationField: 'password_confirmation' })

/** Says nothing about the form of either: an address that is none simply has no account. */
export const signInForm = vine.create({
  email: vine.string().trim().maxLength(EMAIL_MAX),
  password: vine.string().maxLength(PASSWORD_MAX),
})

export const linkForm = vine.create({ email: email() })

export const newPasswordForm = vine.create({ password: newPassword() })

export const setupForm = vine.create({
  name: vine.string().trim().minLength(2).maxLength(200),
  email: email(),
  password: newPassword(),
})

export const languageForm = vine.create({ locale: vine.enum(LOCALES).nullable() })

export const changePasswordForm = vine.create({
  current_password: vine.string().maxLength(PASSWORD_MAX).optional(),
  password: newPassword(),
})
