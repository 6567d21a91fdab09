import type { Locale } from '#app/core/languages/locales'

export interface DemoMaterial {
  event: string
  audience: 'public' | 'confirmed'
  locale: Locale
  fileName: string
  /** The name of the event, as the sheet carries it. */
  about: string
  title: string
  paragraphs: string[]
  points: string[]
}

/** Sheets that were handed out, or wait for those who come. */
export const MATERIALS: DemoMaterial[] = [
  {
    event: 'seminar-eu-models-of-clustering',
    audience: 'public',
    locale: 'sr-Cyrl',
    fileName: 'четири-модела.pdf',
    about: 'Семинар о моделима кластеровања у Европској унији',
    title: 'Четири модела на једном листу',
    paragraphs: [
      'Кластери се разликују по томе ко их покреће и од чега живе. Овај лист сажима четири примера са семинара и питања која вреди поставити пре оснивања.',
    ],
    points: [
      'Ко плаћа управу после прве две године?',
      'Шта чланови раде заједно, а шта свако за себе?',
      'Како се мери да је кластер некоме помогао?',
    ],
  },
  {
    event: 'day-of-clusters',
    audience: 'public',
    locale: 'en',
    fileName: 'company-profile.pdf',
    about: '“Day of clusters”',
    title: 'Company profile for the business meetings',
    paragraphs: [
      'Bring this page filled in, on paper or on your phone. The tables for meetings are set from what you write here and when registering.',
    ],
    points: [
      'What we make or do, in one sentence',
      'Whom we look for across the border',
      'What we can offer a partner within a year',
    ],
  },
  {
    event: 'day-of-clusters',
    audience: 'confirmed',
    locale: 'bg',
    fileName: 'пътуване-до-ниш.pdf',
    about: '„Ден на клъстерите“',
    title: 'Как да стигнете до залата в Ниш',
    paragraphs: [
      'Залата е на десет минути пеша от автогарата. В Ниш часовникът е един час назад спрямо София: започваме в 10:00 местно време, което е 11:00 в София.',
    ],
    points: [
      'Лична карта или паспорт за границата при Градина',
      'Кодът за регистрация, на хартия или на телефона',
      'Място за паркиране има зад сградата',
    ],
  },
]
