import { derivationWish } from '#app/core/forms/text_command'
import { texts as list, type Body } from '#app/core/forms/typed'
import { isLocale, isSerbian, otherSerbian, type Locale } from '#app/core/languages/locales'
import { otherScript } from '#app/core/languages/other_script'
import type { TextPath } from '#app/core/translations/texts'
import { EVENT_TEXT_FIELDS, type EventTextField } from '#app/events/event_texts'
import type { TextsForm } from '#app/events/forms/texts_form'

interface Place {
  locale: Locale
  field: EventTextField
}

/** The ticked boxes that find a text still right although its original changed. */
export function stillRightTyped(body: Body): TextPath[] {
  return list(body.still_right).filter((path): path is TextPath => isLocale(path.split('.')[0]))
}

/** The form with one correction given up for what the other script gives; null when its button was not pressed. */
export function derivedAgain(
  form: TextsForm,
  body: Body
): { form: TextsForm; place: Place } | null {
  const place = placeOf(derivationWish(body))
  if (!place || !isSerbian(place.locale)) return null
  const { locale, field } = place
  const twin = otherSerbian(place.locale)
  const derived = otherScript(form.texts[twin][field], twin)
  const words = { ...form.texts[locale], [field]: derived }
  return { form: { texts: { ...form.texts, [locale]: words } }, place }
}

function placeOf(name: string | null): Place | null {
  const [, locale, field] = /^texts\[([\w-]+)\]\[(\w+)\]$/.exec(name ?? '') ?? []
  const isField = (EVENT_TEXT_FIELDS as readonly string[]).includes(field)
  return isLocale(locale) && isField ? { locale, field: field as EventTextField } : null
}
