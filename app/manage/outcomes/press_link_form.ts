import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { optionalDay } from '#app/core/forms/day_rule'
import { text, type Body } from '#app/core/forms/typed'
import { SPOKEN_LANGUAGES } from '#app/core/languages/spoken_languages'
import type { PressLinkValues } from '#app/library/actions/save_press_link'

/** What the press wrote, as its form holds it. */
export type PressLinkForm = ReturnType<typeof pressLinkTyped>

export function pressLinkTyped(body: Body) {
  return {
    title: text(body.title),
    outlet: text(body.outlet),
    language: text(body.language),
    published_on: text(body.published_on),
    url: text(body.url),
    is_public: text(body.is_public),
  }
}

export const NEW_PRESS_LINK: PressLinkForm = { ...pressLinkTyped({}), is_public: '1' }

export const pressLinkRules = vine.create({
  title: vine.string().trim().maxLength(300),
  outlet: vine.string().trim().maxLength(200),
  language: vine.enum(SPOKEN_LANGUAGES),
  published_on: optionalDay(),
  url: vine
    .string()
    .trim()
    .maxLength(1000)
    .url({ protocols: ['http', 'https'], require_protocol: true }),
})

export function pressLinkValues(
  form: Infer<typeof pressLinkRules>,
  typed: PressLinkForm
): PressLinkValues {
  const { title, outlet, language, url } = form
  const publishedOn = typed.published_on || null
  return { title, outlet, language, url, publishedOn, isPublic: typed.is_public === '1' }
}
