import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { readSeen, seenOf, type Seen } from '#app/core/forms/three_way'
import { derivationWish, previewWish } from '#app/core/forms/text_command'
import { isSerbian, otherSerbian } from '#app/core/languages/locales'
import { otherScript } from '#app/core/languages/other_script'
import {
  stillRightTyped,
  translationForm,
  translationProblems,
  translationTyped,
  type TranslationForm,
} from '#app/events/translations/forms/translation_form'
import {
  collisionWords,
  type MergedTranslations,
} from '#app/events/translations/merge_translations'
import { workGroups } from '#app/events/translations/queries/work_groups'
import type { TextItem } from '#app/events/translations/text_items'

type Texts = TranslationForm['texts']

/** A form of translations as it came back. */
export interface Work {
  typed: Texts
  seen: Seen
  stillRight: string[]
  errors: FormErrors
  /** A button was pressed that shows the form again instead of saving it. */
  isOnlyShown: boolean
}

/** Reads the typed form; what its buttons ask for short of saving is done on the way. */
export function readWork({ request, i18n, view }: HttpContext, items: readonly TextItem[]): Work {
  const body = request.body()
  const typed = translationTyped(body, items)
  const preview = previewWish(body)
  const taken = placeOf(derivationWish(body), typed)
  if (taken) typed[taken.key][taken.locale] = taken.words
  view.share({ preview, takenAgain: taken && `${taken.key}.${taken.locale}` })
  return {
    typed,
    seen: readSeen(body.seen),
    stillRight: stillRightTyped(body),
    errors: translationProblems(typed, items, i18n),
    isOnlyShown: Boolean(preview ?? taken),
  }
}

/** The Serbian text that is to be derived again, with the words that the other script gives. */
function placeOf(name: string | null, typed: Texts) {
  const [, key, locale] = /^texts\[([\w-]+)\]\[(sr-\w+)\]$/.exec(name ?? '') ?? []
  if (!key || !Object.hasOwn(typed, key)) return null
  if (locale !== 'sr-Latn' && locale !== 'sr-Cyrl') return null
  const twin = otherSerbian(locale)
  if (!isSerbian(twin)) return null
  return { key, locale, words: otherScript(typed[key][twin] ?? '', twin) }
}

interface Shown {
  work?: Pick<Work, 'typed' | 'stillRight'> & Partial<Pick<Work, 'seen' | 'errors'>>
  merged?: MergedTranslations
}

/** What the template of such a page needs. */
export function workState(
  { i18n, locale }: HttpContext,
  items: readonly TextItem[],
  { work, merged }: Shown = {}
) {
  const form = translationForm(items)
  const seen = work?.seen && !merged ? work.seen : seenOf(form)
  const errors = merged
    ? collisionWords(merged, (key, facts) => i18n.t(key, facts))
    : (work?.errors ?? {})
  return {
    groups: workGroups(items, locale),
    old: {
      'texts': merged?.texts ?? work?.typed ?? form.texts,
      'still_right[]': work?.stillRight ?? [],
    },
    errors,
    isMeanwhile: Boolean(merged),
    opened: { revision: 0, seen: JSON.stringify(seen) },
  }
}
