import { byLocale } from '#app/core/languages/by_locale'
import { toLatin } from '#app/core/languages/to_latin'
import { transliterate } from '#app/core/languages/transliterate'

const SERBIA =
  'Борски, Браничевски, Зајечарски, Западнобачки, Златиборски, Јабланички, Јужнобанатски, Јужнобачки, Колубарски, Мачвански, ' +
  'Моравички, Нишавски, Пиротски, Подунавски, Поморавски, Пчињски, Расински, Рашки, Севернобанатски, Севернобачки, Средњобанатски, ' +
  'Сремски, Топлички, Шумадијски, Град Београд'

const BULGARIA =
  'Благоевград, Бургас, Варна, Велико Търново, Видин, Враца, Габрово, Добрич, Кърджали, Кюстендил, Ловеч, Монтана, Пазарджик, ' +
  'Перник, Плевен, Пловдив, Разград, Русе, Силистра, Сливен, Смолян, София, София-град, Стара Загора, Търговище, Хасково, Шумен, Ямбол'

const ROMANIA =
  'Alba, Arad, Argeș, Bacău, Bihor, Bistrița-Năsăud, Botoșani, Brașov, Brăila, București, Buzău, Caraș-Severin, Călărași, Cluj, ' +
  'Constanța, Covasna, Dâmbovița, Dolj, Galați, Giurgiu, Gorj, Harghita, Hunedoara, Ialomița, Iași, Ilfov, Maramureș, Mehedinți, Mureș, ' +
  'Neamț, Olt, Prahova, Satu Mare, Sălaj, Sibiu, Suceava, Teleorman, Timiș, Tulcea, Vaslui, Vâlcea, Vrancea'

/** The countries whose participants are asked for their district: programmes count by it. */
export const DISTRICT_COUNTRIES = ['RS', 'BG', 'RO'] as const

/** Names to pick from while typing; others can be typed too. Each in the script its page reads. */
export const districts = byLocale((locale): string[] => {
  const serbian = SERBIA.split(', ').map((name) => (locale === 'sr-Cyrl' ? name : toLatin(name)))
  const bulgarian = BULGARIA.split(', ').map((name) =>
    locale === 'bg' ? name : transliterate(name)
  )
  return [...serbian, ...bulgarian, ...ROMANIA.split(', ')]
})
