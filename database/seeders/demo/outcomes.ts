import type { Words } from './words.js'

/** What came of the expert meeting on territorial cooperation. */
export const OUTCOMES = {
  event: 'expert-meeting-territorial-cooperation',
  minutes: {
    sr: 'Састанку је присуствовало 14 стручњака из Србије и Бугарске.\n\n## Договорено\n\n- заједнички списак прекограничних путева за пешаке до краја пролећа\n- по једно лице за везу у свакој организацији\n- следећи састанак у Видину',
    bg: 'На срещата присъстваха 14 експерти от Сърбия и България.\n\n## Решено\n\n- общ списък на трансграничните пешеходни пътеки до края на пролетта\n- по едно лице за връзка във всяка организация\n- следваща среща във Видин',
  } satisfies Words,
  press: [
    {
      title: 'Стручњаци с обе стране границе у Књажевцу',
      outlet: 'Тимочке вести',
      language: 'sr',
      after: 1,
      url: 'https://example.org/timocke-vesti/knjazevac',
    },
    {
      title: 'Общи пътеки през Кадъбоаз',
      outlet: 'Видин днес',
      language: 'bg',
      after: 3,
      url: 'https://example.org/vidin-dnes/kadaboaz',
    },
  ],
  photos: [
    {
      title: {
        sr: 'Сала са дугим столом, на зиду карта пограничног подручја',
        bg: 'Зала с дълга маса, на стената карта на граничния район',
      },
      colours: ['#8f2331', '#d9b36c'],
    },
    {
      title: {
        sr: 'Поглед на превој Кадибогаз у магли',
        bg: 'Изглед към прохода Кадъбоаз в мъгла',
      },
      colours: ['#2f5d50', '#a9c2b0'],
    },
    {
      title: { sr: 'Застава и флаше воде на столу', bg: 'Знаме и бутилки вода на масата' },
      colours: ['#23476b', '#e3ddcf'],
    },
  ] satisfies { title: Words; colours: [string, string] }[],
}
